/* Written by «npm run api-types» from the program's OpenAPI document. Do not edit. */

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chương trình và cơ sở dữ liệu có trả lời không */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đang đăng nhập, được làm những gì */
        get: operations["SessionController_current"];
        put?: never;
        /** Đăng nhập */
        post: operations["SessionController_logIn"];
        /** Đăng xuất */
        delete: operations["SessionController_logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu của mình */
        post: operations["SessionController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đang mở của mình */
        get: operations["SessionController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/all/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên của mình */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tài khoản */
        get: operations["AccountsController_list"];
        put?: never;
        /** Tạo tài khoản */
        post: operations["AccountsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tài khoản */
        get: operations["AccountsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tên, chức vụ, vai trò, khóa hoặc mở */
        patch: operations["AccountsController_change"];
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp lại mật khẩu; mọi phiên của người này kết thúc */
        post: operations["AccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hệ thống đã được thiết lập chưa */
        get: operations["SetupController_state"];
        put?: never;
        /** Thiết lập phường, xã và người quản trị bằng liên kết dùng một lần */
        post: operations["SetupController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phường, xã của mình */
        get: operations["WardController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tỉnh, địa danh in trên văn bản */
        patch: operations["WardController_change"];
        trace?: never;
    };
    "/api/ward/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thiết lập văn bản: người ký, sổ số, Hội đồng, thứ tự danh sách, kinh phí */
        get: operations["WardSettingsController_own"];
        /** Sửa thiết lập văn bản */
        put: operations["WardSettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký hoạt động, mới nhất trước */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi loại việc được ghi nhật ký, để lọc */
        get: operations["AuditController_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp Excel mẫu để điền (xlsx) */
        get: operations["ImportTemplatesController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần nhập dữ liệu, mới nhất trước */
        get: operations["ImportsController_list"];
        put?: never;
        /** Tải tệp Excel lên và xem trước; chưa ghi gì */
        post: operations["ImportsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần nhập: số dòng theo sheet, tình trạng và mã lỗi */
        get: operations["ImportsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản xem trước theo từng dòng */
        get: operations["ImportsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/marked-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp đã tải lên kèm cột «Lỗi» cuối mỗi sheet (xlsx) */
        get: operations["ImportsController_markedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Áp dụng bản xem trước trong một giao dịch; dòng lỗi được để lại */
        post: operations["ImportsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ bản xem trước; nội dung đã đọc được xóa */
        post: operations["ImportsController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa ô của tệp ngay trên trang rồi xem trước lại; chưa ghi gì */
        put: operations["CorrectionsController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tên đơn vị hoặc danh hiệu có thể chọn khi sửa một ô */
        get: operations["CorrectionsController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/award-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục danh hiệu, hình thức khen thưởng */
        get: operations["CatalogueController_listAwardTypes"];
        put?: never;
        /** Thêm danh hiệu, hình thức */
        post: operations["CatalogueController_createAwardType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/award-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một danh hiệu, hình thức, kèm hệ số qua các thời kỳ */
        get: operations["CatalogueController_getAwardType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa danh hiệu, hình thức */
        patch: operations["CatalogueController_changeAwardType"];
        trace?: never;
    };
    "/api/catalogue/award-types/{id}/coefficients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm hệ số tiền thưởng có hiệu lực từ một ngày */
        post: operations["CatalogueController_addCoefficient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/award-types/{id}/coefficients/{coefficientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa hoặc chấm dứt một hệ số */
        patch: operations["CatalogueController_changeCoefficient"];
        trace?: never;
    };
    "/api/catalogue/base-salaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mức lương cơ sở qua các thời kỳ */
        get: operations["CatalogueController_listBaseSalaries"];
        put?: never;
        /** Thêm mức lương cơ sở */
        post: operations["CatalogueController_addBaseSalary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/base-salaries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa mức lương cơ sở */
        patch: operations["CatalogueController_changeBaseSalary"];
        trace?: never;
    };
    "/api/catalogue/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch nghỉ lễ, Tết các năm, dùng để tính ngày làm việc */
        get: operations["HolidaysController_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/holidays/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa lịch nghỉ lễ, Tết của một năm theo thông báo */
        put: operations["HolidaysController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách phong trào */
        get: operations["CampaignsController_list"];
        put?: never;
        /** Tạo phong trào */
        post: operations["CampaignsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một phong trào */
        get: operations["CampaignsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tên, chủ đề, thời hạn các giai đoạn, danh hiệu đưa vào xét */
        patch: operations["CampaignsController_change"];
        trace?: never;
    };
    "/api/campaigns/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chép phong trào sang năm khác */
        post: operations["CampaignsController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển giai đoạn */
        post: operations["CampaignsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tìm tập thể, cá nhân, hộ gia đình (không cần dấu) */
        get: operations["ParticipantsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các khối thi đua, loại đơn vị, đối tượng đang dùng, để lọc danh sách */
        get: operations["ParticipantsController_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lưu trữ, khôi phục, chuyển đơn vị, đổi khối nhiều mục: tất cả hoặc không; kèm cách hoàn tác */
        post: operations["BulkController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tập thể, theo thứ tự của phường */
        get: operations["CollectivesController_list"];
        put?: never;
        /** Thêm tập thể */
        post: operations["CollectivesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tên các đơn vị đang dùng, để chọn */
        get: operations["CollectivesController_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tập thể, với các đơn vị tiền thân và kế tục */
        get: operations["CollectivesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tập thể; trường không gửi thì giữ nguyên */
        patch: operations["CollectivesController_change"];
        trace?: never;
    };
    "/api/collectives/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đơn vị tiền thân và kế tục qua nhiều đời */
        get: operations["CollectivesController_lineageOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives/{id}/predecessors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi các đơn vị tiền thân (sáp nhập, chia tách, đổi tên) */
        put: operations["CollectivesController_setPredecessors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lưu trữ tập thể không còn hoạt động */
        post: operations["CollectivesController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collectives/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa tập thể đã lưu trữ trở lại */
        post: operations["CollectivesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách cá nhân, theo tên */
        get: operations["IndividualsController_list"];
        put?: never;
        /** Thêm cá nhân */
        post: operations["IndividualsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ một cá nhân: xếp loại, sáng kiến, kỷ luật, đăng ký qua các năm */
        get: operations["IndividualsController_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa cá nhân; trường không gửi thì giữ nguyên */
        patch: operations["IndividualsController_change"];
        trace?: never;
    };
    "/api/individuals/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lưu trữ cá nhân (nghỉ hưu, chuyển đi) */
        post: operations["IndividualsController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa cá nhân đã lưu trữ trở lại */
        post: operations["IndividualsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/ratings/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi xếp loại của một năm */
        put: operations["RecordsController_setRating"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/ratings/{year}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ xếp loại ghi nhầm, kèm lý do */
        post: operations["RecordsController_removeRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm sáng kiến được công nhận */
        post: operations["RecordsController_addInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/initiatives/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa sáng kiến */
        patch: operations["RecordsController_changeInitiative"];
        trace?: never;
    };
    "/api/individuals/{id}/initiatives/{recordId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ sáng kiến ghi nhầm, kèm lý do */
        post: operations["RecordsController_removeInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/disciplines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm hình thức kỷ luật */
        post: operations["RecordsController_addDiscipline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/individuals/{id}/disciplines/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa hình thức kỷ luật */
        patch: operations["RecordsController_changeDiscipline"];
        trace?: never;
    };
    "/api/individuals/{id}/disciplines/{recordId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ hình thức kỷ luật ghi nhầm, kèm lý do */
        post: operations["RecordsController_removeDiscipline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách hộ gia đình, theo đơn vị */
        get: operations["HouseholdsController_list"];
        put?: never;
        /** Thêm hộ gia đình */
        post: operations["HouseholdsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một hộ gia đình */
        get: operations["HouseholdsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa hộ gia đình; trường không gửi thì giữ nguyên */
        patch: operations["HouseholdsController_change"];
        trace?: never;
    };
    "/api/households/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lưu trữ hộ gia đình */
        post: operations["HouseholdsController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa hộ gia đình đã lưu trữ trở lại */
        post: operations["HouseholdsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng ký của một phong trào */
        get: operations["RegistrationsController_list"];
        put?: never;
        /** Thêm đăng ký (bản nháp) */
        post: operations["RegistrationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng theo dõi: đơn vị nào chưa gửi, đã gửi, bị trả lại, đã nhận */
        get: operations["RegistrationsController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số đăng ký theo đơn vị hoặc theo danh hiệu, hình thức */
        get: operations["RegistrationsController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đăng ký */
        get: operations["RegistrationsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa đăng ký chưa gửi hoặc bị trả lại */
        patch: operations["RegistrationsController_change"];
        trace?: never;
    };
    "/api/registrations/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xóa đăng ký chưa gửi hoặc bị trả lại */
        post: operations["RegistrationsController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi nhiều đăng ký cùng lúc: tất cả hoặc không */
        post: operations["RegistrationsController_submitMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhận nhiều đăng ký cùng lúc: tất cả hoặc không */
        post: operations["RegistrationsController_acceptMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút lại nhiều đăng ký chưa ai xử lý: tất cả hoặc không */
        post: operations["RegistrationsController_recallMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại nhiều đăng ký với cùng một lý do: tất cả hoặc không */
        post: operations["RegistrationsController_returnMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi đăng ký */
        post: operations["RegistrationsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút lại đăng ký khi chưa ai xử lý */
        post: operations["RegistrationsController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhận đăng ký */
        post: operations["RegistrationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại đăng ký, kèm lý do và các mục cần sửa */
        post: operations["RegistrationsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standing-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ tạm dừng xét khen thưởng, nghỉ thai sản, nghỉ khác */
        get: operations["StandingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{id}/standing-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi một lần tạm dừng xét hoặc nghỉ */
        post: operations["StandingController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standing-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa, kết thúc một lần tạm dừng xét hoặc nghỉ */
        patch: operations["StandingController_change"];
        trace?: never;
    };
    "/api/standing-periods/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ một dòng ghi nhầm, kèm lý do */
        post: operations["StandingController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/criteria-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bảng tiêu chí của phong trào */
        get: operations["CriteriaSetsController_list"];
        put?: never;
        /** Thêm một bảng tiêu chí */
        post: operations["CriteriaSetsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bảng tiêu chí */
        get: operations["CriteriaSetsController_get"];
        /** Thay cả bảng tiêu chí */
        put: operations["CriteriaSetsController_replace"];
        post?: never;
        /** Xóa bảng tiêu chí chưa dùng để chấm */
        delete: operations["CriteriaSetsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chọn danh hiệu, hình thức được chấm bằng bảng này */
        put: operations["CriteriaSetsController_mapAwards"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ theo dõi khen thưởng */
        get: operations["HonoursController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/honours/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các năm có ghi trong sổ */
        get: operations["HonoursController_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{id}/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thành tích khen thưởng qua các năm của một đối tượng */
        get: operations["HonoursController_ofParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/scorers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thành viên chấm điểm của phong trào */
        get: operations["ScorersController_list"];
        put?: never;
        /** Thêm thành viên chấm điểm */
        post: operations["ScorersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/scorer-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thành viên Hội đồng còn có thể thêm vào danh sách chấm điểm */
        get: operations["ScorersController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/scorers/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Xếp lại thứ tự thành viên chấm điểm */
        put: operations["ScorersController_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ thành viên chưa có phiếu chấm */
        delete: operations["ScorersController_remove"];
        options?: never;
        head?: never;
        /** Sửa mã, thứ tự của thành viên chấm điểm */
        patch: operations["ScorersController_change"];
        trace?: never;
    };
    "/api/criteria-sets/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách được chấm theo bảng tiêu chí */
        get: operations["ScorersController_listCandidates"];
        put?: never;
        /** Thêm vào danh sách chấm người, đơn vị không đăng ký */
        post: operations["ScorersController_addCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/candidates/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ khỏi danh sách chấm người được thêm ngoài đăng ký */
        delete: operations["ScorersController_removeCandidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi phiếu của tôi theo một bảng tiêu chí */
        get: operations["ScoreSheetsController_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp mọi phiếu đã chấm đủ */
        post: operations["ScoreSheetsController_submitAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đối tượng: phiếu của tôi, điểm tự chấm, và phiếu của người khác sau khi tôi đã nộp */
        get: operations["ScoreSheetsController_nominee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/{participantId}/marks/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi một điểm */
        put: operations["ScoreSheetsController_saveMark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/{participantId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp phiếu */
        post: operations["ScoreSheetsController_submit"];
        /** Rút lại phiếu đã nộp để sửa */
        delete: operations["ScoreSheetsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/{participantId}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Không chấm vì có liên quan */
        put: operations["ScoreSheetsController_recuse"];
        post?: never;
        /** Bỏ ghi nhận không chấm */
        delete: operations["ScoreSheetsController_unrecuse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/score-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bảng tiêu chí tôi phải chấm, kèm tiến độ của tôi */
        get: operations["OwnSetsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng kết quả: điểm, trung vị, độ lệch, hạng trong khối và hạng chung, xếp loại, từng phiếu
         * @description Sắp xếp sort=-spread để xem nơi các thành viên chấm lệch nhau nhất trước.
         */
        get: operations["ResultsController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/results/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Có ai bằng hạng đúng ở ranh giới số chỗ được khen thưởng không */
        get: operations["ResultsController_boundary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/results/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nếu lấy từ mức điểm này trở lên thì bao nhiêu đối tượng đạt, hết bao nhiêu tiền
         * @description Mọi mức điểm đã đạt, để kéo thanh trượt mà không phải tính gì ở trình duyệt.
         */
        get: operations["ResultsController_whatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến độ chấm của từng thành viên */
        get: operations["ResultsController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/freezes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần khóa và mở lại kết quả */
        get: operations["ResultsController_freezes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-scores/{criteriaSetId}/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Điểm tự chấm, minh chứng và thẩm định của một đối tượng */
        get: operations["SelfScoresController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-scores/{criteriaSetId}/{participantId}/marks/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi một điểm tự chấm */
        put: operations["SelfScoresController_saveSelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-scores/{criteriaSetId}/{participantId}/appraisals/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi điểm thẩm định, kèm lý do nếu khác điểm tự chấm */
        put: operations["SelfScoresController_saveAppraisal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria-sets/{id}/self-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tự chấm và thẩm định theo một bảng tiêu chí: tiến độ, tổng điểm, chênh lệch */
        get: operations["SelfScoresOverviewController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-scores/{criteriaSetId}/{participantId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp minh chứng của một đối tượng, theo thứ tự tiêu chí */
        get: operations["EvidenceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-scores/{criteriaSetId}/{participantId}/evidence/{criterionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kèm một tệp minh chứng vào một tiêu chí */
        post: operations["EvidenceController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải một tệp minh chứng về, hoặc mở PDF, ảnh ngay trong trình duyệt */
        get: operations["EvidenceController_content"];
        put?: never;
        post?: never;
        /** Bỏ một tệp minh chứng */
        delete: operations["EvidenceController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả chấm điểm của một đối tượng qua các năm, kể cả của đơn vị tiền thân */
        get: operations["DossiersController_scoresOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participants/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp minh chứng và các quyết định có tên một đối tượng */
        get: operations["DossiersController_documentsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-sheets/{criteriaSetId}/{participantId}/background": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ của đối tượng được chấm: tự chấm, thẩm định, minh chứng, đăng ký, ba năm gần nhất */
        get: operations["DossiersController_backgroundOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations/from-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lập đề nghị khen thưởng từ các đăng ký đã nhận */
        post: operations["NominationsController_fromRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xét điều kiện mọi đề nghị, mỗi điều kiện một câu */
        post: operations["NominationsController_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách đề nghị khen thưởng của phong trào */
        get: operations["NominationsController_list"];
        put?: never;
        /** Đề nghị một đối tượng chưa đăng ký */
        post: operations["NominationsController_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đề nghị, kèm từng câu giải thích */
        get: operations["NominationsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Đề nghị ngoại lệ, có lý do và văn bản làm căn cứ */
        patch: operations["NominationsController_override"];
        trace?: never;
    };
    "/api/nominations/{id}/override/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút đề nghị ngoại lệ */
        post: operations["NominationsController_withdrawOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Đưa vào hoặc để lại, không đưa vào quyết định */
        patch: operations["NominationsController_select"];
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy định về điều kiện khen thưởng, theo thời kỳ */
        get: operations["NominationsController_listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations/meter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số đề nghị, số đủ điều kiện, số được chọn và tiền thưởng theo từng danh hiệu */
        get: operations["SelectionController_meter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa vào hoặc để lại nhiều đề nghị cùng lúc: tất cả hoặc không */
        post: operations["SelectionController_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/nominations/selection/by-rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chọn đúng những đề nghị đủ điều kiện xếp đến hạng này, để lại các đề nghị khác
         * @description Người bằng hạng cùng được chọn; nơi số được chọn vượt số hạng thì nêu tên. Đề nghị ngoại lệ giữ nguyên.
         */
        post: operations["SelectionController_byRank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bộ quy tắc xét khen thưởng, mới nhất trước */
        get: operations["RuleBooksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các loại điều kiện và tham số của từng loại */
        get: operations["RuleBooksController_vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bộ quy tắc, từng điều kiện một câu */
        get: operations["RuleBooksController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa tên, ghi chú, đã xác minh hay chưa */
        patch: operations["RuleBooksController_change"];
        trace?: never;
    };
    "/api/rule-books/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sao thành bộ mới, chưa dùng */
        post: operations["RuleBooksController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa các quy tắc gửi lên; quy tắc khác giữ nguyên */
        put: operations["RuleBooksController_changeRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books/{id}/would-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem trước kết luận nào sẽ khác; không ghi gì */
        post: operations["RuleBooksController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-books/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa vào dùng thay bộ cùng ngày hiệu lực */
        post: operations["RuleBooksController_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các Hội đồng thi đua – khen thưởng qua các thời kỳ */
        get: operations["CouncilsController_list"];
        put?: never;
        /** Ghi quyết định thành lập Hội đồng */
        post: operations["CouncilsController_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-members/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài khoản làm thành viên Hội đồng được */
        get: operations["CouncilsController_memberChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một Hội đồng và các thành viên */
        get: operations["CouncilsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa quyết định thành lập, thời hạn của Hội đồng */
        patch: operations["CouncilsController_change"];
        trace?: never;
    };
    "/api/councils/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm thành viên Hội đồng */
        post: operations["CouncilsController_addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ thành viên ghi nhầm, chưa dự phiên họp nào */
        delete: operations["CouncilsController_removeMember"];
        options?: never;
        head?: never;
        /** Sửa chức danh, đơn vị, nhiệm kỳ của thành viên */
        patch: operations["CouncilsController_changeMember"];
        trace?: never;
    };
    "/api/council-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy định biểu quyết qua các thời kỳ */
        get: operations["VoteRulesController_list"];
        put?: never;
        /** Thêm quy định biểu quyết từ một ngày */
        post: operations["VoteRulesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-rules/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quy định biểu quyết của từng danh hiệu, hình thức vào một ngày */
        get: operations["VoteRulesController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa một quy định biểu quyết; phiên đã bỏ phiếu giữ quy định cũ */
        patch: operations["VoteRulesController_change"];
        trace?: never;
    };
    "/api/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên họp của Hội đồng */
        get: operations["SittingsController_list"];
        put?: never;
        /** Dự kiến một phiên họp */
        post: operations["SittingsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một phiên họp: thành viên, chương trình, các lượt biểu quyết */
        get: operations["SittingsController_get"];
        put?: never;
        post?: never;
        /** Bỏ một phiên họp chưa khai mạc */
        delete: operations["SittingsController_cancel"];
        options?: never;
        head?: never;
        /** Sửa thời gian, địa điểm, giấy mời, kết luận của phiên họp */
        patch: operations["SittingsController_change"];
        trace?: never;
    };
    "/api/sittings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khai mạc, bế mạc, khóa biên bản; quay lại thì phải nêu lý do */
        post: operations["SittingsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Điểm danh: có mặt, vắng mặt có lý do, ý kiến bằng văn bản */
        put: operations["SittingsController_recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/tellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cử ban kiểm phiếu */
        put: operations["SittingsController_appointTellers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ý kiến bằng văn bản của các thành viên vắng mặt */
        get: operations["SittingsController_listOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/opinions/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi ý kiến bằng văn bản của một thành viên vắng mặt */
        put: operations["SittingsController_enterOpinions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/roster/{memberId}/claim-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp mã dùng một lần để thành viên nhận lại tài khoản đã được cấp lại mật khẩu */
        post: operations["SittingsController_issueClaimCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhận lại tài khoản bằng mã thư ký trao tại phòng họp */
        post: operations["SittingsController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa đề nghị khen thưởng vào chương trình họp */
        post: operations["QuestionsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/agenda/sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xếp chương trình: điểm chênh lệch nhiều trước */
        post: operations["QuestionsController_sort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/agenda/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Xếp chương trình theo thứ tự riêng */
        put: operations["QuestionsController_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một nội dung biểu quyết, kết quả nếu đã đóng phiếu */
        get: operations["QuestionsController_get"];
        put?: never;
        post?: never;
        /** Bỏ một nội dung chưa biểu quyết khỏi chương trình */
        delete: operations["QuestionsController_remove"];
        options?: never;
        head?: never;
        /** Ghi ý kiến thảo luận */
        patch: operations["QuestionsController_changeNotes"];
        trace?: never;
    };
    "/api/questions/{id}/recusals/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Thành viên không tham gia biểu quyết vì có liên quan, hoặc vẫn tham gia */
        put: operations["QuestionsController_answerRecusal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/tie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Người chủ trì quyết định khi bằng phiếu */
        post: operations["QuestionsController_decideTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/downgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đưa danh hiệu thấp hơn ra biểu quyết khi danh hiệu cao hơn không đạt */
        post: operations["QuestionsController_downgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở một lượt biểu quyết */
        post: operations["BallotsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lượt biểu quyết: ai đã bỏ phiếu, không cho biết bỏ thế nào */
        get: operations["BallotsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng lượt biểu quyết, kiểm phiếu, hủy mọi thứ nối người với phiếu */
        post: operations["BallotsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy một lượt đang mở để biểu quyết lại */
        post: operations["BallotsController_abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lượt đang mở mà người đang xem là thành viên */
        get: operations["BallotsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ phiếu; gửi lại cùng nội dung thì không có gì thay đổi */
        post: operations["BallotsController_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi biểu quyết công khai theo tên */
        put: operations["BallotsController_enterHands"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc kiểm phiếu của một nội dung; chỗ khác nhau khi đủ hai người */
        get: operations["BallotsController_countState"];
        /** Nhập số phiếu đã đếm */
        put: operations["BallotsController_enterCount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy mời họp: nội dung để in */
        get: operations["PapersController_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên bản họp Hội đồng: nội dung để in */
        get: operations["PapersController_minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/counting-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên bản kiểm phiếu của một lượt đã đóng */
        get: operations["PapersController_countingSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu bầu của một lượt: nội dung để in */
        get: operations["PapersController_slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/council-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả biểu quyết của phong trào theo các biên bản đã khóa */
        get: operations["PapersController_ofCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập quyết định đã ký trên giấy: có số, ngày, người ký; ghi thẳng vào sổ */
        post: operations["DecisionLifeController_recordPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trình dự thảo để lãnh đạo duyệt */
        post: operations["DecisionLifeController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt dự thảo đã trình */
        post: operations["DecisionLifeController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại thành dự thảo, có lý do; cán bộ rút lại khi chưa duyệt */
        post: operations["DecisionLifeController_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ban hành: đánh số, khóa, ghi sổ theo dõi khen thưởng */
        post: operations["DecisionLifeController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/aftermath": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc hủy, nộp lại và đính chính của một quyết định đã ban hành */
        get: operations["DecisionLifeController_aftermath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy toàn bộ hoặc một số dòng, bằng một quyết định hủy có số */
        post: operations["DecisionLifeController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi ngày nộp lại hiện vật, tiền thưởng của một dòng bị hủy */
        put: operations["DecisionLifeController_trackReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách quyết định khen thưởng */
        get: operations["DecisionsController_list"];
        put?: never;
        /** Dự thảo quyết định từ các đề nghị */
        post: operations["DecisionsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một quyết định với mọi dòng theo thứ tự */
        get: operations["DecisionsController_get"];
        put?: never;
        post?: never;
        /** Bỏ một dự thảo */
        delete: operations["DecisionsController_discard"];
        options?: never;
        head?: never;
        /** Sửa số, ngày, người ký, trích yếu, căn cứ của dự thảo */
        patch: operations["DecisionsController_change"];
        trace?: never;
    };
    "/api/decisions/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tiền thưởng của một quyết định */
        get: operations["DecisionsController_money"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tiền thưởng của cả phong trào */
        get: operations["DecisionsController_campaignMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm đề nghị vào dự thảo */
        post: operations["DecisionsController_addLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/lines/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bớt dòng khỏi dự thảo */
        post: operations["DecisionsController_removeLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/lines/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Xếp các dòng theo thứ tự riêng */
        put: operations["DecisionsController_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/lines/sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xếp lại các dòng theo thứ tự thông thường */
        post: operations["DecisionsController_sort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/lines/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lấy lại họ tên, chức vụ, đơn vị từ danh sách sau khi đính chính */
        post: operations["DecisionsController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ quỹ khen thưởng của năm: kinh phí, đã chi, dự kiến chi */
        get: operations["FundController_ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Theo dõi nộp lại hiện vật, tiền thưởng sau khi hủy */
        get: operations["ReturnsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các danh sách xuất được của một phong trào và lựa chọn của từng danh sách */
        get: operations["ListCatalogueController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/decisions/{id}/attached-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách kèm theo Quyết định (xlsx) */
        get: operations["ExportsController_attachedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách đề nghị khen thưởng (xlsx) */
        get: operations["ExportsController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/money-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách ký nhận tiền thưởng (xlsx) */
        get: operations["ExportsController_moneyReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/year-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp tổng kết năm: danh sách, tổng hợp theo đơn vị, tiền thưởng, xếp hạng (xlsx) */
        get: operations["ExportsController_yearEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/score-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng tổng hợp điểm của các thành viên (xlsx) */
        get: operations["ExportsController_scoreSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/participants/{participantId}/scoring-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng chấm điểm của một tập thể, cá nhân (xlsx) */
        get: operations["ExportsController_scoringTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/criteria-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng tiêu chí để trống, để ghi điểm bằng tay (xlsx) */
        get: operations["ExportsController_criteriaTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/honours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ theo dõi khen thưởng (xlsx) */
        get: operations["HonoursBookController_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/honours/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: sổ theo dõi khen thưởng */
        get: operations["HonoursBookController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/decisions/{id}/attached-list/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: danh sách kèm theo Quyết định */
        get: operations["PreviewsController_attachedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/proposals/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: danh sách đề nghị khen thưởng */
        get: operations["PreviewsController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/money-receipts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: danh sách ký nhận tiền thưởng */
        get: operations["PreviewsController_moneyReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/year-end/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: tệp tổng kết năm */
        get: operations["PreviewsController_yearEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/score-summary/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: bảng tổng hợp điểm của các thành viên */
        get: operations["PreviewsController_scoreSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/participants/{participantId}/scoring-table/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: bảng chấm điểm của một tập thể, cá nhân */
        get: operations["PreviewsController_scoringTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/criteria-sets/{id}/criteria-table/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem trước khi in: bảng tiêu chí để trống */
        get: operations["PreviewsController_criteriaTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/decisions/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quyết định, tờ trình, thông báo niêm yết của một quyết định (docx, pdf) */
        get: operations["DocumentsController_ofDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/campaigns/{id}/documents/summary-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo tổng kết phong trào thi đua (docx, pdf) */
        get: operations["DocumentsController_ofCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/participants/{id}/documents/merit-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo thành tích của một tập thể, hộ gia đình, cá nhân (docx, pdf) */
        get: operations["DocumentsController_ofParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/sittings/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy mời, biên bản họp Hội đồng (docx, pdf) */
        get: operations["DocumentsController_ofSitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/ballots/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu bầu, biên bản kiểm phiếu của một lượt biểu quyết (docx, pdf) */
        get: operations["DocumentsController_ofBallot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các loại văn bản, mẫu đang dùng và chỗ điền của mỗi loại */
        get: operations["DocumentTemplatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải mẫu đang dùng về để sửa bằng Word */
        get: operations["DocumentTemplatesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tải mẫu đã sửa lên; mẫu được kiểm tra trước khi nhận */
        post: operations["DocumentTemplatesController_upload"];
        /** Bỏ mẫu riêng, dùng lại mẫu có sẵn */
        delete: operations["DocumentTemplatesController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/to-do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc cần làm của người xem, kèm số lượng và ngày hết hạn */
        get: operations["OverviewController_toDo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bước đầu của phường mới thiết lập: tài khoản, đơn vị, phong trào, bảng tiêu chí */
        get: operations["OverviewController_firstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu đồ: đăng ký theo khối, phân bố điểm, khen thưởng theo năm */
        get: operations["OverviewController_charts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc nạp dữ liệu mẫu đến đâu */
        get: operations["SampleYearController_latest"];
        put?: never;
        /** Nạp dữ liệu mẫu bằng liên kết thiết lập dùng một lần */
        post: operations["SampleYearController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "ok" | "unavailable";
            /** @enum {string} */
            database: "ok" | "unreachable";
            /** @description Giây từ lúc khởi động */
            uptimeSeconds: number;
        };
        LoginBody: {
            username: string;
            password: string;
        };
        SessionDto: {
            accountId: string;
            username: string;
            displayName: string;
            roles: ("administrator" | "ward-staff" | "committee-member" | "official" | "unit-representative")[];
            permissions: ("account.manage" | "ward.read" | "ward.manage" | "audit.read" | "catalogue.read" | "catalogue.manage" | "campaign.read" | "campaign.manage" | "participant.read" | "participant.read-sensitive" | "participant.manage" | "registration.submit" | "registration.manage" | "import.run" | "criteria.read" | "criteria.manage" | "self-score.write" | "appraisal.write" | "scoring.score" | "scoring.read-progress" | "results.read" | "results.freeze" | "results.reopen" | "honours.read" | "honours.manage" | "rule.read" | "rule.manage" | "nomination.read" | "nomination.manage" | "council.read" | "council.manage" | "council.chair" | "council.vote" | "decision.read" | "decision.draft" | "decision.propose" | "decision.record-paper" | "decision.approve" | "decision.issue" | "decision.revoke" | "proposal.read" | "proposal.manage" | "export.run" | "template.manage")[];
            collectiveId: string | null;
            mustChangePassword: boolean;
            /** @description Gửi lại trong X-CSRF-Token với mọi thay đổi */
            csrfToken: string;
        };
        ChangePasswordBody: {
            currentPassword: string;
            newPassword: string;
        };
        LiveSessionDto: {
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            seenAt: string;
            userAgent: string;
            address: string;
            /** @description Phiên đang dùng */
            isCurrent: boolean;
        };
        AccountDto: {
            id: string;
            username: string;
            displayName: string;
            post: string;
            roles: ("administrator" | "ward-staff" | "committee-member" | "official" | "unit-representative")[];
            collectiveId: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            mustChangePassword: boolean;
            version: number;
            /** Format: date-time */
            lastLoginAt: string | null;
        };
        AccountPage: {
            items: components["schemas"]["AccountDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        CreateAccountBody: {
            username: string;
            displayName: string;
            post?: string;
            roles: ("administrator" | "ward-staff" | "committee-member" | "official" | "unit-representative")[];
            /**
             * Format: uuid
             * @description Tập thể mà đại diện đơn vị thay mặt
             */
            collectiveId?: string | null;
            /** @description Mật khẩu cấp lần đầu; người dùng phải đổi khi đăng nhập */
            password: string;
        };
        ChangeAccountBody: {
            displayName: string;
            post: string;
            roles: ("administrator" | "ward-staff" | "committee-member" | "official" | "unit-representative")[];
            /** Format: uuid */
            collectiveId?: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        ResetPasswordBody: {
            password: string;
        };
        SetupState: {
            /** @description Chưa có phường, xã nào được thiết lập */
            isEmpty: boolean;
        };
        SetupWardBody: {
            /** @enum {string} */
            kind: "phường" | "xã" | "đặc khu";
            /** @description Tên không kèm chữ phường, xã */
            name: string;
            province: string;
            /** @description Địa danh ghi trước ngày tháng của văn bản */
            placeName?: string;
        };
        SetupAdministratorBody: {
            username: string;
            displayName: string;
            password: string;
        };
        SetupBody: {
            /** @description Mã trong liên kết thiết lập in ra khi khởi động lần đầu */
            token: string;
            ward: components["schemas"]["SetupWardBody"];
            administrator: components["schemas"]["SetupAdministratorBody"];
        };
        SetupResult: {
            wardId: string;
            administrator: components["schemas"]["AccountDto"];
        };
        WardDto: {
            id: string;
            kind: string;
            name: string;
            province: string;
            placeName: string;
            version: number;
        };
        ChangeWardBody: {
            province: string;
            placeName: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        SignerDto: {
            name: string;
            post: string;
            signingTitle: string;
        };
        BudgetDto: {
            year: number;
            /** @description Đồng */
            amountDong: number;
            /** @description Không cho ban hành khi vượt */
            blocks: boolean;
        };
        WardSettingsPolicyDto: {
            canChange: boolean;
        };
        WardSettingsDto: {
            councilName: string;
            councilChairName: string;
            /** @enum {string} */
            listOrder: "collective-first" | "individual-first";
            decisionBooks: string[];
            signers: components["schemas"]["SignerDto"][];
            budgets: components["schemas"]["BudgetDto"][];
            version: number;
            policy: components["schemas"]["WardSettingsPolicyDto"];
        };
        SignerBody: {
            name: string;
            post: string;
            /** @description Thẩm quyền in trên chữ ký; ký thay thì hai dòng: «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH» */
            signingTitle: string;
        };
        BudgetBody: {
            year: number;
            /** @description Đồng */
            amountDong: number;
            /** @description Không cho ban hành khi vượt; bỏ trống thì chỉ nhắc */
            blocks?: boolean;
        };
        ChangeWardSettingsBody: {
            /** @description In ở đầu văn bản của Hội đồng; để trống thì in tên Ủy ban nhân dân */
            councilName: string;
            /** @description In dưới chữ ký Chủ tịch Hội đồng; để trống thì chừa chỗ */
            councilChairName: string;
            /**
             * @description collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình
             * @enum {string}
             */
            listOrder: "collective-first" | "individual-first";
            /** @description Ký hiệu sau số quyết định, mỗi ký hiệu một sổ số; ký hiệu đầu là ký hiệu thường dùng */
            decisionBooks: string[];
            /** @description Người đầu là người thường ký */
            signers: components["schemas"]["SignerBody"][];
            /** @description Mỗi năm một dòng; chỉ dùng để nhắc khi vượt */
            budgets: components["schemas"]["BudgetBody"][];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        FieldChangeView: {
            field: string;
            label: string;
            before: string | null;
            after: string | null;
        };
        AuditEntryView: {
            id: string;
            /** Format: date-time */
            at: string;
            actorName: string;
            action: string;
            actionLabel: string;
            subjectType: string;
            subjectTypeLabel: string;
            subjectId: string;
            subjectLabel: string;
            before: Record<string, never> | null;
            after: Record<string, never> | null;
            /** @description Những gì đã thay đổi, bằng lời */
            changes: components["schemas"]["FieldChangeView"][];
            reason: string | null;
            requestId: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ActView: {
            action: string;
            label: string;
            subjectLabel: string;
        };
        RowCountsDto: {
            new: number;
            changed: number;
            unchanged: number;
            error: number;
        };
        SheetCountsDto: {
            sheet: string;
            rows: components["schemas"]["RowCountsDto"];
            /** @description Số dòng được nhận kèm cảnh báo */
            warned: number;
        };
        CodeCountDto: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            rows: number;
        };
        CleanedCellsDto: {
            /** @description Số ô đã bỏ khoảng trắng thừa */
            whitespace: number;
            /** @description Số ô đã đưa về Unicode dựng sẵn (NFC) */
            unicodeNfc: number;
        };
        ImportReportDto: {
            sheets: components["schemas"]["SheetCountsDto"][];
            codes: components["schemas"]["CodeCountDto"][];
            cleaned: components["schemas"]["CleanedCellsDto"];
            /** @description Số dòng được nhận theo loại */
            counts: Record<string, never>;
            /** @description Số dòng có ô đã sửa trên trang */
            corrected: number;
        };
        ImportPolicyDto: {
            canApply: boolean;
            canDiscard: boolean;
            /** @description Sửa được ô ngay trên trang */
            canCorrect: boolean;
            /** @description Tải được tệp kèm cột «Lỗi» */
            canDownload: boolean;
        };
        ImportDto: {
            id: string;
            /** @enum {string} */
            kind: "register" | "criteria" | "score-book" | "honours";
            kindLabel: string;
            campaignId: string | null;
            fileName: string;
            fileSize: number;
            fileSha256: string;
            /** @enum {string} */
            status: "previewed" | "applied" | "discarded";
            report: components["schemas"]["ImportReportDto"];
            /** @description Tăng mỗi khi bản xem trước thay đổi */
            version: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            appliedBy: string | null;
            /** Format: date-time */
            appliedAt: string | null;
            /** @description Số dòng đã ghi theo loại */
            result: Record<string, never> | null;
            policy: components["schemas"]["ImportPolicyDto"];
        };
        ImportPage: {
            items: components["schemas"]["ImportDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        IssueCellDto: {
            /** @description Mã của cột */
            field: string;
            /** @description Số cột trong tệp */
            column: number;
            /** @description Tiêu đề cột như trong tệp */
            label: string;
            /** @description Nội dung ô đang được đọc */
            text: string;
        };
        IssueFixDto: {
            /**
             * @description Nhận giá trị được đưa ra, chọn một giá trị, hay gõ giá trị đúng
             * @enum {string}
             */
            kind: "confirm" | "choose" | "text";
            options: string[];
            /**
             * @description Còn chọn được mọi tên trong danh sách này; xem choices
             * @enum {string}
             */
            list?: "units" | "awards";
        };
        ImportIssueDto: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            column?: string;
            message: string;
            before?: string;
            after?: string;
            suggestions?: string[];
            cell?: components["schemas"]["IssueCellDto"];
            /** @description Cách sửa ngay trên trang, nếu có */
            fix?: components["schemas"]["IssueFixDto"];
        };
        CorrectedCellDto: {
            /** @description Số cột trong tệp */
            column: number;
            field: string;
            label: string;
            /** @description Trong tệp */
            original: string;
            /** @description Được đọc thay vào */
            value: string;
            /** @description Do một lần sửa cho mọi dòng có cùng cách viết */
            isForSameText: boolean;
        };
        ImportRowDto: {
            sheet: string;
            /** @description Số dòng trong tệp */
            row: number;
            subject: string;
            label: string;
            /** @enum {string} */
            status: "new" | "changed" | "unchanged" | "error";
            issues: components["schemas"]["ImportIssueDto"][];
            corrections: components["schemas"]["CorrectedCellDto"][];
            /** @description Giá trị sẽ ghi */
            values: Record<string, never>;
            /** @description Giá trị đang có */
            before: Record<string, never> | null;
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ApplyBody: {
            /** @description Phiên bản đã xem; bản xem trước đã đổi thì bị từ chối với mã 409 */
            version?: number;
        };
        CorrectionBody: {
            sheet: string;
            /** @description Số dòng trong tệp */
            row: number;
            /** @description Số cột trong tệp */
            column: number;
            /** @description Giá trị đúng; chuỗi rỗng là để trống ô; null là bỏ chỗ đã sửa */
            value: string | null;
            /** @description Áp dụng cho mọi dòng có cùng cách viết này */
            allWithSameText?: boolean;
        };
        CorrectionsBody: {
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
            corrections: components["schemas"]["CorrectionBody"][];
        };
        ChoicesDto: {
            /** @description Nhiều nhất 50 tên */
            items: string[];
        };
        CoefficientDto: {
            id: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            coefficient: string;
            multiplier: string;
            validFrom: string;
            validTo: string | null;
            source: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
            version: number;
        };
        AwardTypeDto: {
            id: string;
            code: string;
            name: string;
            /**
             * @description Danh hiệu (title) hoặc hình thức (form)
             * @enum {string}
             */
            category: "title" | "form";
            /** @enum {string} */
            grantedBy: "ward" | "province" | "higher";
            subjectKinds: ("collective" | "individual" | "household")[];
            scoredKinds: ("collective" | "individual" | "household")[];
            carriesMoney: boolean;
            sortOrder: number;
            validFrom: string;
            validTo: string | null;
            source: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
            version: number;
            coefficients: components["schemas"]["CoefficientDto"][];
        };
        AwardTypePage: {
            items: components["schemas"]["AwardTypeDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        CreateAwardTypeBody: {
            name: string;
            /** @enum {string} */
            grantedBy: "ward" | "province" | "higher";
            subjectKinds: ("collective" | "individual" | "household")[];
            /** @description Đối tượng phải được chấm điểm trước khi xét */
            scoredKinds: ("collective" | "individual" | "household")[];
            /** @description Có tiền thưởng kèm theo */
            carriesMoney: boolean;
            /** @description Thứ tự trình bày */
            sortOrder: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            validTo?: string | null;
            /** @description Văn bản làm căn cứ */
            source: string;
            code: string;
            /** @enum {string} */
            category: "title" | "form";
        };
        ChangeAwardTypeBody: {
            name: string;
            /** @enum {string} */
            grantedBy: "ward" | "province" | "higher";
            subjectKinds: ("collective" | "individual" | "household")[];
            /** @description Đối tượng phải được chấm điểm trước khi xét */
            scoredKinds: ("collective" | "individual" | "household")[];
            /** @description Có tiền thưởng kèm theo */
            carriesMoney: boolean;
            /** @description Thứ tự trình bày */
            sortOrder: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            validTo?: string | null;
            /** @description Văn bản làm căn cứ */
            source: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        AddCoefficientBody: {
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            coefficient: string;
            /** @description Nhân thêm; bỏ trống là 1 */
            multiplier?: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            /** @description Văn bản làm căn cứ */
            source: string;
        };
        ChangeCoefficientBody: {
            coefficient: string;
            multiplier: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực; null là chưa ấn định
             */
            validTo: string | null;
            /** @description Văn bản làm căn cứ */
            source: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        BaseSalaryDto: {
            id: string;
            amountDong: number;
            validFrom: string;
            source: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
            version: number;
        };
        BaseSalaryPage: {
            items: components["schemas"]["BaseSalaryDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        AddBaseSalaryBody: {
            /** @description Đồng */
            amountDong: number;
            /** Format: date */
            validFrom: string;
            /** @description Văn bản làm căn cứ */
            source: string;
        };
        ChangeBaseSalaryBody: {
            /** @description Đồng */
            amountDong: number;
            /** @description Văn bản làm căn cứ */
            source: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        DayOffDto: {
            day: string;
            name: string;
        };
        HolidayYearDto: {
            year: number;
            /** @description Theo thông báo của năm; không thì tính theo Bộ luật Lao động */
            isAnnounced: boolean;
            /** @description Phường, xã đã sửa */
            isOwn: boolean;
            off: components["schemas"]["DayOffDto"][];
            worked: string[];
            /** @description 0: chưa ai sửa năm này */
            version: number;
        };
        DayOffBody: {
            /** Format: date */
            day: string;
            name: string;
        };
        HolidayYearBody: {
            /** @description Đã có thông báo lịch nghỉ của năm */
            isAnnounced: boolean;
            /** @description Ngoài thứ bảy, chủ nhật */
            off: components["schemas"]["DayOffBody"][];
            /** @description Thứ bảy, chủ nhật làm bù */
            worked: string[];
            /** @description Phiên bản đã đọc; 0: chưa ai sửa năm này */
            version: number;
        };
        PhaseDaysDto: {
            /** @enum {string} */
            phase: "registration" | "self-score" | "scoring" | "review";
            opensOn: string;
            closesOn: string;
        };
        CampaignPolicyDto: {
            canChange: boolean;
            canCopy: boolean;
            /** @description Các giai đoạn có thể chuyển tới */
            canMoveTo: ("draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed")[];
            /** @description Trong đó, phải ghi lý do khi chuyển tới */
            reasonFor: ("draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed")[];
        };
        CampaignDto: {
            id: string;
            /** @enum {string} */
            kind: "yearly" | "thematic";
            name: string;
            year: number;
            theme: string;
            /** @enum {string} */
            phase: "draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed";
            phaseLabel: string;
            phases: components["schemas"]["PhaseDaysDto"][];
            awardTypeIds: string[];
            copiedFromId: string | null;
            version: number;
            policy: components["schemas"]["CampaignPolicyDto"];
        };
        CampaignPage: {
            items: components["schemas"]["CampaignDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        PhaseDaysBody: {
            /** @enum {string} */
            phase: "registration" | "self-score" | "scoring" | "review";
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description Hạn đến hết 23:59:59 ngày này
             */
            closesOn: string;
        };
        CreateCampaignBody: {
            /** @enum {string} */
            kind: "yearly" | "thematic";
            name: string;
            year: number;
            theme?: string;
            phases?: components["schemas"]["PhaseDaysBody"][];
            /** @description Danh hiệu, hình thức đưa vào xét; bỏ trống là tất cả */
            awardTypeIds?: string[];
        };
        ChangeCampaignBody: {
            name: string;
            theme: string;
            phases: components["schemas"]["PhaseDaysBody"][];
            awardTypeIds: string[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        CopyCampaignBody: {
            name: string;
            year: number;
        };
        MovePhaseBody: {
            /** @enum {string} */
            to: "draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed";
            /** @description Bắt buộc khi quay lại giai đoạn trước */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        UnitRefDto: {
            id: string;
            name: string;
            block: string;
        };
        ParticipantPolicyDto: {
            canChange: boolean;
            canArchive: boolean;
            canRestore: boolean;
        };
        ParticipantDto: {
            id: string;
            /** @enum {string} */
            kind: "collective" | "individual" | "household";
            name: string;
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description Khối thi đua của đơn vị */
            block: string;
            /** @description Chức vụ của cá nhân, loại của tập thể */
            detail: string;
            birth: string | null;
            /** @enum {string} */
            status: "active" | "archived";
            version: number;
            policy: components["schemas"]["ParticipantPolicyDto"];
        };
        ParticipantPage: {
            items: components["schemas"]["ParticipantDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        FacetsDto: {
            /** @description Khối thi đua */
            blocks: string[];
            /** @description Loại đơn vị */
            unitTypes: string[];
            /** @description Đối tượng của cá nhân */
            categories: string[];
        };
        BulkItemBody: {
            /** Format: uuid */
            id: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
            /**
             * Format: uuid
             * @description Riêng cho mục này; thay cho giá trị chung
             */
            unitId?: string;
            /** @description Riêng cho mục này; thay cho giá trị chung */
            block?: string;
        };
        BulkBody: {
            /** @enum {string} */
            act: "archive" | "restore" | "move-to-unit" | "set-block";
            items: components["schemas"]["BulkItemBody"][];
            /**
             * Format: uuid
             * @description Đơn vị chuyển đến (move-to-unit)
             */
            unitId?: string;
            /** @description Khối thi đua mới (set-block); để trống là bỏ khối */
            block?: string;
        };
        BulkDoneDto: {
            /** @description Số mục đã thay đổi; mục vốn đã như vậy thì để yên */
            changed: number;
            summary: string;
            /** @description Gửi lại đúng nội dung này vào cùng địa chỉ để hoàn tác; null khi không có gì thay đổi */
            undo: components["schemas"]["BulkBody"] | null;
        };
        LineageDto: {
            id: string;
            name: string;
            changedOn: string;
            /** @enum {string} */
            change: "merged" | "split" | "renamed" | "transferred";
        };
        CollectiveDto: {
            id: string;
            name: string;
            code: string;
            shortName: string;
            superior: string;
            type: string;
            block: string;
            protocolOrder: number;
            validFrom: string | null;
            validTo: string | null;
            headName: string;
            /** @description null khi người xem không được xem */
            phone: string | null;
            memberCount: number | null;
            /** @description Số cá nhân đang có trong danh sách */
            peopleCount: number;
            predecessors: components["schemas"]["LineageDto"][];
            successors: components["schemas"]["LineageDto"][];
            /** @enum {string} */
            status: "active" | "archived";
            version: number;
            policy: components["schemas"]["ParticipantPolicyDto"];
        };
        CollectivePage: {
            items: components["schemas"]["CollectiveDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        CollectiveNameDto: {
            id: string;
            name: string;
            block: string;
        };
        LineageNodeDto: {
            id: string;
            name: string;
            /** @description 0 là đơn vị đang xem, âm là tiền thân, dương là kế tục */
            generation: number;
            validFrom: string | null;
            validTo: string | null;
            /** @enum {string} */
            status: "active" | "archived";
        };
        LineageEdgeDto: {
            predecessorId: string;
            successorId: string;
            changedOn: string;
            /** @enum {string} */
            change: "merged" | "split" | "renamed" | "transferred";
            changeLabel: string;
        };
        LineageGraphDto: {
            /** @description Đời trước đứng trước */
            nodes: components["schemas"]["LineageNodeDto"][];
            edges: components["schemas"]["LineageEdgeDto"][];
        };
        CreateCollectiveBody: {
            code?: string;
            shortName?: string;
            /** @description Đơn vị cấp trên */
            superior?: string;
            type?: string;
            block?: string;
            /** @description Thứ tự trong danh sách */
            protocolOrder?: number;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Có hiệu lực đến hết ngày
             */
            validTo?: string | null;
            /** @description Người đứng đầu */
            headName?: string;
            phone?: string;
            /** @description Số người hoặc số hộ */
            memberCount?: number | null;
            name: string;
        };
        ChangeCollectiveBody: {
            code?: string;
            shortName?: string;
            /** @description Đơn vị cấp trên */
            superior?: string;
            type?: string;
            block?: string;
            /** @description Thứ tự trong danh sách */
            protocolOrder?: number;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Có hiệu lực đến hết ngày
             */
            validTo?: string | null;
            /** @description Người đứng đầu */
            headName?: string;
            phone?: string;
            /** @description Số người hoặc số hộ */
            memberCount?: number | null;
            name?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        PredecessorBody: {
            /**
             * Format: uuid
             * @description Đơn vị tiền thân
             */
            predecessorId: string;
            /** Format: date */
            changedOn: string;
            /** @enum {string} */
            change: "merged" | "split" | "renamed" | "transferred";
        };
        PredecessorsBody: {
            predecessors: components["schemas"]["PredecessorBody"][];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        VersionBody: {
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RatingDto: {
            year: number;
            /** @enum {string} */
            level: "excellent" | "good" | "completed" | "not-completed";
            decisionNumber: string;
            /** Format: date */
            decidedOn: string | null;
            version: number;
        };
        IndividualDto: {
            id: string;
            name: string;
            formOfAddress: string;
            /** @enum {string|null} */
            gender: "male" | "female" | null;
            /** @description Đến mức biết được */
            birth: string | null;
            unit: components["schemas"]["UnitRefDto"];
            post: string;
            isLeader: boolean;
            /** @description Che với người không được xem đủ */
            idNumber: string | null;
            /** @description null khi người xem không được xem */
            phone: string | null;
            category: string;
            /** @description null khi người xem không được xem */
            note: string | null;
            displayOrder: number;
            /** @description Xếp loại của năm đang xem */
            rating: components["schemas"]["RatingDto"] | null;
            /** @enum {string} */
            status: "active" | "archived";
            version: number;
            policy: components["schemas"]["ParticipantPolicyDto"];
        };
        IndividualPage: {
            items: components["schemas"]["IndividualDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        InitiativeDto: {
            id: string;
            year: number;
            /** @enum {string} */
            level: "base" | "province" | "national";
            name: string;
            decisionNumber: string;
            usedAwardTypeId: string | null;
            usedAwardName: string | null;
            usedYear: number | null;
            version: number;
        };
        DisciplineDto: {
            id: string;
            year: number;
            /** @enum {string} */
            level: "reprimand" | "warning" | "demotion" | "removal" | "dismissal";
            decidedOn: string | null;
            /**
             * Format: date
             * @description Hết thời hạn kỷ luật
             */
            endsOn: string | null;
            decisionNumber: string;
            /** @description null khi người xem không được xem */
            note: string | null;
            version: number;
        };
        ProfileRegistrationDto: {
            id: string;
            campaignId: string;
            campaignName: string;
            year: number;
            awardName: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "accepted";
        };
        IndividualProfileDto: {
            id: string;
            name: string;
            formOfAddress: string;
            /** @enum {string|null} */
            gender: "male" | "female" | null;
            /** @description Đến mức biết được */
            birth: string | null;
            unit: components["schemas"]["UnitRefDto"];
            post: string;
            isLeader: boolean;
            /** @description Che với người không được xem đủ */
            idNumber: string | null;
            /** @description null khi người xem không được xem */
            phone: string | null;
            category: string;
            /** @description null khi người xem không được xem */
            note: string | null;
            displayOrder: number;
            /** @description Xếp loại của năm đang xem */
            rating: components["schemas"]["RatingDto"] | null;
            /** @enum {string} */
            status: "active" | "archived";
            version: number;
            policy: components["schemas"]["ParticipantPolicyDto"];
            ratings: components["schemas"]["RatingDto"][];
            initiatives: components["schemas"]["InitiativeDto"][];
            /** @description null khi người xem không được xem */
            disciplines: components["schemas"]["DisciplineDto"][] | null;
            registrations: components["schemas"]["ProfileRegistrationDto"][];
        };
        CreateIndividualBody: {
            /** @description Danh xưng; bỏ trống thì theo giới tính */
            formOfAddress?: string;
            /** @enum {string|null} */
            gender?: "male" | "female" | null;
            birth?: string | null;
            post?: string;
            /** @description Là lãnh đạo */
            isLeader?: boolean;
            idNumber?: string | null;
            phone?: string;
            /** @description Đối tượng */
            category?: string;
            note?: string;
            /** @description Thứ tự trong đơn vị */
            displayOrder?: number;
            name: string;
            /** Format: uuid */
            unitId: string;
        };
        ChangeIndividualBody: {
            /** @description Danh xưng; bỏ trống thì theo giới tính */
            formOfAddress?: string;
            /** @enum {string|null} */
            gender?: "male" | "female" | null;
            birth?: string | null;
            post?: string;
            /** @description Là lãnh đạo */
            isLeader?: boolean;
            idNumber?: string | null;
            phone?: string;
            /** @description Đối tượng */
            category?: string;
            note?: string;
            /** @description Thứ tự trong đơn vị */
            displayOrder?: number;
            name?: string;
            /** Format: uuid */
            unitId?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RatingBody: {
            /** @enum {string} */
            level: "excellent" | "good" | "completed" | "not-completed";
            decisionNumber?: string;
            /** Format: date */
            decidedOn?: string | null;
            /** @description Phiên bản đã đọc; bỏ trống khi năm này chưa có xếp loại */
            version?: number;
        };
        RemoveRecordBody: {
            reason: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        InitiativeBody: {
            year: number;
            /** @enum {string} */
            level: "base" | "province" | "national";
            name?: string;
            decisionNumber?: string;
            /**
             * Format: uuid
             * @description Danh hiệu, hình thức đã dùng sáng kiến này làm căn cứ; mỗi sáng kiến chỉ dùng một lần
             */
            usedAwardTypeId?: string | null;
            usedYear?: number | null;
        };
        ChangeInitiativeBody: {
            year: number;
            /** @enum {string} */
            level: "base" | "province" | "national";
            name?: string;
            decisionNumber?: string;
            /**
             * Format: uuid
             * @description Danh hiệu, hình thức đã dùng sáng kiến này làm căn cứ; mỗi sáng kiến chỉ dùng một lần
             */
            usedAwardTypeId?: string | null;
            usedYear?: number | null;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        DisciplineBody: {
            year: number;
            /** @enum {string} */
            level: "reprimand" | "warning" | "demotion" | "removal" | "dismissal";
            /** Format: date */
            decidedOn?: string | null;
            /** Format: date */
            endsOn?: string | null;
            decisionNumber?: string;
            note?: string;
        };
        ChangeDisciplineBody: {
            year: number;
            /** @enum {string} */
            level: "reprimand" | "warning" | "demotion" | "removal" | "dismissal";
            /** Format: date */
            decidedOn?: string | null;
            /** Format: date */
            endsOn?: string | null;
            decisionNumber?: string;
            note?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        HouseholdDto: {
            id: string;
            name: string;
            unit: components["schemas"]["UnitRefDto"];
            address: string;
            displayOrder: number;
            /** @enum {string} */
            status: "active" | "archived";
            version: number;
            policy: components["schemas"]["ParticipantPolicyDto"];
        };
        HouseholdPage: {
            items: components["schemas"]["HouseholdDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        CreateHouseholdBody: {
            name: string;
            /**
             * Format: uuid
             * @description Tổ dân phố, đơn vị của hộ
             */
            unitId: string;
            address?: string;
            /** @description Thứ tự trong đơn vị */
            displayOrder?: number;
        };
        ChangeHouseholdBody: {
            name?: string;
            /** Format: uuid */
            unitId?: string;
            address?: string;
            displayOrder?: number;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RegisteredParticipantDto: {
            id: string;
            /** @enum {string} */
            kind: "collective" | "individual" | "household";
            name: string;
            post: string;
        };
        RegisteredAwardDto: {
            id: string;
            code: string;
            name: string;
        };
        RegistrationPolicyDto: {
            acts: ("change" | "remove" | "submit" | "recall" | "accept" | "return")[];
            /** @description Đã quá hạn: mỗi việc cần kèm lý do */
            needsReason: boolean;
        };
        RegistrationDto: {
            id: string;
            campaignId: string;
            participant: components["schemas"]["RegisteredParticipantDto"];
            /** @description Đơn vị; với tập thể là chính nó */
            unit: components["schemas"]["UnitRefDto"];
            award: components["schemas"]["RegisteredAwardDto"];
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "accepted";
            statusLabel: string;
            summary: string;
            returnReason: string | null;
            flaggedFields: ("name" | "formOfAddress" | "birth" | "post" | "unit" | "award" | "summary")[];
            submittedBy: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            handledBy: string | null;
            /** Format: date-time */
            handledAt: string | null;
            version: number;
            policy: components["schemas"]["RegistrationPolicyDto"];
        };
        RegistrationPage: {
            items: components["schemas"]["RegistrationDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        BoardRowDto: {
            unit: components["schemas"]["UnitRefDto"];
            /**
             * @description Chưa gửi, đã gửi, trả lại, đã nhận
             * @enum {string}
             */
            state: "not-sent" | "sent" | "returned" | "accepted";
            draft: number;
            submitted: number;
            returned: number;
            accepted: number;
            stateLabel: string;
            /** Format: date-time */
            lastSubmittedAt: string | null;
            /** @description Người đứng đầu */
            headName: string;
            /** @description null với người không được xem số điện thoại */
            phone: string | null;
            /** @description Số ngày quá hạn đăng ký mà còn phải gửi; null khi không chậm */
            daysLate: number | null;
        };
        BoardTotalsDto: {
            notSent: number;
            sent: number;
            returned: number;
            accepted: number;
        };
        BoardPage: {
            items: components["schemas"]["BoardRowDto"][];
            page: number;
            pageSize: number;
            total: number;
            /** @description Số đơn vị theo tình trạng, trên mọi trang */
            totals: components["schemas"]["BoardTotalsDto"];
            /**
             * Format: date
             * @description Ngày cuối đăng ký
             */
            dueOn: string | null;
            /** @description Người xem có thể thêm đăng ký lúc này */
            canRegister: boolean;
        };
        SummaryRowDto: {
            total: number;
            draft: number;
            submitted: number;
            returned: number;
            accepted: number;
            /** @description Đăng ký của tập thể */
            collectives: number;
            /** @description Đăng ký của cá nhân */
            individuals: number;
            /** @description Đăng ký của hộ gia đình */
            households: number;
            /** @description Đơn vị, hoặc danh hiệu, hình thức */
            id: string;
            name: string;
            /** @description null khi gộp theo danh hiệu */
            block: string | null;
        };
        RegistrationCountsDto: {
            total: number;
            draft: number;
            submitted: number;
            returned: number;
            accepted: number;
            /** @description Đăng ký của tập thể */
            collectives: number;
            /** @description Đăng ký của cá nhân */
            individuals: number;
            /** @description Đăng ký của hộ gia đình */
            households: number;
        };
        RegistrationSummaryDto: {
            rows: components["schemas"]["SummaryRowDto"][];
            totals: components["schemas"]["RegistrationCountsDto"];
        };
        CreateRegistrationBody: {
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            awardTypeId: string;
            /** @description Tóm tắt thành tích */
            summary?: string;
            /** @description Bắt buộc khi xử lý sau hạn đăng ký */
            reason?: string;
        };
        ChangeRegistrationBody: {
            /** Format: uuid */
            awardTypeId: string;
            summary: string;
            /** @description Bắt buộc khi xử lý sau hạn đăng ký */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        MoveRegistrationBody: {
            /** @description Bắt buộc khi xử lý sau hạn đăng ký */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RegistrationRefBody: {
            /** Format: uuid */
            id: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        MoveRegistrationsBody: {
            items: components["schemas"]["RegistrationRefBody"][];
            /** @description Bắt buộc khi xử lý sau hạn đăng ký */
            reason?: string;
        };
        MovedDto: {
            moved: number;
        };
        ReturnRegistrationsBody: {
            items: components["schemas"]["RegistrationRefBody"][];
            reason: string;
            flaggedFields?: ("name" | "formOfAddress" | "birth" | "post" | "unit" | "award" | "summary")[];
        };
        ReturnRegistrationBody: {
            reason: string;
            flaggedFields?: ("name" | "formOfAddress" | "birth" | "post" | "unit" | "award" | "summary")[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        StandingPolicyDto: {
            canChange: boolean;
            canRemove: boolean;
        };
        StandingPeriodDto: {
            id: string;
            participantId: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            unitName: string;
            /** @enum {string} */
            kind: "suspension" | "maternity-leave" | "other-leave";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            decisionNumber: string;
            /** Format: date */
            decidedOn: string | null;
            /** @description null khi người xem không được xem */
            note: string | null;
            version: number;
            policy: components["schemas"]["StandingPolicyDto"];
        };
        StandingPeriodPage: {
            items: components["schemas"]["StandingPeriodDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        StandingPeriodBody: {
            /** @enum {string} */
            kind: "suspension" | "maternity-leave" | "other-leave";
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Bỏ trống khi chưa kết thúc
             */
            endsOn?: string | null;
            decisionNumber?: string;
            /** Format: date */
            decidedOn?: string | null;
            /** @description Thông tin nhạy cảm: chỉ cán bộ phụ trách xem được */
            note?: string;
        };
        ChangeStandingPeriodBody: {
            /** @enum {string} */
            kind: "suspension" | "maternity-leave" | "other-leave";
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Bỏ trống khi chưa kết thúc
             */
            endsOn?: string | null;
            decisionNumber?: string;
            /** Format: date */
            decidedOn?: string | null;
            /** @description Thông tin nhạy cảm: chỉ cán bộ phụ trách xem được */
            note?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        CriteriaSetSummaryDto: {
            id: string;
            campaignId: string;
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Số tiêu chí */
            criteriaCount: number;
            /** @description Thang điểm, không kể điểm thưởng */
            scale: string;
            isFrozen: boolean;
            version: number;
        };
        CriteriaSetPage: {
            /** @description Người xem còn thêm, sửa bảng tiêu chí của phong trào được */
            canAdd: boolean;
            items: components["schemas"]["CriteriaSetSummaryDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        BandBody: {
            name: string;
            from: string;
        };
        CriterionBody: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "graded" | "tiered" | "ratio" | "bonus" | "penalty" | "knockout";
            /** @description Điểm tối đa; null với tiêu chí loại trừ */
            max: string | null;
            step?: string | null;
            levels?: string[] | null;
            /** @description Được ghi KAD (không áp dụng) */
            allowsNotApplicable?: boolean;
            /** @description Hướng dẫn chấm */
            note?: string;
        };
        GroupBody: {
            code: string;
            name: string;
            /** @description null với nhóm chỉ có điểm thưởng, điểm trừ, loại trừ */
            max: string | null;
            criteria: components["schemas"]["CriterionBody"][];
        };
        CriteriaSetBody: {
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Trần điểm thưởng; null là không giới hạn */
            bonusCap: string | null;
            /** @enum {string} */
            notApplicableMode: "rescale" | "zero";
            /** @enum {string} */
            combining: "mean" | "trimmed" | "median";
            minimumSheets: number;
            bands: components["schemas"]["BandBody"][];
            /** @description Khi bằng điểm, xét lần lượt */
            tieBreak: string[];
            groups: components["schemas"]["GroupBody"][];
            /** @description Danh hiệu, hình thức mà người đăng ký được chấm bằng bảng này; bỏ trống là theo danh mục */
            awardTypeIds?: string[];
        };
        BandDto: {
            name: string;
            from: string;
        };
        CriterionDto: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "graded" | "tiered" | "ratio" | "bonus" | "penalty" | "knockout";
            max: string | null;
            step: string | null;
            levels: string[] | null;
            allowsNotApplicable: boolean;
            note: string;
        };
        GroupDto: {
            id: string;
            code: string;
            name: string;
            max: string | null;
            criteria: components["schemas"]["CriterionDto"][];
        };
        CriteriaSetWarningDto: {
            field: string;
            code: string;
            message: string;
        };
        CriteriaSetPolicyDto: {
            canChange: boolean;
            canMapAwards: boolean;
        };
        CriteriaSetDto: {
            id: string;
            campaignId: string;
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            bonusCap: string | null;
            /** @enum {string} */
            notApplicableMode: "rescale" | "zero";
            /** @enum {string} */
            combining: "mean" | "trimmed" | "median";
            minimumSheets: number;
            bands: components["schemas"]["BandDto"][];
            tieBreak: string[];
            groups: components["schemas"]["GroupDto"][];
            awardTypeIds: string[];
            /** Format: date-time */
            frozenAt: string | null;
            version: number;
            warnings: components["schemas"]["CriteriaSetWarningDto"][];
            policy: components["schemas"]["CriteriaSetPolicyDto"];
        };
        ReplaceCriteriaSetBody: {
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Trần điểm thưởng; null là không giới hạn */
            bonusCap: string | null;
            /** @enum {string} */
            notApplicableMode: "rescale" | "zero";
            /** @enum {string} */
            combining: "mean" | "trimmed" | "median";
            minimumSheets: number;
            bands: components["schemas"]["BandBody"][];
            /** @description Khi bằng điểm, xét lần lượt */
            tieBreak: string[];
            groups: components["schemas"]["GroupBody"][];
            /** @description Danh hiệu, hình thức mà người đăng ký được chấm bằng bảng này; bỏ trống là theo danh mục */
            awardTypeIds?: string[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        MapAwardsBody: {
            awardTypeIds: string[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        HonourDto: {
            id: string;
            participantId: string | null;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            unitName: string;
            awardTypeId: string;
            awardName: string;
            year: number;
            decisionNumber: string;
            decidedOn: string | null;
            /** @enum {string} */
            source: "import" | "decision" | "proposal";
            decisionId: string | null;
            /** @description Số vào sổ vàng */
            certificateNumber: number | null;
            /** @description Cơ quan khen, nếu không phải phường, xã */
            authority: string;
            /** @description Ngày bị hủy */
            revokedOn: string | null;
            /** @description Quyết định hủy */
            revokedBy: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        HonourPage: {
            items: components["schemas"]["HonourDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        HonourYearDto: {
            year: number;
            /** @description Số lần khen ghi trong sổ */
            total: number;
            /** @description Trong đó đã hủy */
            revoked: number;
        };
        ScorerDto: {
            id: string;
            accountId: string;
            displayName: string;
            post: string;
            code: string;
            position: number;
            version: number;
        };
        ScorerChoiceDto: {
            accountId: string;
            displayName: string;
            post: string;
        };
        ScorerChoicesDto: {
            /** @description Còn thêm, bớt, xếp lại thành viên chấm điểm được */
            canChange: boolean;
            accounts: components["schemas"]["ScorerChoiceDto"][];
        };
        OrderScorersBody: {
            /** @description Mọi thành viên chấm điểm, theo thứ tự mới */
            scorerIds: string[];
        };
        AddScorerBody: {
            /** Format: uuid */
            accountId: string;
            code: string;
            /** @description Thứ tự trong bảng */
            position: number;
        };
        ChangeScorerBody: {
            code: string;
            /** @description Thứ tự trong bảng */
            position: number;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        CandidateDto: {
            participantId: string;
            name: string;
            unitName: string | null;
            block: string | null;
            /** @description Lý do, nếu được thêm ngoài đăng ký */
            extraReason: string | null;
        };
        CandidatePage: {
            /** @description Người xem còn thêm, bỏ đối tượng ngoài đăng ký được */
            canChange: boolean;
            items: components["schemas"]["CandidateDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        AddCandidateBody: {
            /** Format: uuid */
            participantId: string;
            reason: string;
        };
        SheetPolicyDto: {
            canMark: boolean;
            canSubmit: boolean;
            /** @description Rút lại phiếu đã nộp để sửa */
            canWithdraw: boolean;
            /** @description Ghi nhận không chấm */
            canRecuse: boolean;
            /** @description Bỏ ghi nhận không chấm */
            canUnrecuse: boolean;
            /** @description Xem được phiếu của người khác */
            canSeeOthers: boolean;
            /** @description Xem phiếu của người khác rồi thì không rút lại phiếu của mình được nữa */
            seeingBinds: boolean;
        };
        OwnSheetDto: {
            /** @enum {string} */
            status: "draft" | "submitted" | "recused";
            version: number;
            /** @description Tổng điểm tính đến lúc này */
            total: string;
            knockout: boolean;
            /** @description Tiêu chí chưa chấm */
            missing: string[];
            policy: components["schemas"]["SheetPolicyDto"];
            recusalReason: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Điểm theo mã định danh của tiêu chí; tiêu chí chưa từng chấm không có mặt */
            marks: {
                [key: string]: components["schemas"]["MarkDto"];
            };
        };
        GridRowDto: {
            participantId: string;
            name: string;
            unitName: string | null;
            block: string | null;
            sheet: components["schemas"]["OwnSheetDto"];
        };
        GridDto: {
            scorerCode: string;
            /** @description Đang mở chấm điểm, theo đồng hồ của hệ thống */
            isOpen: boolean;
            rows: components["schemas"]["GridRowDto"][];
        };
        SubmitAllDto: {
            /** @description Số phiếu vừa nộp */
            submitted: number;
            /** @description Số phiếu còn tiêu chí chưa chấm nên chưa nộp */
            incomplete: number;
            /** @description Số đối tượng chưa chấm dòng nào */
            notBegun: number;
        };
        SubjectDto: {
            participantId: string;
            name: string;
            unitName: string | null;
            block: string | null;
        };
        MarkDto: {
            /** @enum {string|null} */
            kind: "points" | "ratio" | "knockout" | "not-applicable" | null;
            points: string | null;
            actual: string | null;
            target: string | null;
            knockout: boolean | null;
            version: number;
            /** Format: date-time */
            markedAt: string;
        };
        EvidencePolicyDto: {
            canDelete: boolean;
        };
        EvidenceDto: {
            id: string;
            criterionId: string;
            fileName: string;
            /** @enum {string} */
            type: "pdf" | "jpg" | "png" | "docx" | "xlsx";
            /** @description Số byte */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string | null;
            /** @description Mở ngay trong trình duyệt được (PDF, ảnh) */
            opensInline: boolean;
            policy: components["schemas"]["EvidencePolicyDto"];
        };
        SelfScoreLineDto: {
            criterionId: string;
            self: components["schemas"]["MarkDto"] | null;
            appraisal: components["schemas"]["MarkDto"] | null;
            /** @description Lý do thẩm định khác tự chấm */
            reason: string | null;
            evidence: components["schemas"]["EvidenceDto"][];
        };
        OtherSheetDto: {
            scorer: string;
            /** @enum {string} */
            state: "submitted" | "recused" | "missing";
            total: string | null;
            marks: {
                [key: string]: components["schemas"]["MarkDto"];
            };
        };
        NomineeDto: {
            subject: components["schemas"]["SubjectDto"];
            isOpen: boolean;
            sheet: components["schemas"]["OwnSheetDto"];
            selfScores: components["schemas"]["SelfScoreLineDto"][];
            /** @description null khi phiếu của mình chưa nộp, hoặc không hỏi lấy */
            others: components["schemas"]["OtherSheetDto"][] | null;
        };
        MarkBody: {
            /**
             * @description null là xóa điểm đã ghi
             * @enum {string|null}
             */
            kind: "points" | "ratio" | "knockout" | "not-applicable" | null;
            points?: string;
            /** @description Số thực hiện (chấm theo tỷ lệ) */
            actual?: string;
            /** @description Chỉ tiêu (chấm theo tỷ lệ) */
            target?: string;
            /** @description Có bị loại trừ không */
            knockout?: boolean;
            /** @description Phiên bản của điểm đã đọc; 0 là chưa chấm */
            version: number;
        };
        SheetStateDto: {
            /** @enum {string} */
            status: "draft" | "submitted" | "recused";
            version: number;
            /** @description Tổng điểm tính đến lúc này */
            total: string;
            knockout: boolean;
            /** @description Tiêu chí chưa chấm */
            missing: string[];
            policy: components["schemas"]["SheetPolicyDto"];
        };
        SavedMarkDto: {
            mark: components["schemas"]["MarkDto"];
            sheet: components["schemas"]["SheetStateDto"];
        };
        SheetVersionBody: {
            /** @description Phiên bản của phiếu đã đọc; 0 là chưa có phiếu */
            version: number;
        };
        RecuseBody: {
            /** @description Phiên bản của phiếu đã đọc; 0 là chưa có phiếu */
            version: number;
            reason: string;
        };
        OwnSetDto: {
            criteriaSetId: string;
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Số đối tượng trong danh sách chấm */
            candidates: number;
            /** @description Phiếu đã nộp */
            submitted: number;
            /** @description Phiếu chấm đủ, chưa nộp */
            ready: number;
            /** @description Phiếu đang chấm dở */
            draft: number;
            /** @description Đối tượng chưa chấm dòng nào */
            notBegun: number;
            /** @description Đối tượng đã ghi không chấm */
            recused: number;
        };
        OwnSetsDto: {
            scorerCode: string;
            /** @description Đang mở chấm điểm, theo đồng hồ của hệ thống */
            isOpen: boolean;
            sets: components["schemas"]["OwnSetDto"][];
        };
        SheetTotalDto: {
            scorer: string;
            /** @enum {string} */
            state: "submitted" | "recused" | "missing";
            total: string | null;
        };
        ResultDto: {
            participantId: string;
            name: string;
            unitName: string | null;
            block: string | null;
            points: string | null;
            median: string | null;
            /** @description Phiếu cao nhất trừ phiếu thấp nhất */
            spread: string | null;
            /** @description Đủ số phiếu tối thiểu */
            complete: boolean;
            /** @description Có phiếu ghi loại trừ */
            knockout: boolean;
            classification: string | null;
            /** @description Số phiếu được tính */
            counted: number;
            rankInBlock: number | null;
            rankOverall: number | null;
            /** @description Cùng hạng trong khối với người khác */
            tiedInBlock: boolean;
            /** @description Cùng hạng chung với người khác */
            tiedOverall: boolean;
            sheets: components["schemas"]["SheetTotalDto"][];
        };
        ResultsBoardDto: {
            /**
             * Format: date-time
             * @description null khi kết quả còn thay đổi
             */
            frozenAt: string | null;
            items: components["schemas"]["ResultDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        BoundaryTieDto: {
            /** @description Hạng bằng nhau */
            rank: number;
            /** @description Số chỗ còn lại cho những người này */
            placesLeft: number;
            names: string[];
            participantIds: string[];
        };
        BoundaryDto: {
            places: number;
            /** @description null: ranh giới không có ai bằng hạng */
            tie: components["schemas"]["BoundaryTieDto"] | null;
        };
        WhatIfStepDto: {
            /** @description Từ mức điểm này trở lên */
            minimum: string;
            /** @description Số đối tượng đạt */
            count: number;
            /** @description Trong đó số có đúng mức điểm này */
            atMinimum: number;
            /** @description null khi chưa tính được */
            totalDong: number | null;
            /** @description Ở đúng mức này có nhiều đối tượng bằng hạng nhau */
            touchesTie: boolean;
        };
        WhatIfDto: {
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** Format: date */
            onDate: string;
            amountEachDong: number | null;
            /** @description Vì sao chưa tính được tiền; null khi tính được hoặc chưa chọn danh hiệu */
            rateMissing: string | null;
            /**
             * Format: date-time
             * @description null khi kết quả còn thay đổi
             */
            frozenAt: string | null;
            /** @description Số đối tượng được xếp hạng */
            ranked: number;
            highest: string | null;
            lowest: string | null;
            /** @description Trung vị của điểm các đối tượng */
            median: string | null;
            /** @description Cao nhất trừ thấp nhất */
            spread: string | null;
            /** @description Mọi mức điểm đã đạt, từ cao xuống thấp */
            steps: components["schemas"]["WhatIfStepDto"][];
        };
        ScorerProgressDto: {
            scorer: string;
            displayName: string;
            /** @description Số đối tượng phải chấm */
            candidates: number;
            submitted: number;
            recused: number;
            /** @description Đang chấm dở */
            draft: number;
            /** @description Chưa chấm dòng nào */
            notBegun: number;
        };
        FreezeDto: {
            number: number;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string | null;
            /** Format: date-time */
            reopenedAt: string | null;
            reopenedBy: string | null;
            reopenReason: string | null;
        };
        GroupPointsDto: {
            /** @description Mã nhóm tiêu chí */
            code: string;
            points: string;
        };
        CountedSheetDto: {
            groups: components["schemas"]["GroupPointsDto"][];
            /** @description Tổng các nhóm, sau khi quy đổi tiêu chí không áp dụng */
            base: string;
            /** @description Điểm thưởng, không quá trần */
            bonus: string;
            /** @description Điểm trừ */
            penalty: string;
            total: string;
            /** @description Có tiêu chí loại trừ ghi «có» */
            knockout: boolean;
        };
        SelfScorePolicyDto: {
            /** @description Ghi điểm tự chấm, kèm tệp minh chứng */
            canWrite: boolean;
            /** @description Ghi điểm thẩm định */
            canAppraise: boolean;
        };
        SelfScoreDto: {
            subject: components["schemas"]["SubjectDto"];
            lines: components["schemas"]["SelfScoreLineDto"][];
            /** @description Cộng theo điểm tự chấm */
            own: components["schemas"]["CountedSheetDto"];
            /** @description Cộng theo điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm */
            appraised: components["schemas"]["CountedSheetDto"];
            /** @description Tiêu chí chưa tự chấm */
            missing: string[];
            policy: components["schemas"]["SelfScorePolicyDto"];
        };
        SavedSelfMarkDto: {
            mark: components["schemas"]["MarkDto"];
        };
        AppraisalBody: {
            /**
             * @description null là xóa điểm đã ghi
             * @enum {string|null}
             */
            kind: "points" | "ratio" | "knockout" | "not-applicable" | null;
            points?: string;
            /** @description Số thực hiện (chấm theo tỷ lệ) */
            actual?: string;
            /** @description Chỉ tiêu (chấm theo tỷ lệ) */
            target?: string;
            /** @description Có bị loại trừ không */
            knockout?: boolean;
            /** @description Phiên bản của điểm đã đọc; 0 là chưa chấm */
            version: number;
            /** @description Bắt buộc khi khác điểm tự chấm */
            reason?: string;
        };
        SelfScoreRowDto: {
            participantId: string;
            name: string;
            unitName: string | null;
            block: string | null;
            /** @enum {string} */
            state: "not-begun" | "in-progress" | "complete" | "appraised";
            stateLabel: string;
            /** @description Số tiêu chí phải chấm (không kể tiêu chí loại trừ) */
            lines: number;
            /** @description Trong đó đã tự chấm */
            done: number;
            /** @description Trong đó đã thẩm định */
            appraised: number;
            /** @description Số tiêu chí thẩm định khác tự chấm */
            differences: number;
            /** @description Số tệp minh chứng */
            evidenceCount: number;
            /** @description Tổng điểm tự chấm */
            ownTotal: string;
            /** @description Tổng điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm */
            appraisedTotal: string;
            policy: components["schemas"]["SelfScorePolicyDto"];
        };
        SelfScoreCountsDto: {
            notBegun: number;
            inProgress: number;
            complete: number;
            appraised: number;
        };
        SelfScorePage: {
            items: components["schemas"]["SelfScoreRowDto"][];
            page: number;
            pageSize: number;
            total: number;
            /** @description Số đối tượng theo tình trạng, trên mọi trang */
            counts: components["schemas"]["SelfScoreCountsDto"];
        };
        ParticipantScoreDto: {
            /** @description Khác đối tượng đang xem khi là kết quả của đơn vị tiền thân */
            participantId: string;
            name: string;
            year: number;
            campaignId: string;
            campaignName: string;
            criteriaSetId: string;
            criteriaSetCode: string;
            criteriaSetName: string;
            block: string | null;
            points: string | null;
            classification: string | null;
            /** @description Đủ số phiếu tối thiểu */
            complete: boolean;
            /** @description Có phiếu ghi loại trừ */
            knockout: boolean;
            /** @description null khi không xếp hạng hoặc chưa khóa */
            rankInBlock: number | null;
            /** @description Số đối tượng được xếp hạng trong khối */
            rankedInBlock: number | null;
            /** @description null khi không xếp hạng hoặc chưa khóa */
            rankOverall: number | null;
            /** @description Số đối tượng được xếp hạng chung */
            rankedOverall: number | null;
            /**
             * Format: date-time
             * @description null khi kết quả còn thay đổi
             */
            frozenAt: string | null;
        };
        DocumentEvidenceDto: {
            id: string;
            criterionId: string;
            fileName: string;
            /** @enum {string} */
            type: "pdf" | "jpg" | "png" | "docx" | "xlsx";
            /** @description Số byte */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: string | null;
            /** @description Mở ngay trong trình duyệt được (PDF, ảnh) */
            opensInline: boolean;
            policy: components["schemas"]["EvidencePolicyDto"];
            campaignId: string;
            campaignName: string;
            year: number;
            criteriaSetId: string;
            criteriaSetCode: string;
            criterionCode: string;
            criterionName: string;
        };
        NamingDecisionDto: {
            /** @description null với quyết định các năm trước, nhập từ sổ */
            decisionId: string | null;
            number: string;
            decidedOn: string | null;
            /** @description Năm được khen */
            year: number;
            /** @description Tên như đã in trong quyết định */
            name: string;
            awards: string[];
        };
        ParticipantDocumentsDto: {
            /** @description Chỉ những tệp người xem được xem */
            evidence: components["schemas"]["DocumentEvidenceDto"][];
            /** @description null khi người xem không xem được sổ khen thưởng */
            decisions: components["schemas"]["NamingDecisionDto"][] | null;
        };
        NomineeRegistrationDto: {
            awardName: string;
            statusLabel: string;
            /** @description Tóm tắt thành tích */
            summary: string;
        };
        NomineeRatingDto: {
            year: number;
            /** @enum {string} */
            level: "excellent" | "good" | "completed" | "not-completed";
        };
        NomineeInitiativeDto: {
            year: number;
            /** @enum {string} */
            level: "base" | "province" | "national";
            name: string;
            decisionNumber: string;
        };
        BackgroundDto: {
            subject: components["schemas"]["SubjectDto"];
            /** @description Năm đầu của ba năm trước */
            sinceYear: number;
            /** @description Tự chấm, thẩm định, minh chứng theo tiêu chí */
            lines: components["schemas"]["SelfScoreLineDto"][];
            /** @description Cộng theo điểm tự chấm */
            own: components["schemas"]["CountedSheetDto"];
            /** @description Cộng theo điểm thẩm định; tiêu chí chưa thẩm định lấy điểm tự chấm */
            appraised: components["schemas"]["CountedSheetDto"];
            registrations: components["schemas"]["NomineeRegistrationDto"][];
            /** @description Kể cả của đơn vị tiền thân, mới nhất trước */
            honours: components["schemas"]["HonourDto"][];
            /** @description Kết quả đã khóa của các phong trào khác */
            results: components["schemas"]["ParticipantScoreDto"][];
            /** @description Xếp loại chất lượng của cá nhân */
            ratings: components["schemas"]["NomineeRatingDto"][];
            /** @description Sáng kiến được công nhận của cá nhân */
            initiatives: components["schemas"]["NomineeInitiativeDto"][];
        };
        NominatedDto: {
            /** @description Số đề nghị mới */
            created: number;
            /** @description Tổng số đề nghị của phong trào */
            total: number;
        };
        EvaluatedDto: {
            evaluated: number;
            met: number;
            notMet: number;
            unknown: number;
        };
        NominateBody: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            awardTypeId: string;
        };
        SentenceDto: {
            conditionId: string;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            text: string;
            /** @description Nhóm điều kiện thay thế nhau */
            alternativeOf: string | null;
            /** @description Chỉ nhắc, không quyết định */
            isWarning: boolean;
        };
        NominationPolicyDto: {
            /** @description Đưa vào quyết định trở lại */
            canSelect: boolean;
            /** @description Để lại, không đưa vào quyết định */
            canSetAside: boolean;
            canOverride: boolean;
            canWithdrawOverride: boolean;
        };
        NominationDetailDto: {
            id: string;
            campaignId: string;
            participantId: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            formOfAddress: string;
            post: string;
            unitId: string | null;
            unitName: string;
            /** @description Khối thi đua của đơn vị */
            block: string;
            awardTypeId: string;
            awardName: string;
            receivedOn: string;
            /** @enum {string} */
            status: "proposed" | "set-aside" | "decided";
            setAsideReason: string | null;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            /** @description Đủ điều kiện theo quy định, hoặc có quyết định ngoại lệ */
            eligible: boolean;
            /** @description Sẽ vào quyết định (đủ điều kiện, không để lại), hoặc đã ở trong quyết định */
            isSelected: boolean;
            /** @description Mỗi điều kiện một câu */
            sentences: components["schemas"]["SentenceDto"][];
            /** Format: date-time */
            evaluatedAt: string | null;
            overrideReason: string | null;
            overrideDocument: string | null;
            points: string | null;
            classification: string | null;
            rankOverall: number | null;
            rankInBlock: number | null;
            version: number;
            policy: components["schemas"]["NominationPolicyDto"];
            ruleSetId: string | null;
            /** @description Văn bản của quy định đã dùng */
            ruleSource: string | null;
            ruleValidFrom: string | null;
            /** @description Bộ quy tắc hồ sơ được nhận theo */
            ruleBookName: string | null;
            /** @description false: bộ quy tắc chưa xác minh */
            ruleBookIsVerified: boolean | null;
            overriddenByName: string | null;
            /** Format: date-time */
            overriddenAt: string | null;
        };
        NominationDto: {
            id: string;
            campaignId: string;
            participantId: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            formOfAddress: string;
            post: string;
            unitId: string | null;
            unitName: string;
            /** @description Khối thi đua của đơn vị */
            block: string;
            awardTypeId: string;
            awardName: string;
            receivedOn: string;
            /** @enum {string} */
            status: "proposed" | "set-aside" | "decided";
            setAsideReason: string | null;
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            /** @description Đủ điều kiện theo quy định, hoặc có quyết định ngoại lệ */
            eligible: boolean;
            /** @description Sẽ vào quyết định (đủ điều kiện, không để lại), hoặc đã ở trong quyết định */
            isSelected: boolean;
            /** @description Mỗi điều kiện một câu */
            sentences: components["schemas"]["SentenceDto"][];
            /** Format: date-time */
            evaluatedAt: string | null;
            overrideReason: string | null;
            overrideDocument: string | null;
            points: string | null;
            classification: string | null;
            rankOverall: number | null;
            rankInBlock: number | null;
            version: number;
            policy: components["schemas"]["NominationPolicyDto"];
        };
        NominationPage: {
            items: components["schemas"]["NominationDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OverrideBody: {
            reason: string;
            /** @description Số, ngày của văn bản làm căn cứ */
            document: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        WithdrawOverrideBody: {
            reason: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        SelectionBody: {
            /** @description false: không đưa vào quyết định */
            selected: boolean;
            /** @description Bắt buộc khi không đưa vào quyết định */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RuleConditionDto: {
            id: string;
            text: string;
            article: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
        };
        RuleSetDto: {
            id: string;
            awardTypeId: string;
            award: string;
            awardName: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            validFrom: string;
            validTo: string | null;
            source: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
            conditions: components["schemas"]["RuleConditionDto"][];
        };
        RuleSetPage: {
            items: components["schemas"]["RuleSetDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MeterRowDto: {
            /** @description Số đề nghị */
            nominated: number;
            /** @description Đủ điều kiện */
            met: number;
            /** @description Chưa đủ điều kiện */
            notMet: number;
            /** @description Chưa xét, hoặc chưa đủ căn cứ kết luận */
            unknown: number;
            /** @description Đề nghị ngoại lệ */
            overridden: number;
            /** @description Để lại, không đưa vào quyết định */
            setAside: number;
            /** @description Sẽ vào quyết định, hoặc đã ở trong quyết định */
            selected: number;
            /** @description Trong đó đã ở trong quyết định */
            decided: number;
            /** @description Tiền thưởng của các đề nghị được chọn: nhiều danh hiệu cùng năm chỉ tính mức cao nhất; null khi thiếu mức thưởng */
            selectedDong: number | null;
            awardTypeId: string;
            awardName: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description null khi thiếu mức thưởng */
            amountEachDong: number | null;
        };
        MeterCountsDto: {
            /** @description Số đề nghị */
            nominated: number;
            /** @description Đủ điều kiện */
            met: number;
            /** @description Chưa đủ điều kiện */
            notMet: number;
            /** @description Chưa xét, hoặc chưa đủ căn cứ kết luận */
            unknown: number;
            /** @description Đề nghị ngoại lệ */
            overridden: number;
            /** @description Để lại, không đưa vào quyết định */
            setAside: number;
            /** @description Sẽ vào quyết định, hoặc đã ở trong quyết định */
            selected: number;
            /** @description Trong đó đã ở trong quyết định */
            decided: number;
            /** @description Tiền thưởng của các đề nghị được chọn: nhiều danh hiệu cùng năm chỉ tính mức cao nhất; null khi thiếu mức thưởng */
            selectedDong: number | null;
        };
        MeterPolicyDto: {
            /** @description Chọn, bỏ chọn được lúc này */
            canSelect: boolean;
        };
        NominationMeterDto: {
            /** Format: date */
            onDate: string;
            rows: components["schemas"]["MeterRowDto"][];
            totals: components["schemas"]["MeterCountsDto"];
            /** @description Vì sao chưa tính được tiền; null khi tính được hết */
            rateMissing: string | null;
            policy: components["schemas"]["MeterPolicyDto"];
        };
        SelectionItemBody: {
            /** Format: uuid */
            id: string;
            /** @description Lý do riêng của đề nghị này khi không đưa vào quyết định */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        SelectManyBody: {
            items: components["schemas"]["SelectionItemBody"][];
            /** @description false: để lại, không đưa vào quyết định */
            isSelected: boolean;
            /** @description Lý do chung; bắt buộc khi không đưa vào quyết định */
            reason?: string;
            /**
             * Format: date
             * @description Tính tiền theo mức thưởng ngày này; bỏ trống là hôm nay
             */
            onDate?: string;
        };
        NominationRefDto: {
            id: string;
            version: number;
        };
        UndoItemDto: {
            id: string;
            version: number;
            reason?: string;
        };
        UndoSelectionDto: {
            isSelected: boolean;
            items: components["schemas"]["UndoItemDto"][];
        };
        SelectionAnswerDto: {
            /** @description Vừa được đưa vào */
            selected: components["schemas"]["NominationRefDto"][];
            /** @description Vừa được để lại */
            setAside: components["schemas"]["NominationRefDto"][];
            /** @description Để hoàn tác: gửi lần lượt từng nội dung này tới …/nominations/selection */
            undo: components["schemas"]["UndoSelectionDto"][];
            meter: components["schemas"]["NominationMeterDto"];
        };
        SelectByRankBody: {
            /** Format: uuid */
            awardTypeId: string;
            /** Format: uuid */
            criteriaSetId: string;
            /** @description Lấy đến hết hạng này */
            upToRank: number;
            /**
             * @description Hạng trong từng khối, hoặc hạng chung
             * @enum {string}
             */
            scope: "block" | "overall";
            /**
             * Format: date
             * @description Tính tiền theo mức thưởng ngày này; bỏ trống là hôm nay
             */
            onDate?: string;
        };
        RankTieDto: {
            /** @description Khối; null khi xét hạng chung */
            block: string | null;
            /** @description Hạng bằng nhau */
            rank: number;
            /** @description Số được chọn, kể cả những người bằng hạng */
            selected: number;
            names: string[];
        };
        NotChosenDto: {
            id: string;
            name: string;
            rank: number;
            /** @enum {string} */
            verdict: "not-met" | "unknown";
        };
        ByRankAnswerDto: {
            /** @description Vừa được đưa vào */
            selected: components["schemas"]["NominationRefDto"][];
            /** @description Vừa được để lại */
            setAside: components["schemas"]["NominationRefDto"][];
            /** @description Để hoàn tác: gửi lần lượt từng nội dung này tới …/nominations/selection */
            undo: components["schemas"]["UndoSelectionDto"][];
            meter: components["schemas"]["NominationMeterDto"];
            /** @description Nơi bằng hạng làm số được chọn vượt số hạng; người có thẩm quyền quyết định */
            ties: components["schemas"]["RankTieDto"][];
            /** @description Trong hạng nhưng chưa đủ điều kiện nên không chọn */
            notChosen: components["schemas"]["NotChosenDto"][];
            /** @description Số đề nghị ngoại lệ được giữ nguyên như đang chọn */
            overridesKept: number;
        };
        RuleBookPolicyDto: {
            canChange: boolean;
            canCopy: boolean;
            /** @description Đưa vào dùng thay bộ cùng ngày hiệu lực */
            canActivate: boolean;
        };
        RuleBookSummaryDto: {
            id: string;
            code: string | null;
            name: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối, khi đã có bộ sau
             */
            validTo: string | null;
            /** @description Đang dùng; trong các bộ cùng ngày hiệu lực chỉ một bộ được dùng */
            isActive: boolean;
            /** @description false: chưa xác minh */
            isVerified: boolean;
            note: string;
            /** @description Số đề nghị chưa quyết định đang xét theo bộ này */
            openNominations: number;
            version: number;
            policy: components["schemas"]["RuleBookPolicyDto"];
        };
        ParameterDto: {
            name: string;
            /** @enum {string} */
            type: "rating" | "discipline" | "initiative" | "award" | "awards" | "number" | "points" | "band" | "scope" | "ground" | "flag";
            label: string;
            isOptional: boolean;
            min?: number;
            max?: number;
        };
        ConditionKindDto: {
            /** @enum {string} */
            kind: "rating-at-least" | "no-discipline" | "no-member-discipline" | "initiative-at-least" | "service-months" | "meets-award" | "held-in-years" | "title-count" | "member-share" | "member-count" | "member-rating" | "result-band-at-least" | "result-points-at-least" | "rank-in-block" | "not-suspended" | "not-rewarded-twice" | "registered" | "group-cap" | "proposed-by-unit" | "to-confirm";
            label: string;
            subjects: ("collective" | "individual" | "household")[];
            parameters: components["schemas"]["ParameterDto"][];
        };
        RuleNodeDto: {
            /** @enum {string} */
            kind: "all" | "any" | "rating-at-least" | "no-discipline" | "no-member-discipline" | "initiative-at-least" | "service-months" | "meets-award" | "held-in-years" | "title-count" | "member-share" | "member-count" | "member-rating" | "result-band-at-least" | "result-points-at-least" | "rank-in-block" | "not-suspended" | "not-rewarded-twice" | "registered" | "group-cap" | "proposed-by-unit" | "to-confirm";
            /** @description Giữ nguyên khi sửa; bỏ trống khi thêm mới */
            id?: string;
            of?: components["schemas"]["RuleNodeDto"][];
            text?: string;
            article?: string;
            /** @enum {string} */
            sureness?: "verified" | "secondary" | "recalled" | "local";
            /**
             * @description warning: chỉ nhắc, không quyết định
             * @enum {string}
             */
            severity?: "blocking" | "warning";
            /** @enum {string} */
            rating?: "not-completed" | "completed" | "good" | "excellent";
            /** @enum {string} */
            from?: "reprimand" | "warning" | "demotion" | "removal" | "dismissal";
            /** @enum {string} */
            level?: "base" | "province" | "national";
            /** @description Mã danh hiệu, hình thức */
            award?: string;
            /** @description Mã các danh hiệu, hình thức */
            awards?: string[];
            /** @description Mã danh hiệu, hình thức */
            base?: string;
            percent?: number;
            count?: number;
            years?: number;
            months?: number;
            upTo?: number;
            points?: string;
            band?: string;
            /** @enum {string} */
            scope?: "unit" | "ward";
            /** @enum {string} */
            by?: "rule" | "ledger";
            meritOnly?: boolean;
            /** @description Điều chương trình đối chiếu */
            sentence: string;
        };
        RuleDto: {
            id: string;
            awardTypeId: string;
            award: string;
            awardName: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Lần sửa của quy tắc này */
            revision: number;
            /** @description Danh hiệu, hình thức phải có trước */
            prerequisites: string[];
            conditions: components["schemas"]["RuleNodeDto"][];
        };
        RuleBookDto: {
            id: string;
            code: string | null;
            name: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối, khi đã có bộ sau
             */
            validTo: string | null;
            /** @description Đang dùng; trong các bộ cùng ngày hiệu lực chỉ một bộ được dùng */
            isActive: boolean;
            /** @description false: chưa xác minh */
            isVerified: boolean;
            note: string;
            /** @description Số đề nghị chưa quyết định đang xét theo bộ này */
            openNominations: number;
            version: number;
            policy: components["schemas"]["RuleBookPolicyDto"];
            rules: components["schemas"]["RuleDto"][];
        };
        CopyRuleBookBody: {
            name: string;
            /** Format: date */
            validFrom: string;
        };
        ChangeRuleBookBody: {
            name: string;
            note: string;
            /** @description Đã đối chiếu với văn bản chính thức */
            isVerified: boolean;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RuleNodeBody: {
            /** @enum {string} */
            kind: "all" | "any" | "rating-at-least" | "no-discipline" | "no-member-discipline" | "initiative-at-least" | "service-months" | "meets-award" | "held-in-years" | "title-count" | "member-share" | "member-count" | "member-rating" | "result-band-at-least" | "result-points-at-least" | "rank-in-block" | "not-suspended" | "not-rewarded-twice" | "registered" | "group-cap" | "proposed-by-unit" | "to-confirm";
            /** @description Giữ nguyên khi sửa; bỏ trống khi thêm mới */
            id?: string;
            of?: components["schemas"]["RuleNodeBody"][];
            text?: string;
            article?: string;
            /** @enum {string} */
            sureness?: "verified" | "secondary" | "recalled" | "local";
            /**
             * @description warning: chỉ nhắc, không quyết định
             * @enum {string}
             */
            severity?: "blocking" | "warning";
            /** @enum {string} */
            rating?: "not-completed" | "completed" | "good" | "excellent";
            /** @enum {string} */
            from?: "reprimand" | "warning" | "demotion" | "removal" | "dismissal";
            /** @enum {string} */
            level?: "base" | "province" | "national";
            /** @description Mã danh hiệu, hình thức */
            award?: string;
            /** @description Mã các danh hiệu, hình thức */
            awards?: string[];
            /** @description Mã danh hiệu, hình thức */
            base?: string;
            percent?: number;
            count?: number;
            years?: number;
            months?: number;
            upTo?: number;
            points?: string;
            band?: string;
            /** @enum {string} */
            scope?: "unit" | "ward";
            /** @enum {string} */
            by?: "rule" | "ledger";
            meritOnly?: boolean;
        };
        RuleBody: {
            /** Format: uuid */
            awardTypeId: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            /** @description Tất cả phải đạt */
            conditions: components["schemas"]["RuleNodeBody"][];
        };
        ChangeRulesBody: {
            rules: components["schemas"]["RuleBody"][];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        WouldChangeBody: {
            rules?: components["schemas"]["RuleBody"][];
            /** @description Xem thử khi đưa bộ này vào dùng thay bộ cùng ngày hiệu lực */
            activate?: boolean;
        };
        VerdictChangeDto: {
            nominationId: string;
            campaignName: string;
            name: string;
            unitName: string;
            awardName: string;
            /** @enum {string} */
            before: "met" | "not-met" | "unknown";
            /** @enum {string} */
            after: "met" | "not-met" | "unknown";
        };
        WouldChangeDto: {
            /** @description Số đề nghị đã xét thử */
            weighed: number;
            changes: components["schemas"]["VerdictChangeDto"][];
        };
        ActivateRuleBookBody: {
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        CouncilPolicyDto: {
            canChange: boolean;
        };
        CouncilDto: {
            id: string;
            name: string;
            decisionNumber: string;
            decidedOn: string;
            signerName: string;
            signerTitle: string;
            validFrom: string;
            validTo: string | null;
            quorumParts: number;
            quorumOf: number;
            /** @description Đang có hiệu lực hôm nay */
            isInForce: boolean;
            /** @description Số thành viên hiện nay */
            memberCount: number;
            /** @description Trong đó có quyền biểu quyết */
            votingCount: number;
            version: number;
            policy: components["schemas"]["CouncilPolicyDto"];
        };
        CouncilPage: {
            items: components["schemas"]["CouncilDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MemberChoiceDto: {
            accountId: string;
            displayName: string;
            post: string;
            /** @description Tài khoản lãnh đạo: chủ trì phiên họp được */
            mayPreside: boolean;
        };
        CouncilMemberDto: {
            id: string;
            councilId: string;
            accountId: string | null;
            participantId: string | null;
            unitId: string | null;
            unitName: string;
            name: string;
            post: string;
            /** @enum {string} */
            role: "chair" | "vice-chair" | "standing" | "secretary" | "member";
            hasVote: boolean;
            position: number;
            termFrom: string;
            termTo: string | null;
            /** @description Hôm nay còn trong nhiệm kỳ */
            isOnTerm: boolean;
            version: number;
        };
        CouncilDetailDto: {
            id: string;
            name: string;
            decisionNumber: string;
            decidedOn: string;
            signerName: string;
            signerTitle: string;
            validFrom: string;
            validTo: string | null;
            quorumParts: number;
            quorumOf: number;
            /** @description Đang có hiệu lực hôm nay */
            isInForce: boolean;
            /** @description Số thành viên hiện nay */
            memberCount: number;
            /** @description Trong đó có quyền biểu quyết */
            votingCount: number;
            version: number;
            policy: components["schemas"]["CouncilPolicyDto"];
            members: components["schemas"]["CouncilMemberDto"][];
        };
        FoundCouncilBody: {
            name: string;
            decisionNumber: string;
            /**
             * Format: date
             * @description Ngày ký quyết định thành lập
             */
            decidedOn: string;
            signerName: string;
            signerTitle: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            validTo: string | null;
            /** @description Phần phải có mặt ở mọi phiên họp: 2 trên 3 */
            quorumParts: number;
            quorumOf: number;
        };
        ChangeCouncilBody: {
            name: string;
            decisionNumber: string;
            /**
             * Format: date
             * @description Ngày ký quyết định thành lập
             */
            decidedOn: string;
            signerName: string;
            signerTitle: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối còn hiệu lực
             */
            validTo: string | null;
            /** @description Phần phải có mặt ở mọi phiên họp: 2 trên 3 */
            quorumParts: number;
            quorumOf: number;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        AddCouncilMemberBody: {
            /**
             * Format: uuid
             * @description Tài khoản; bỏ trống nếu là người ngoài hệ thống
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description Chính người ấy trong danh sách cá nhân, để không tự bỏ phiếu cho mình
             */
            participantId: string | null;
            /**
             * Format: uuid
             * @description Đơn vị công tác
             */
            unitId: string | null;
            name: string;
            post: string;
            /** @enum {string} */
            role: "chair" | "vice-chair" | "standing" | "secretary" | "member";
            /** @description Có quyền biểu quyết */
            hasVote: boolean;
            position: number;
            /** Format: date */
            termFrom: string;
            /**
             * Format: date
             * @description Ngày cuối là thành viên
             */
            termTo: string | null;
        };
        ChangeCouncilMemberBody: {
            /**
             * Format: uuid
             * @description Tài khoản; bỏ trống nếu là người ngoài hệ thống
             */
            accountId: string | null;
            /**
             * Format: uuid
             * @description Chính người ấy trong danh sách cá nhân, để không tự bỏ phiếu cho mình
             */
            participantId: string | null;
            /**
             * Format: uuid
             * @description Đơn vị công tác
             */
            unitId: string | null;
            name: string;
            post: string;
            /** @enum {string} */
            role: "chair" | "vice-chair" | "standing" | "secretary" | "member";
            /** @description Có quyền biểu quyết */
            hasVote: boolean;
            position: number;
            /** Format: date */
            termFrom: string;
            /**
             * Format: date
             * @description Ngày cuối là thành viên
             */
            termTo: string | null;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        VoteRuleDto: {
            id: string;
            awardTypeId: string | null;
            awardName: string | null;
            validFrom: string;
            quorumParts: number;
            quorumOf: number;
            passPercent: number;
            /** @enum {string} */
            passComparison: "at-least" | "more-than";
            /** @enum {string} */
            base: "all-members" | "present";
            recusedLeaveBase: boolean;
            /** @enum {string} */
            ballot: "open" | "secret";
            absenteeOpinionsCount: boolean;
            /** @enum {string} */
            tie: "not-passed" | "chair-decides";
            downgradeAwardTypeId: string | null;
            downgradeAwardName: string | null;
            paperBelow: number | null;
            source: string;
            /** @enum {string} */
            sureness: "verified" | "secondary" | "recalled" | "local";
            /** @description Quy định thành một câu */
            text: string;
            version: number;
        };
        VoteRulePage: {
            items: components["schemas"]["VoteRuleDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        AwardVoteRuleDto: {
            awardTypeId: string;
            awardName: string;
            /** @description Theo quy định chung, chưa có quy định riêng */
            isUsual: boolean;
            rule: components["schemas"]["VoteRuleDto"] | null;
        };
        AddVoteRuleBody: {
            /** @description Phần phải có mặt: 80 trên 100, hoặc 2 trên 3 */
            quorumParts: number;
            quorumOf: number;
            /** @description Tỷ lệ đồng ý để được thông qua, phần trăm */
            passPercent: number;
            /**
             * @description at-least: từ tỷ lệ này trở lên; more-than: trên tỷ lệ này
             * @enum {string}
             */
            passComparison: "at-least" | "more-than";
            /**
             * @description all-members: tính trên tổng số thành viên; present: trên số tham gia
             * @enum {string}
             */
            base: "all-members" | "present";
            /** @description Người không tham gia biểu quyết vì có liên quan thì không tính vào mẫu số */
            recusedLeaveBase: boolean;
            /**
             * @description open: biểu quyết; secret: bỏ phiếu kín
             * @enum {string}
             */
            ballot: "open" | "secret";
            /** @description Tính ý kiến bằng văn bản của thành viên vắng mặt */
            absenteeOpinionsCount: boolean;
            /**
             * @description Khi số đồng ý bằng số không đồng ý
             * @enum {string}
             */
            tie: "not-passed" | "chair-decides";
            /**
             * Format: uuid
             * @description Danh hiệu thấp hơn đưa ra biểu quyết khi không đạt
             */
            downgradeAwardTypeId: string | null;
            /** @description Ít hơn số người này thì bỏ phiếu giấy */
            paperBelow: number | null;
            source: string;
            /**
             * Format: uuid
             * @description Bỏ trống: quy định chung cho các danh hiệu, hình thức khác
             */
            awardTypeId: string | null;
            /** Format: date */
            validFrom: string;
        };
        ChangeVoteRuleBody: {
            /** @description Phần phải có mặt: 80 trên 100, hoặc 2 trên 3 */
            quorumParts: number;
            quorumOf: number;
            /** @description Tỷ lệ đồng ý để được thông qua, phần trăm */
            passPercent: number;
            /**
             * @description at-least: từ tỷ lệ này trở lên; more-than: trên tỷ lệ này
             * @enum {string}
             */
            passComparison: "at-least" | "more-than";
            /**
             * @description all-members: tính trên tổng số thành viên; present: trên số tham gia
             * @enum {string}
             */
            base: "all-members" | "present";
            /** @description Người không tham gia biểu quyết vì có liên quan thì không tính vào mẫu số */
            recusedLeaveBase: boolean;
            /**
             * @description open: biểu quyết; secret: bỏ phiếu kín
             * @enum {string}
             */
            ballot: "open" | "secret";
            /** @description Tính ý kiến bằng văn bản của thành viên vắng mặt */
            absenteeOpinionsCount: boolean;
            /**
             * @description Khi số đồng ý bằng số không đồng ý
             * @enum {string}
             */
            tie: "not-passed" | "chair-decides";
            /**
             * Format: uuid
             * @description Danh hiệu thấp hơn đưa ra biểu quyết khi không đạt
             */
            downgradeAwardTypeId: string | null;
            /** @description Ít hơn số người này thì bỏ phiếu giấy */
            paperBelow: number | null;
            source: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        SittingPolicyDto: {
            canChange: boolean;
            canCancel: boolean;
            canChangeAgenda: boolean;
            canRecordAttendance: boolean;
            canReadOpinions: boolean;
            /** @description Các trạng thái có thể chuyển đến */
            moves: ("planned" | "open" | "closed" | "locked")[];
            canOpenBallot: boolean;
        };
        SittingDto: {
            id: string;
            councilId: string;
            campaignId: string | null;
            campaignName: string | null;
            title: string;
            heldOn: string;
            startsAt: string;
            place: string;
            chairMemberId: string;
            chairName: string;
            secretaryMemberId: string;
            secretaryName: string;
            content: string;
            invitationNumber: string;
            invitedOn: string | null;
            minutesNumber: string;
            conclusion: string;
            /** @enum {string} */
            status: "planned" | "open" | "closed" | "locked";
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            lockedAt: string | null;
            /** @description Số nội dung biểu quyết */
            questionCount: number;
            version: number;
            policy: components["schemas"]["SittingPolicyDto"];
        };
        SittingPage: {
            items: components["schemas"]["SittingDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        QuorumDto: {
            /** @description Thành viên có quyền biểu quyết */
            members: number;
            present: number;
            /** @description Số phải có mặt */
            needed: number;
            met: boolean;
        };
        RosterEntryDto: {
            memberId: string;
            name: string;
            post: string;
            /** @enum {string} */
            role: "chair" | "vice-chair" | "standing" | "secretary" | "member";
            hasVote: boolean;
            position: number;
            /** @description Có tài khoản để bỏ phiếu trên máy */
            hasAccount: boolean;
            /** @description Chính người đang xem */
            isMe: boolean;
            /** @enum {string|null} */
            presence: "present" | "absent" | null;
            absenceReason: string;
            opinionDocument: string;
            /** @enum {string|null} */
            teller: "head" | "member" | null;
            /** @description Mật khẩu đã được cấp lại: phải nhận lại tài khoản bằng mã của thư ký */
            needsClaim: boolean;
            version: number;
        };
        VoteResultDto: {
            /** @description Tổng số thành viên có quyền biểu quyết */
            members: number;
            present: number;
            /** @description Có mặt và không phải tránh */
            eligible: number;
            /** @description Không tham gia vì có liên quan */
            recused: number;
            /** @description Phiếu phát ra */
            issued: number;
            /** @description Phiếu thu về */
            returned: number;
            /** @description Phiếu không hợp lệ */
            invalid: number;
            agree: number;
            disagree: number;
            noOpinion: number;
            /** @description Trong đó ý kiến bằng văn bản: đồng ý */
            opinionsAgree: number;
            opinionsDisagree: number;
            opinionsNoOpinion: number;
            /** @description Mẫu số */
            base: number;
            /** @description Số phiếu đồng ý cần có */
            needed: number;
            percent: string;
            isTie: boolean;
            /** @description Mọi phiếu giống nhau: kết quả tự nói lên ai đã chọn gì */
            isUnanimous: boolean;
            /** @enum {string} */
            outcome: "passed" | "not-passed" | "tied";
        };
        RecusalDto: {
            memberId: string;
            memberName: string;
            /**
             * @description own: chính người được đề nghị; unit: cùng đơn vị
             * @enum {string|null}
             */
            suggestion: "own" | "unit" | null;
            /** @description Chưa trả lời thì để trống */
            steppedOut: boolean | null;
            reason: string;
            /** @description Người đang xem được trả lời thay hoặc cho chính mình */
            canAnswer: boolean;
        };
        QuestionPolicyDto: {
            canRemove: boolean;
            canWriteNotes: boolean;
            canDecideTie: boolean;
            canDowngrade: boolean;
        };
        QuestionDto: {
            id: string;
            sittingId: string;
            nominationId: string | null;
            participantId: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            formOfAddress: string;
            post: string;
            unitName: string;
            awardTypeId: string;
            awardName: string;
            position: number;
            /** @description Độ lệch điểm giữa các thành viên */
            spread: string | null;
            notes: string;
            /** @description Nội dung về danh hiệu cao hơn không đạt */
            parentId: string | null;
            /** @enum {string} */
            state: "waiting" | "voting" | "decided";
            ballotId: string | null;
            /** @enum {string|null} */
            method: "open-count" | "open-roll" | "secret-screen" | "secret-paper" | null;
            /** @description Cách tính đã áp dụng, thành một câu */
            ruleText: string | null;
            /** @enum {string|null} */
            tieDecision: "passed" | "not-passed" | null;
            tieReason: string | null;
            /** @description Chỉ có sau khi đóng phiếu */
            result: components["schemas"]["VoteResultDto"] | null;
            /**
             * @description Kết quả sau cùng, cả khi bằng phiếu
             * @enum {string|null}
             */
            outcome: "passed" | "not-passed" | "tied" | null;
            /** @enum {string|null} */
            nextStep: "propose" | "ask-chair" | "downgrade" | "drop" | null;
            recusals: components["schemas"]["RecusalDto"][];
            version: number;
            policy: components["schemas"]["QuestionPolicyDto"];
        };
        BallotSummaryDto: {
            id: string;
            /** @enum {string} */
            method: "open-count" | "open-roll" | "secret-screen" | "secret-paper";
            /** @enum {string} */
            status: "open" | "closed" | "void";
            questionIds: string[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            voidReason: string | null;
            version: number;
        };
        SittingDetailDto: {
            id: string;
            councilId: string;
            campaignId: string | null;
            campaignName: string | null;
            title: string;
            heldOn: string;
            startsAt: string;
            place: string;
            chairMemberId: string;
            chairName: string;
            secretaryMemberId: string;
            secretaryName: string;
            content: string;
            invitationNumber: string;
            invitedOn: string | null;
            minutesNumber: string;
            conclusion: string;
            /** @enum {string} */
            status: "planned" | "open" | "closed" | "locked";
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            lockedAt: string | null;
            /** @description Số nội dung biểu quyết */
            questionCount: number;
            version: number;
            policy: components["schemas"]["SittingPolicyDto"];
            quorum: components["schemas"]["QuorumDto"];
            roster: components["schemas"]["RosterEntryDto"][];
            questions: components["schemas"]["QuestionDto"][];
            ballots: components["schemas"]["BallotSummaryDto"][];
        };
        PlanSittingBody: {
            title: string;
            /** Format: date */
            heldOn: string;
            startsAt: string;
            place: string;
            /**
             * Format: uuid
             * @description Thành viên chủ trì
             */
            chairMemberId: string;
            /**
             * Format: uuid
             * @description Thành viên làm thư ký
             */
            secretaryMemberId: string;
            content: string;
            invitationNumber: string;
            /**
             * Format: date
             * @description Ngày của giấy mời
             */
            invitedOn: string | null;
            /** Format: uuid */
            councilId: string;
            /**
             * Format: uuid
             * @description Bỏ trống: họp đột xuất, ngoài phong trào
             */
            campaignId: string | null;
        };
        ChangeSittingBody: {
            title: string;
            /** Format: date */
            heldOn: string;
            startsAt: string;
            place: string;
            /**
             * Format: uuid
             * @description Thành viên chủ trì
             */
            chairMemberId: string;
            /**
             * Format: uuid
             * @description Thành viên làm thư ký
             */
            secretaryMemberId: string;
            content: string;
            invitationNumber: string;
            /**
             * Format: date
             * @description Ngày của giấy mời
             */
            invitedOn: string | null;
            minutesNumber: string;
            /** @description Kết luận của người chủ trì */
            conclusion: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        MoveSittingBody: {
            /** @enum {string} */
            to: "planned" | "open" | "closed" | "locked";
            /** @description Bắt buộc khi quay lại trạng thái trước */
            reason?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        AttendanceEntryBody: {
            /** Format: uuid */
            memberId: string;
            /** @enum {string} */
            presence: "present" | "absent";
            /** @description Lý do vắng mặt */
            absenceReason: string;
            /** @description Văn bản nêu ý kiến của người vắng mặt */
            opinionDocument: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        AttendanceBody: {
            entries: components["schemas"]["AttendanceEntryBody"][];
        };
        TellersBody: {
            /**
             * Format: uuid
             * @description Trưởng ban kiểm phiếu
             */
            headMemberId: string;
            /** @description Các thành viên ban kiểm phiếu */
            memberIds: string[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        WrittenOpinionDto: {
            questionId: string;
            memberId: string;
            /** @enum {string} */
            choice: "agree" | "disagree" | "no-opinion";
        };
        OpinionBody: {
            /** Format: uuid */
            questionId: string;
            /**
             * @description Bỏ trống: không nêu ý kiến về nội dung này
             * @enum {string|null}
             */
            choice: "agree" | "disagree" | "no-opinion" | null;
        };
        OpinionsBody: {
            opinions: components["schemas"]["OpinionBody"][];
        };
        ClaimCodeDto: {
            /** @description Chỉ hiện một lần */
            claimCode: string;
        };
        ClaimBody: {
            /** @description Mã do thư ký trao tại phòng họp */
            claimCode: string;
        };
        AgendaSubjectBody: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            awardTypeId: string;
        };
        AgendaBody: {
            /** @description Các đề nghị của phong trào */
            nominationIds?: string[];
            /** @description Hoặc: mọi đề nghị đủ điều kiện của các danh hiệu, hình thức này */
            awardTypeIds?: string[];
            /** @description Hoặc, khi họp đột xuất: từng đối tượng và danh hiệu, hình thức */
            subjects?: components["schemas"]["AgendaSubjectBody"][];
        };
        AgendaAddedDto: {
            /** @description Số nội dung mới */
            added: number;
            /** @description Tổng số nội dung của phiên họp */
            total: number;
        };
        AgendaOrderBody: {
            /** @description Các nội dung theo thứ tự mới */
            questionIds: string[];
        };
        ChangeQuestionBody: {
            /** @description Ý kiến thảo luận, ghi vào biên bản */
            notes: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RecusalBody: {
            /** @enum {string} */
            answer: "step-out" | "stay";
            reason: string;
        };
        TieBody: {
            /** @enum {string} */
            decision: "passed" | "not-passed";
            reason: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        OpenBallotBody: {
            /** @description Các nội dung biểu quyết trong lượt này */
            questionIds: string[];
            /** @enum {string} */
            method: "open-count" | "open-roll" | "secret-screen" | "secret-paper";
            /** @description Khi bỏ phiếu kín trên máy: cụm mật khẩu của người chủ trì */
            chairPassphrase?: string;
            /** @description Khi bỏ phiếu kín trên máy: cụm mật khẩu của thư ký */
            secretaryPassphrase?: string;
        };
        BoxVoterDto: {
            memberId: string;
            name: string;
            /** @description Đã bỏ phiếu; không cho biết bỏ phiếu thế nào */
            hasVoted: boolean;
        };
        BoxDto: {
            questionId: string;
            name: string;
            awardName: string;
            /** @description Số người được bỏ phiếu */
            eligible: number;
            /** @description Số người đã bỏ phiếu trên máy hoặc theo tên */
            turnout: number;
            /** @description Cách tính, thành một câu */
            ruleText: string;
            voters: components["schemas"]["BoxVoterDto"][];
        };
        SecrecyDto: {
            /** @description Phiếu kín này bảo vệ điều gì */
            protects: string[];
            /** @description Không bảo vệ được điều gì */
            doesNotProtect: string[];
            /** @description Cảnh báo khi rất ít người bỏ phiếu */
            warning: string | null;
        };
        BallotPolicyDto: {
            canClose: boolean;
            canVoid: boolean;
            canEnterHands: boolean;
            canCount: boolean;
        };
        BallotDto: {
            id: string;
            sittingId: string;
            /** @enum {string} */
            method: "open-count" | "open-roll" | "secret-screen" | "secret-paper";
            /** @enum {string} */
            status: "open" | "closed" | "void";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            voidReason: string | null;
            boxes: components["schemas"]["BoxDto"][];
            /** @description Chỉ có khi bỏ phiếu kín trên máy */
            secrecy: components["schemas"]["SecrecyDto"] | null;
            version: number;
            policy: components["schemas"]["BallotPolicyDto"];
        };
        CloseBallotBody: {
            /** @description Khi bỏ phiếu kín trên máy: cụm mật khẩu của người chủ trì hoặc thư ký */
            passphrase?: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        VoidBallotBody: {
            reason: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        MyQuestionDto: {
            questionId: string;
            name: string;
            formOfAddress: string;
            post: string;
            unitName: string;
            awardName: string;
            hasVoted: boolean;
            canVote: boolean;
            /** @description Mã lý do không bỏ phiếu được */
            obstacle: string | null;
            /** @description Lý do ấy thành một câu */
            obstacleText: string | null;
        };
        MyBallotDto: {
            ballotId: string;
            sittingId: string;
            sittingTitle: string;
            /** @enum {string} */
            method: "open-count" | "open-roll" | "secret-screen" | "secret-paper";
            questions: components["schemas"]["MyQuestionDto"][];
            secrecy: components["schemas"]["SecrecyDto"] | null;
        };
        VoteBody: {
            /**
             * @description A: đồng ý; D: không đồng ý; N: không có ý kiến
             * @enum {string}
             */
            choice: "A" | "D" | "N";
        };
        RecordedDto: {
            /** @enum {string} */
            status: "recorded";
            message: string;
        };
        HandBody: {
            /** Format: uuid */
            memberId: string;
            /**
             * @description Bỏ trống: không biểu quyết
             * @enum {string|null}
             */
            choice: "agree" | "disagree" | "no-opinion" | null;
        };
        HandsBody: {
            votes: components["schemas"]["HandBody"][];
        };
        SlipCountDto: {
            issued: number;
            returned: number;
            invalid: number;
            agree: number;
            disagree: number;
            noOpinion: number;
        };
        CountDifferenceDto: {
            /** @enum {string} */
            field: "issued" | "returned" | "invalid" | "agree" | "disagree" | "noOpinion";
            label: string;
            first: number;
            second: number;
        };
        CountStateDto: {
            questionId: string;
            name: string;
            /** @description Ai đã nhập */
            counters: string[];
            /** @description Số của người đang xem */
            mine: components["schemas"]["SlipCountDto"] | null;
            /** @description Chỗ hai người khác nhau; để trống khi chưa đủ hai người */
            differences: components["schemas"]["CountDifferenceDto"][] | null;
            /** @description Đã đủ và giống nhau */
            isComplete: boolean;
        };
        CountBody: {
            /** @description Phiếu phát ra */
            issued: number;
            /** @description Phiếu thu về */
            returned: number;
            /** @description Phiếu không hợp lệ */
            invalid: number;
            agree: number;
            disagree: number;
            noOpinion: number;
        };
        PaperHeadDto: {
            superior: string;
            body: string;
            /** @description Bỏ trống thì chừa chỗ ghi tay */
            number: string;
            placeName: string;
            date: string;
        };
        PaperMemberDto: {
            name: string;
            post: string;
            role: string;
        };
        PaperSubjectDto: {
            order: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            formOfAddress: string;
            name: string;
            post: string;
            unitName: string;
            awardName: string;
        };
        InvitationDto: {
            head: components["schemas"]["PaperHeadDto"];
            title: string;
            subtitle: string;
            recipients: components["schemas"]["PaperMemberDto"][];
            heldOn: string;
            startsAt: string;
            place: string;
            chair: components["schemas"]["PaperMemberDto"];
            content: string;
            agenda: components["schemas"]["PaperSubjectDto"][];
        };
        AbsentMemberDto: {
            name: string;
            post: string;
            role: string;
            reason: string;
            /** @description Văn bản nêu ý kiến; trống nếu không có */
            opinionDocument: string;
        };
        MinutesRuleDto: {
            awardName: string;
            method: string;
            ruleText: string;
            source: string;
        };
        DiscussionDto: {
            order: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            formOfAddress: string;
            name: string;
            post: string;
            unitName: string;
            awardName: string;
            notes: string;
            /** @description Thành viên không tham gia vì có liên quan */
            steppedOut: string[];
        };
        PaperResultDto: {
            order: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            formOfAddress: string;
            name: string;
            post: string;
            unitName: string;
            awardName: string;
            questionId: string;
            members: number;
            present: number;
            /** @description Phiếu phát ra */
            issued: number;
            /** @description Phiếu thu về */
            returned: number;
            /** @description Phiếu hợp lệ */
            valid: number;
            invalid: number;
            /** @description Ý kiến bằng văn bản đã tính */
            opinions: number;
            agree: number;
            disagree: number;
            noOpinion: number;
            /** @description Mẫu số */
            base: number;
            percent: string;
            /** @enum {string} */
            outcome: "passed" | "not-passed" | "tied";
            outcomeText: string;
        };
        AwardCountDto: {
            awardName: string;
            passed: number;
            considered: number;
        };
        SignatureDto: {
            title: string;
            name: string;
        };
        MinutesDto: {
            head: components["schemas"]["PaperHeadDto"];
            title: string;
            subtitle: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            place: string;
            chair: components["schemas"]["PaperMemberDto"];
            secretary: components["schemas"]["PaperMemberDto"];
            memberCount: number;
            presentCount: number;
            present: components["schemas"]["PaperMemberDto"][];
            absent: components["schemas"]["AbsentMemberDto"][];
            content: string;
            rules: components["schemas"]["MinutesRuleDto"][];
            discussions: components["schemas"]["DiscussionDto"][];
            results: components["schemas"]["PaperResultDto"][];
            counts: components["schemas"]["AwardCountDto"][];
            /** @description Đã nêu nhưng chưa biểu quyết */
            notVoted: components["schemas"]["PaperSubjectDto"][];
            conclusion: string;
            signatures: components["schemas"]["SignatureDto"][];
            /** @description Biên bản đã khóa */
            isFinal: boolean;
        };
        CountingSheetDto: {
            head: components["schemas"]["PaperHeadDto"];
            title: string;
            subtitle: string;
            place: string;
            method: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Trưởng ban đứng đầu */
            tellers: components["schemas"]["PaperMemberDto"][];
            memberCount: number;
            results: components["schemas"]["PaperResultDto"][];
            conclusion: string;
            /** @description Nội dung mà mọi phiếu giống nhau */
            unanimous: string[];
            signatures: components["schemas"]["SignatureDto"][];
        };
        SlipDto: {
            head: components["schemas"]["PaperHeadDto"];
            title: string;
            subtitle: string;
            subjects: components["schemas"]["PaperSubjectDto"][];
            choices: string[];
            note: string;
            /** @description Số phiếu cần in */
            copies: number;
        };
        CouncilResultDto: {
            order: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            formOfAddress: string;
            name: string;
            post: string;
            unitName: string;
            awardName: string;
            questionId: string;
            members: number;
            present: number;
            /** @description Phiếu phát ra */
            issued: number;
            /** @description Phiếu thu về */
            returned: number;
            /** @description Phiếu hợp lệ */
            valid: number;
            invalid: number;
            /** @description Ý kiến bằng văn bản đã tính */
            opinions: number;
            agree: number;
            disagree: number;
            noOpinion: number;
            /** @description Mẫu số */
            base: number;
            percent: string;
            /** @enum {string} */
            outcome: "passed" | "not-passed" | "tied";
            outcomeText: string;
            sittingId: string;
            nominationId: string | null;
            participantId: string;
            awardTypeId: string;
            heldOn: string;
            minutesNumber: string;
        };
        PaperLineBody: {
            /**
             * Format: uuid
             * @description Đối tượng trong sổ đăng ký; bỏ trống thì ghi tên và loại
             */
            participantId?: string;
            name?: string;
            unitName?: string;
            /** @enum {string} */
            subjectKind?: "collective" | "individual" | "household";
            /** Format: uuid */
            awardTypeId: string;
            /** @description Năm thành tích */
            year: number;
            /** @description Tiền ghi trên giấy, đồng; bỏ trống thì tính theo mức của ngày quyết định */
            amountDong?: number | null;
            /** @description Số vào sổ vàng */
            certificateNumber?: number | null;
        };
        PaperDecisionBody: {
            /**
             * Format: uuid
             * @description Phong trào; bỏ trống: không thuộc phong trào nào
             */
            campaignId?: string;
            book: string;
            number: number;
            /** Format: date */
            decidedOn: string;
            title: string;
            signerName: string;
            signerTitle: string;
            lines: components["schemas"]["PaperLineBody"][];
        };
        ExpenseDto: {
            label: string;
            quantity: number;
            unitPriceDong: number;
        };
        DecisionPolicyDto: {
            canChange: boolean;
            canPropose: boolean;
            canApprove: boolean;
            canReturn: boolean;
            canIssue: boolean;
            canRevoke: boolean;
            canCorrect: boolean;
        };
        DecisionLineDto: {
            id: string;
            nominationId: string | null;
            participantId: string | null;
            position: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            formOfAddress: string;
            post: string;
            unitId: string | null;
            unitName: string;
            block: string;
            awardTypeId: string;
            awardName: string;
            /** @enum {string} */
            awardCategory: "title" | "form";
            year: number;
            coefficient: string | null;
            multiplier: string | null;
            baseSalaryDong: number | null;
            fullAmountDong: number | null;
            amountDong: number | null;
            note: string;
            /** @description Số vào sổ vàng */
            certificateNumber: number | null;
            /** @description Ngày bị hủy */
            revokedOn: string | null;
        };
        DecisionDetailDto: {
            id: string;
            /** @description Trống: khen đột xuất */
            campaignId: string | null;
            book: string;
            number: number | null;
            numberText: string | null;
            year: number | null;
            decidedOn: string | null;
            title: string;
            legalBasis: string;
            signerName: string;
            signerTitle: string;
            /** @enum {string} */
            status: "draft" | "proposed" | "approved" | "issued";
            manualOrder: boolean;
            /** @description Đã ký giấy từ trước, nhập lại */
            fromPaper: boolean;
            /** @description Quyết định được đính chính */
            correctsId: string | null;
            correctsNumber: string | null;
            expenses: components["schemas"]["ExpenseDto"][];
            /** @description Tổng tiền khung, tặng phẩm, đồng */
            expensesDong: number;
            proposedByName: string | null;
            /** Format: date-time */
            proposedAt: string | null;
            approvedByName: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            returnedByName: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            /** @description Lý do của lần trả lại gần nhất */
            returnReason: string | null;
            issuedByName: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description Số dòng */
            lineCount: number;
            /** @description Tổng tiền thưởng, đồng */
            totalDong: number;
            /** @description Số dòng chưa tính được tiền */
            unpriced: number;
            /** @description Số dòng đã bị hủy */
            revokedLines: number;
            /** @description Số dòng còn hiệu lực */
            standingLines: number;
            version: number;
            policy: components["schemas"]["DecisionPolicyDto"];
            lines: components["schemas"]["DecisionLineDto"][];
        };
        ReturnBody: {
            reason: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        IssueBody: {
            /** @description Gõ «BAN HÀNH», hoặc số quyết định nếu đã ghi số */
            confirmation: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        RevocationLineDto: {
            id: string;
            lineId: string;
            name: string;
            unitName: string;
            awardName: string;
            /** @description Tiền phải nộp lại, đồng */
            moneyDong: number;
            objectReturnedOn: string | null;
            moneyReturnedOn: string | null;
            /** @description Đã quá hạn mà chưa nộp đủ */
            isOverdue: boolean;
        };
        RevocationPolicyDto: {
            /** @description Ghi ngày nộp lại */
            canTrack: boolean;
        };
        RevocationDto: {
            id: string;
            decisionId: string;
            numberText: string;
            decidedOn: string;
            /** @description Hạn nộp lại: 15 ngày làm việc */
            dueOn: string;
            /** @enum {string} */
            ground: "false-declaration" | "forged-papers" | "wrong-procedure" | "standard-broken";
            explanation: string;
            signerName: string;
            createdByName: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
            lines: components["schemas"]["RevocationLineDto"][];
            policy: components["schemas"]["RevocationPolicyDto"];
        };
        CorrectionDto: {
            id: string;
            numberText: string | null;
            title: string;
            isIssued: boolean;
        };
        AftermathDto: {
            revocations: components["schemas"]["RevocationDto"][];
            corrections: components["schemas"]["CorrectionDto"][];
        };
        RevokeBody: {
            /** @description Các dòng bị hủy; bỏ trống: tất cả */
            lineIds?: string[];
            /** @enum {string} */
            ground: "false-declaration" | "forged-papers" | "wrong-procedure" | "standard-broken";
            explanation: string;
            /** @description Bỏ trống: ký hiệu của quyết định bị hủy */
            book?: string;
            /** @description Bỏ trống: số tiếp theo của sổ */
            number?: number | null;
            /**
             * Format: date
             * @description Ngày của quyết định hủy
             */
            decidedOn: string;
            signerName: string;
            /** @description Gõ «HỦY QUYẾT ĐỊNH» */
            confirmation: string;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        ReturnedBody: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            objectReturnedOn: string | null;
            /** Format: date */
            moneyReturnedOn: string | null;
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        DecisionDto: {
            id: string;
            /** @description Trống: khen đột xuất */
            campaignId: string | null;
            book: string;
            number: number | null;
            numberText: string | null;
            year: number | null;
            decidedOn: string | null;
            title: string;
            legalBasis: string;
            signerName: string;
            signerTitle: string;
            /** @enum {string} */
            status: "draft" | "proposed" | "approved" | "issued";
            manualOrder: boolean;
            /** @description Đã ký giấy từ trước, nhập lại */
            fromPaper: boolean;
            /** @description Quyết định được đính chính */
            correctsId: string | null;
            correctsNumber: string | null;
            expenses: components["schemas"]["ExpenseDto"][];
            /** @description Tổng tiền khung, tặng phẩm, đồng */
            expensesDong: number;
            proposedByName: string | null;
            /** Format: date-time */
            proposedAt: string | null;
            approvedByName: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            returnedByName: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            /** @description Lý do của lần trả lại gần nhất */
            returnReason: string | null;
            issuedByName: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description Số dòng */
            lineCount: number;
            /** @description Tổng tiền thưởng, đồng */
            totalDong: number;
            /** @description Số dòng chưa tính được tiền */
            unpriced: number;
            /** @description Số dòng đã bị hủy */
            revokedLines: number;
            /** @description Số dòng còn hiệu lực */
            standingLines: number;
            version: number;
            policy: components["schemas"]["DecisionPolicyDto"];
        };
        DecisionPage: {
            items: components["schemas"]["DecisionDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MoneyLineDto: {
            id: string;
            nominationId: string | null;
            participantId: string | null;
            position: number;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            name: string;
            formOfAddress: string;
            post: string;
            unitId: string | null;
            unitName: string;
            block: string;
            awardTypeId: string;
            awardName: string;
            /** @enum {string} */
            awardCategory: "title" | "form";
            year: number;
            coefficient: string | null;
            multiplier: string | null;
            baseSalaryDong: number | null;
            fullAmountDong: number | null;
            amountDong: number | null;
            note: string;
            /** @description Số vào sổ vàng */
            certificateNumber: number | null;
            /** @description Ngày bị hủy */
            revokedOn: string | null;
            decisionId: string;
            decisionNumber: string | null;
            /** @enum {string} */
            decisionStatus: "draft" | "proposed" | "approved" | "issued";
        };
        MoneyListDto: {
            items: components["schemas"]["MoneyLineDto"][];
            page: number;
            pageSize: number;
            total: number;
            /** @description Tổng tiền của mọi dòng khớp bộ lọc, đồng */
            totalDong: number;
        };
        RecipientBody: {
            /** Format: uuid */
            participantId: string;
            /** Format: uuid */
            awardTypeId: string;
        };
        ExpenseBody: {
            label: string;
            quantity: number;
            /** @description Đơn giá, đồng */
            unitPriceDong: number;
        };
        DraftDecisionBody: {
            /**
             * Format: uuid
             * @description Bỏ trống: khen đột xuất, không thuộc phong trào nào
             */
            campaignId?: string;
            /** @description Khen đột xuất: tặng ai hình thức gì */
            recipients?: components["schemas"]["RecipientBody"][];
            /**
             * Format: uuid
             * @description Quyết định đã ban hành mà quyết định này đính chính, thay thế
             */
            correctsId?: string;
            /** @description Các đề nghị đưa vào */
            nominationIds?: string[];
            /** @description Hoặc: mọi đề nghị đủ điều kiện của các danh hiệu, hình thức này */
            awardTypeIds?: string[];
            /** @description Chỉ các đối tượng này */
            subjectKinds?: ("collective" | "individual" | "household")[];
            title: string;
            /** @description Ký hiệu và sổ đánh số */
            book?: string;
            /** @description Bỏ trống thì lấy số tiếp theo của sổ khi ban hành */
            number?: number | null;
            /**
             * Format: date
             * @description Ngày quyết định; tiền thưởng theo mức của ngày này
             */
            decidedOn?: string | null;
            /** @description Các dòng căn cứ, mỗi căn cứ một dòng */
            legalBasis?: string;
            signerName?: string;
            /** @description Thẩm quyền, chức vụ trên chữ ký */
            signerTitle?: string;
            /** @description Khung, hoa, tặng phẩm kèm theo */
            expenses?: components["schemas"]["ExpenseBody"][];
        };
        ChangeDecisionBody: {
            title: string;
            /** @description Ký hiệu và sổ đánh số */
            book: string;
            /** @description Bỏ trống thì lấy số tiếp theo của sổ khi ban hành */
            number: number | null;
            /** Format: date */
            decidedOn: string | null;
            /** @description Các dòng căn cứ, mỗi căn cứ một dòng */
            legalBasis: string;
            signerName: string;
            /** @description Thẩm quyền, chức vụ trên chữ ký */
            signerTitle: string;
            /** @description Bỏ trống: giữ như cũ */
            expenses?: components["schemas"]["ExpenseBody"][];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        AddLinesBody: {
            nominationIds?: string[];
            /** @description Khen đột xuất, đính chính */
            recipients?: components["schemas"]["RecipientBody"][];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        LinesBody: {
            /** @description Mã các dòng */
            lineIds: string[];
            /** @description Phiên bản đã đọc; cũ hơn thì bị từ chối với mã 409 */
            version: number;
        };
        FundGiftDto: {
            label: string;
            quantity: number;
            amountDong: number;
        };
        FundEntryDto: {
            decisionId: string;
            numberText: string | null;
            decidedOn: string | null;
            title: string;
            /** @enum {string} */
            status: "draft" | "proposed" | "approved" | "issued";
            /** @description Tiền thưởng */
            rewardsDong: number;
            /** @description Khung, hoa, tặng phẩm */
            expensesDong: number;
            /** @description Tiền thưởng bị hủy, đã nộp lại */
            returnedDong: number;
            /** @description Tiền thưởng bị hủy, chưa nộp lại */
            owedDong: number;
        };
        FundDto: {
            year: number;
            /** @description Kinh phí của năm; trống: chưa đặt */
            budgetDong: number | null;
            /** @description Vượt thì không cho ban hành; mặc định chỉ nhắc */
            blocks: boolean;
            /** @description Tiền thưởng của các quyết định đã ban hành */
            rewardsDong: number;
            /** @description Khung, hoa, tặng phẩm của các quyết định đã ban hành */
            expensesDong: number;
            /** @description Tiền bị hủy đã nộp lại quỹ */
            returnedDong: number;
            /** @description Tiền bị hủy còn phải nộp lại */
            owedDong: number;
            /** @description Đã chi: tiền thưởng, khung, tặng phẩm, trừ tiền đã nộp lại */
            spentDong: number;
            /** @description Dự kiến chi thêm của các quyết định chưa ban hành */
            plannedDong: number;
            /** @description Còn lại sau khi trừ cả dự kiến; âm là vượt */
            leftDong: number | null;
            /** @description Lời nhắc khi vượt hoặc chưa đặt kinh phí */
            warning: string | null;
            /** @description Khung, hoa, tặng phẩm theo tên */
            gifts: components["schemas"]["FundGiftDto"][];
            entries: components["schemas"]["FundEntryDto"][];
        };
        ReturnDto: {
            id: string;
            /** @description Quyết định tặng bị hủy */
            decisionId: string;
            decisionNumber: string | null;
            revocationNumber: string;
            revokedOn: string;
            /** @description Hạn nộp lại: 15 ngày làm việc */
            dueOn: string;
            name: string;
            unitName: string;
            awardName: string;
            /** @description Tiền phải nộp lại, đồng */
            moneyDong: number;
            objectReturnedOn: string | null;
            moneyReturnedOn: string | null;
            /** @description Đã nộp đủ */
            isDone: boolean;
            /** @description Đã quá hạn mà chưa nộp đủ */
            isOverdue: boolean;
        };
        ReturnPage: {
            items: components["schemas"]["ReturnDto"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OptionChoiceDto: {
            /** @description Giá trị gửi trong địa chỉ */
            value: string;
            label: string;
        };
        ListOptionDto: {
            /** @description Tên gửi trong địa chỉ */
            name: string;
            label: string;
            help: string;
            /**
             * @description yes-no: gửi true hoặc false
             * @enum {string}
             */
            kind: "yes-no" | "choice";
            choices: components["schemas"]["OptionChoiceDto"][];
            /** @description Giá trị khi không gửi */
            usual: string;
        };
        ListPolicyDto: {
            canExport: boolean;
            /** @description Vì sao chưa xuất được */
            reason: string | null;
        };
        ListTargetDto: {
            /** @description Mã của quyết định, phong trào hoặc bảng tiêu chí */
            id: string;
            label: string;
            /** @description Địa chỉ tải về; {participantId} thay bằng mã của người được chấm. Thêm /preview để xem trước */
            path: string;
            policy: components["schemas"]["ListPolicyDto"];
        };
        ListDto: {
            /** @enum {string} */
            key: "attached-list" | "proposals" | "money-receipts" | "year-end" | "score-summary" | "scoring-table" | "criteria-table";
            label: string;
            help: string;
            /**
             * @description Lập từ gì
             * @enum {string}
             */
            subject: "decision" | "campaign" | "criteria-set" | "participant";
            options: components["schemas"]["ListOptionDto"][];
            targets: components["schemas"]["ListTargetDto"][];
            /** @description Có ít nhất một bản xuất được */
            policy: components["schemas"]["ListPolicyDto"];
        };
        ListCatalogueDto: {
            lists: components["schemas"]["ListDto"][];
        };
        PrintStyleDto: {
            /** @description Cỡ chữ Times New Roman, pt */
            fontSize: number;
            bold: boolean;
            italic: boolean;
            underline: boolean;
            /** @enum {string} */
            align: "left" | "center" | "right";
            /** @enum {string} */
            vertical: "top" | "middle" | "bottom";
            /** @description Chữ xuống dòng trong ô */
            wrap: boolean;
            /** @description Kẻ khung mảnh bốn phía */
            border: boolean;
            /** @description Số bước thụt vào, mỗi bước 2,4 mm */
            indent: number;
        };
        PaperSizeDto: {
            width: number;
            height: number;
        };
        PrintMarginsDto: {
            top: number;
            bottom: number;
            left: number;
            right: number;
            /** @description Từ mép giấy đến số trang */
            header: number;
            footer: number;
        };
        PrintCellDto: {
            /** @description Cột đầu của ô, từ 1 */
            column: number;
            /** @description Số cột ô chiếm */
            columns: number;
            /** @description Chữ như trên giấy */
            text: string;
            /** @description Thứ tự trong styles, từ 0 */
            style: number;
        };
        PrintRowDto: {
            /** @description Chiều cao, pt */
            height: number;
            /** @description Khoảng không có ô là giấy trắng */
            cells: components["schemas"]["PrintCellDto"][];
        };
        PrintPageDto: {
            /** @description Số trang trong trang tính, từ 1 */
            number: number;
            /** @description Số trang trong cả tệp, từ 1 */
            ordinal: number;
            /** @description Chữ giữa lề trên; trang đầu để trống */
            header: string;
            /** @description Dòng đầu bảng được in lại ở trên cùng */
            repeatsHeading: boolean;
            rows: components["schemas"]["PrintRowDto"][];
        };
        PrintSheetDto: {
            /** @description Tên trang tính */
            name: string;
            /** @enum {string} */
            paper: "A4" | "A3";
            /** @enum {string} */
            orientation: "portrait" | "landscape";
            /** @description Khổ giấy theo chiều in, mm */
            paperMm: components["schemas"]["PaperSizeDto"];
            /** @description Lề, mm */
            marginsMm: components["schemas"]["PrintMarginsDto"];
            /** @description Tỷ lệ thu nhỏ khi in cho vừa chiều ngang; 1 là không thu nhỏ */
            scale: number;
            /** @description Bề rộng các cột trước khi thu nhỏ, mm */
            columnsMm: number[];
            /** @description Cỡ chữ của số trang, pt */
            headerFontSize: number;
            /** @description Các dòng in lại ở đầu mỗi trang sau */
            repeatedRows: components["schemas"]["PrintRowDto"][];
            /** @description Số trang in của trang tính */
            pageCount: number;
            /** @description Trang đầu của trang tính là trang thứ mấy của tệp */
            firstPage: number;
            /** @description Những trang được hỏi của trang tính này */
            pages: components["schemas"]["PrintPageDto"][];
        };
        PrintPreviewDto: {
            /** @description Tên tệp khi tải về */
            fileName: string;
            /** @description Số trang in của cả tệp */
            pageCount: number;
            styles: components["schemas"]["PrintStyleDto"][];
            sheets: components["schemas"]["PrintSheetDto"][];
        };
        PlaceholderFieldDto: {
            name: string;
            about: string;
        };
        PlaceholderDto: {
            name: string;
            about: string;
            /**
             * @description Chữ; phần có điều kiện; phần lặp lại
             * @enum {string}
             */
            role: "text" | "part" | "list";
            /** @description Chỗ điền trong mỗi lần lặp */
            fields: components["schemas"]["PlaceholderFieldDto"][];
        };
        DocumentTemplateDto: {
            /** @enum {string} */
            kind: "decision" | "submission" | "public-notice" | "summary-report" | "invitation" | "minutes" | "counting-sheet" | "ballot-slip" | "collective-report" | "individual-report";
            name: string;
            /** @enum {string} */
            subject: "decision" | "campaign" | "sitting" | "ballot" | "participant";
            /** @description Trống: đang dùng mẫu có sẵn */
            version: number | null;
            fileName: string | null;
            uploadedBy: string | null;
            /** Format: date-time */
            uploadedAt: string | null;
            /** @description Chỗ điền bắt buộc */
            required: string[];
            placeholders: components["schemas"]["PlaceholderDto"][];
        };
        OverviewCampaignDto: {
            id: string;
            name: string;
            year: number;
            /** @enum {string} */
            phase: "draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed";
            phaseLabel: string;
        };
        ToDoTargetDto: {
            /** @enum {string} */
            page: "registrations" | "unit-board" | "imports" | "self-scores" | "scoring" | "results" | "nominations" | "votes" | "sittings" | "decisions" | "sudden-decisions" | "returns" | "campaigns" | "accounts";
            campaignId: string | null;
            criteriaSetId: string | null;
            /** @description Lọc danh sách của trang theo tình trạng này */
            state: string | null;
        };
        ToDoDto: {
            /** @enum {string} */
            code: "votes-to-give" | "recusals-to-answer" | "sittings-ahead" | "own-registrations-missing" | "own-registrations-returned" | "own-registrations-draft" | "own-self-scores" | "sheets-to-submit" | "registrations-to-accept" | "units-not-sent" | "registrations-returned" | "imports-to-apply" | "self-scores-unfinished" | "self-scores-to-appraise" | "sheets-missing" | "scoring-to-close" | "nominations-to-make" | "nominations-to-evaluate" | "nominations-unknown" | "sittings-to-lock" | "decisions-to-propose" | "decisions-to-approve" | "decisions-to-issue" | "sudden-to-propose" | "sudden-to-approve" | "sudden-to-issue" | "returns-overdue" | "returns-open" | "phase-to-move" | "accounts-never-signed-in";
            title: string;
            count: number;
            /** @description Trên tổng số; null khi không có */
            outOf: number | null;
            /** Format: date */
            dueOn: string | null;
            isOverdue: boolean;
            target: components["schemas"]["ToDoTargetDto"];
        };
        ToDoListDto: {
            /** @description null khi không có phong trào nào đang mở */
            campaign: components["schemas"]["OverviewCampaignDto"] | null;
            /** @description Quá hạn trước, rồi theo ngày hết hạn */
            items: components["schemas"]["ToDoDto"][];
        };
        FirstStepDto: {
            /** @enum {string} */
            code: "accounts" | "units" | "campaign" | "criteria";
            title: string;
            /** @description Đã có bao nhiêu */
            count: number;
            isDone: boolean;
            /** @description Là việc của người xem */
            canDo: boolean;
        };
        FirstStepsDto: {
            /** @description Mọi bước đã xong */
            isDone: boolean;
            steps: components["schemas"]["FirstStepDto"][];
        };
        RegistrationsOfBlockDto: {
            block: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            count: number;
            /** @description Trong đó đã nhận */
            accepted: number;
        };
        ScoreBinDto: {
            /** @description Từ mức điểm này đến dưới mức kế tiếp */
            from: number;
            count: number;
        };
        ClassifiedDto: {
            name: string;
            count: number;
        };
        ScoreSpreadDto: {
            criteriaSetId: string;
            code: string;
            name: string;
            /** @enum {string} */
            subjectKind: "collective" | "individual" | "household";
            isFrozen: boolean;
            /** @description false: người xem chưa được thấy kết quả, các số để trống */
            isVisible: boolean;
            /** @description Đủ phiếu, được xếp hạng */
            ranked: number;
            /** @description Chưa đủ phiếu */
            incomplete: number;
            /** @description Từng điểm nguyên, không bỏ khoảng trống */
            bins: components["schemas"]["ScoreBinDto"][];
            /** @description Từ mức cao nhất; cuối cùng là không xếp loại */
            classifications: components["schemas"]["ClassifiedDto"][];
        };
        AwardsOfYearDto: {
            year: number;
            awardTypeId: string;
            awardName: string;
            count: number;
        };
        AwardsByYearDto: {
            /** @description Mười năm gần nhất */
            years: number[];
            items: components["schemas"]["AwardsOfYearDto"][];
        };
        ChartsDto: {
            campaign: components["schemas"]["OverviewCampaignDto"] | null;
            /** @description Đăng ký theo khối và loại đối tượng; null khi không được xem */
            registrations: components["schemas"]["RegistrationsOfBlockDto"][] | null;
            /** @description Phân bố điểm theo từng bảng tiêu chí; null khi không được xem */
            scores: components["schemas"]["ScoreSpreadDto"][] | null;
            /** @description Danh hiệu, hình thức theo năm, từ sổ theo dõi khen thưởng; null khi không được xem */
            awards: components["schemas"]["AwardsByYearDto"] | null;
        };
        SampleProgressDto: {
            /** @enum {string} */
            state: "none" | "running" | "done" | "failed";
            /** @description Đang làm gì, hoặc vì sao không làm tiếp được */
            step: string;
            percent: number;
        };
        SampleBody: {
            /** @description Mã trong liên kết thiết lập in ra khi khởi động lần đầu */
            token: string;
            administrator: components["schemas"]["SetupAdministratorBody"];
        };
        SampleLoginDto: {
            username: string;
            password: string;
            displayName: string;
            roleLabel: string;
        };
        SampleBegunDto: {
            wardId: string;
            administrator: components["schemas"]["AccountDto"];
            /** @description Tài khoản của phường mẫu; daidien dùng được khi đã nạp xong danh sách đơn vị */
            accounts: components["schemas"]["SampleLoginDto"][];
        };
        Problem: {
            type: string;
            /** @description Câu tiếng Việt cho người dùng */
            title: string;
            status: number;
            /** @description Mã ổn định cho chương trình */
            code: string;
            detail: string;
            instance?: string;
            /** @description Mã yêu cầu, cũng có trong nhật ký */
            requestId?: string;
            /** @description Từng lỗi của từng trường, khi dữ liệu gửi lên chưa đúng */
            errors?: {
                /** @description Tên trường như đã gửi */
                field?: string;
                code?: string;
                message?: string;
            }[];
            /** @description Giá trị đang có, khi người khác đã sửa trước (409) */
            current?: Record<string, never>;
            /** @description Giá trị vừa gửi, khi điểm đã được ghi khác (mark-conflict) */
            mine?: Record<string, never>;
            /** @description Số giây cần đợi (too-many-attempts) */
            retryAfterSeconds?: number;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    SessionController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-many-attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description weak-password, wrong-password, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveSessionDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: username, displayName, lastLoginAt, status */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description username-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, own-account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupResult"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description setup-link-used, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WardController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WardDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WardController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWardBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WardDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WardSettingsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WardSettingsDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WardSettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWardSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WardSettingsDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: at, actorName, action, subjectLabel */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                action?: string;
                subjectType?: string;
                subjectId?: string;
                accountId?: string;
                /** @description Từ ngày (giờ Việt Nam) */
                from?: string;
                /** @description Đến hết ngày (giờ Việt Nam) */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportTemplatesController_template: {
        parameters: {
            query?: {
                /** @description Phong trào mà tệp sẽ nhập vào (bắt buộc với phiếu chấm) */
                campaignId?: string;
            };
            header?: never;
            path: {
                kind: "register" | "criteria" | "score-book" | "honours";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input (unknown-import-kind, campaign-required), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: createdAt, fileName, status, kind */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                kind?: "register" | "criteria" | "score-book" | "honours";
                status?: "previewed" | "applied" | "discarded";
                campaignId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Tệp .xlsx
                     */
                    file: string;
                    /** @enum {string} */
                    kind: "register" | "criteria" | "score-book" | "honours";
                    /** Format: uuid */
                    campaignId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description missing-file, malformed-upload, campaign-required, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workbook-too-large, body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workbook-not-xlsx, workbook-damaged, workbook-encrypted, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rows: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: position, row, label, status */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                sheet?: string;
                status?: "new" | "changed" | "unchanged" | "error";
                code?: string;
                /** @description Chỉ dòng được nhận kèm cảnh báo, hoặc chỉ dòng có ô đã sửa */
                only?: "warned" | "corrected";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_markedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-discarded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, preview-outdated, already-applied, already-discarded, import-in-progress, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-applied, already-discarded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description invalid-input (not-correctable), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, already-applied, already-discarded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_choices: {
        parameters: {
            query: {
                list: "units" | "awards";
                /** @description Tìm không phân biệt dấu */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicesDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_listAwardTypes: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, code, category, grantedBy, sortOrder, validFrom */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                category?: "title" | "form";
                grantedBy?: "ward" | "province" | "higher";
                subjectKind?: "collective" | "individual" | "household";
                /** @description Chỉ danh hiệu, hình thức còn hiệu lực ngày này */
                inForceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypePage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_createAwardType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAwardTypeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypeDto"];
                };
            };
            /** @description invalid-input, ends-before-start, kind-not-granted, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description award-type-exists, award-code-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_getAwardType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_changeAwardType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAwardTypeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, award-type-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_addCoefficient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCoefficientBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description coefficient-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_changeCoefficient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                coefficientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCoefficientBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTypeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_listBaseSalaries: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: validFrom, amountDong */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseSalaryPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_addBaseSalary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBaseSalaryBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseSalaryDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description base-salary-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_changeBaseSalary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBaseSalaryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseSalaryDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HolidaysController_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayYearDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HolidaysController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayYearBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayYearDto"];
                };
            };
            /** @description wrong-year, day-twice, not-a-weekend, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, year, phase */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                year?: number;
                kind?: "yearly" | "thematic";
                phase?: "draft" | "registration" | "self-score" | "scoring" | "review" | "decided" | "closed";
                /** @description Chỉ các bản sao của phong trào này */
                copiedFromId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description campaign-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCampaignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, campaign-closed, campaign-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyCampaignBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description move-not-allowed, stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, kind, block */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ của đơn vị này */
                unitId?: string;
                block?: string;
                /** @description Mặc định chỉ mục đang dùng (active) */
                status?: "active" | "archived";
                kind?: "collective" | "individual" | "household";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParticipantsController_facets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkController_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDoneDto"];
                };
            };
            /** @description invalid-input (item-twice, required, not-for-this-act), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description bulk-refused (refused) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, block, type, protocolOrder, memberCount, peopleCount, validFrom, validTo, code, shortName, superior, headName */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                block?: string;
                type?: string;
                /** @description Chỉ đơn vị có hiệu lực trong năm này */
                year?: number;
                /** @description Mặc định chỉ đơn vị đang dùng (active) */
                status?: "active" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectivePage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCollectiveBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-in-register */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveNameDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCollectiveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived, already-in-register */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_lineageOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageGraphDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_setPredecessors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredecessorsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description lineage-circle, duplicate-predecessor, stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unit-in-use, stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CollectivesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-in-register, stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, displayOrder, birth, post, gender, leader, category, block, rating */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ của đơn vị này */
                unitId?: string;
                block?: string;
                /** @description Mặc định chỉ mục đang dùng (active) */
                status?: "active" | "archived";
                /** @description Năm của xếp loại; bỏ trống là năm gần nhất */
                year?: number;
                /** @description none: chưa có xếp loại của năm đang xem */
                rating?: "excellent" | "good" | "completed" | "not-completed" | "none";
                /** @description Chỉ lãnh đạo, hoặc chỉ người không là lãnh đạo */
                leader?: "true" | "false";
                gender?: "male" | "female";
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndividualBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualDto"];
                };
            };
            /** @description no-such-unit, invalid-birth, invalid-phone, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-in-register, id-number-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIndividualBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived, already-in-register, id-number-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IndividualsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, already-in-register, unit-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_setRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_removeRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRecordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_addInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiativeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_changeInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInitiativeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_removeInitiative: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRecordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_addDiscipline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisciplineBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_changeDiscipline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDisciplineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordsController_removeDiscipline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRecordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualProfileDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, displayOrder, address, block */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ của đơn vị này */
                unitId?: string;
                block?: string;
                /** @description Mặc định chỉ mục đang dùng (active) */
                status?: "active" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHouseholdBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-in-register */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHouseholdBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived, already-in-register */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseholdsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-in-register, stale-version, unit-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_list: {
        parameters: {
            query: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, kind, award, status, block, submittedAt, handledAt */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                campaignId: string;
                status?: "draft" | "submitted" | "returned" | "accepted";
                kind?: "collective" | "individual" | "household";
                unitId?: string;
                block?: string;
                awardTypeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRegistrationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description no-such-participant, award-not-for-kind, award-not-in-play, late-reason-required, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-registered, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_board: {
        parameters: {
            query: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, block, protocolOrder, state, lastSubmittedAt */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                campaignId: string;
                state?: "not-sent" | "sent" | "returned" | "accepted";
                /** @description Đơn vị còn phải gửi: chưa gửi, hoặc bị trả lại; danh sách gọi nhắc */
                waitedFor?: "true" | "false";
                block?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_summary: {
        parameters: {
            query: {
                campaignId: string;
                /** @description Gộp theo đơn vị hoặc theo danh hiệu, hình thức */
                by: "unit" | "award";
                block?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationSummaryDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRegistrationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-registered, stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationBody"];
            };
        };
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_submitMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_acceptMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_recallMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_returnMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRegistrationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRegistrationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationsController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRegistrationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, act-not-allowed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StandingController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, kind, startsOn, endsOn */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                participantId?: string;
                kind?: "suspension" | "maternity-leave" | "other-leave";
                /** @description Còn hiệu lực ngày này */
                inForceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingPeriodPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StandingController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingPeriodBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingPeriodDto"];
                };
            };
            /** @description invalid-input (ends-before-start, leave-of-people-only), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StandingController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStandingPeriodBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingPeriodDto"];
                };
            };
            /** @description invalid-input (ends-before-start, leave-of-people-only), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StandingController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRecordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: code, name */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetPage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriteriaSetBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetDto"];
                };
            };
            /** @description invalid-input, award-not-for-kind, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description criteria-frozen, criteria-set-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceCriteriaSetBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetDto"];
                };
            };
            /** @description invalid-input, award-not-for-kind, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description criteria-frozen, stale-version, criteria-set-exists, still-referenced */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description criteria-frozen, stale-version, still-referenced */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CriteriaSetsController_mapAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapAwardsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetDto"];
                };
            };
            /** @description award-not-for-kind, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase, stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HonoursController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: year, name, unitName, awardName, decidedOn, certificate */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                year?: number;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                /** @description Chỉ thành tích của một đối tượng trong danh sách */
                participantId?: string;
                decisionId?: string;
                /** @description Từ năm này trở đi */
                sinceYear?: number;
                source?: "import" | "decision" | "proposal";
                /** @description Chỉ lần khen đã bị hủy, hoặc chỉ lần còn hiệu lực */
                revoked?: "true" | "false";
                /** @description Kể cả thành tích của các đơn vị tiền thân (cùng với participantId) */
                predecessors?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HonoursController_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourYearDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HonoursController_ofParticipant: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: year, name, unitName, awardName, decidedOn, certificate */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                year?: number;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                /** @description Chỉ thành tích của một đối tượng trong danh sách */
                participantId?: string;
                decisionId?: string;
                /** @description Từ năm này trở đi */
                sinceYear?: number;
                source?: "import" | "decision" | "proposal";
                /** @description Chỉ lần khen đã bị hủy, hoặc chỉ lần còn hiệu lực */
                revoked?: "true" | "false";
                /** @description Kể cả thành tích của các đơn vị tiền thân (cùng với participantId) */
                predecessors?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HonourPage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddScorerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerDto"];
                };
            };
            /** @description invalid-input (accountId: not-a-committee-member), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description scorer-code-taken, scorer-exists, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerChoicesDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderScorersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerDto"][];
                };
            };
            /** @description order-incomplete, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, scorer-has-sheets, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScorerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, scorer-code-taken, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_listCandidates: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, block */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatePage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_addCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCandidateBody"];
            };
        };
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description candidate-exists, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScorersController_removeCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_grid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_submitAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitAllDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_nominee: {
        parameters: {
            query?: {
                /** @description false: không lấy phiếu của người khác, nên phiếu đã nộp của mình còn rút lại được. Bỏ trống là lấy */
                others?: "true" | "false";
            };
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_saveMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMarkDto"];
                };
            };
            /** @description invalid-input (mark: out-of-range, not-on-step, not-a-level, …), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mark-conflict (mine, current), sheet-submitted, sheet-recused, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetVersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sheet-incomplete (missing), sheet-submitted, sheet-recused, stale-version, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_withdraw: {
        parameters: {
            query: {
                /** @description Phiên bản của phiếu đã đọc; 0 là chưa có phiếu */
                version: number;
            };
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sheet-not-submitted, others-seen, stale-version, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_recuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sheet-recused, stale-version, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoreSheetsController_unrecuse: {
        parameters: {
            query: {
                /** @description Phiên bản của phiếu đã đọc; 0 là chưa có phiếu */
                version: number;
            };
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sheet-not-recused, others-seen, stale-version, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSetsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSetsDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultsController_board: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, block, points, median, spread, counted, rankInBlock, rankOverall */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ một khối thi đua */
                block?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsBoardDto"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, results-hidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultsController_boundary: {
        parameters: {
            query: {
                /** @description Số chỗ được khen thưởng */
                places: number;
                /** @description Xét trong một khối; bỏ trống là xét chung */
                block?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, results-hidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultsController_whatIf: {
        parameters: {
            query?: {
                /** @description Danh hiệu, hình thức để tính tiền thưởng */
                awardTypeId?: string;
                /** @description Mức thưởng theo ngày này; bỏ trống là hôm nay */
                onDate?: string;
                /** @description Xét trong một khối; bỏ trống là xét chung */
                block?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfDto"];
                };
            };
            /** @description invalid-input (awardTypeId: award-not-for-kind), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, results-hidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultsController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorerProgressDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultsController_freezes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfScoresController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfScoreDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfScoresController_saveSelf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSelfMarkDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mark-conflict (mine, current), already-appraised, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfScoresController_saveAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSelfMarkDto"];
                };
            };
            /** @description invalid-input (reason: reason-required), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description mark-conflict (mine, current), wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelfScoresOverviewController_page: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, block, state, done, appraised, differences, evidenceCount */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                state?: "not-begun" | "in-progress" | "complete" | "appraised";
                block?: string;
                /** @description Chỉ của đơn vị này và người, hộ của đơn vị */
                unitId?: string;
                /** @description Chỉ nơi thẩm định khác tự chấm, hoặc nơi không khác */
                differing?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfScorePage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, recused, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
                criterionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPG, PNG, .docx hoặc .xlsx; nhiều nhất 10 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description missing-file, malformed-upload, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evidence-limit, evidence-exists, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evidence-too-large, body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evidence-type, evidence-name */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_content: {
        parameters: {
            query?: {
                /** @description Mở ngay trong trình duyệt thay vì tải về; chỉ với PDF và ảnh */
                inline?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, recused, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, recused, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-appraised, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_scoresOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantScoreDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_documentsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantDocumentsDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_backgroundOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criteriaSetId: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-scorer, recused, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_fromRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominatedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluatedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, unit, award, kind, verdict, status, points, rank, rankInBlock */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                verdict?: "met" | "not-met" | "unknown";
                status?: "proposed" | "set-aside" | "decided";
                /** @description Đủ điều kiện, hoặc có quyết định ngoại lệ */
                eligible?: "true" | "false";
                /** @description Sẽ vào quyết định (đủ điều kiện và không để lại), hoặc đã ở trong quyết định */
                selected?: "true" | "false";
                /** @description Đơn vị của cá nhân, hộ gia đình, hoặc chính tập thể ấy */
                unitId?: string;
                /** @description Khối thi đua của đơn vị */
                block?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_nominate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetailDto"];
                };
            };
            /** @description kind-not-granted, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nomination-exists, award-not-in-campaign, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, nomination-decided, override-not-needed, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_withdrawOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOverrideBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, nomination-decided, not-overridden, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_select: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationDetailDto"];
                };
            };
            /** @description reason-required, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, nomination-decided, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_listRuleSets: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: award, awardName, subjectKind, validFrom */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                inForceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelectionController_meter: {
        parameters: {
            query?: {
                /** @description Tính tiền theo mức thưởng ngày này; bỏ trống là hôm nay */
                onDate?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationMeterDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelectionController_many: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectManyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionAnswerDto"];
                };
            };
            /** @description reason-required, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version (changed), nomination-decided, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SelectionController_byRank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectByRankBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ByRankAnswerDto"];
                };
            };
            /** @description invalid-input (criteriaSetId: set-not-for-award), malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-not-frozen, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookSummaryDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_vocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionKindDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRuleBookBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, rule-book-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyRuleBookBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rule-book-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_changeRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookDto"];
                };
            };
            /** @description invalid-input, rules-in-circle, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WouldChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WouldChangeDto"];
                };
            };
            /** @description invalid-input, rules-in-circle, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleBooksController_activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRuleBookBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, rule-book-active */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: name, decidedOn, validFrom */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ Hội đồng còn hiệu lực ngày này */
                inForceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundCouncilBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDetailDto"];
                };
            };
            /** @description invalid-input, ends-before-start, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description council-in-force */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_memberChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberChoiceDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDetailDto"];
                };
            };
            /** @description invalid-input, ends-before-start, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, council-in-force */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCouncilMemberBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilMemberDto"];
                };
            };
            /** @description invalid-input, ends-before-start, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, administrator-may-not-vote, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description member-exists, chair-exists, chair-without-vote */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_removeMember: {
        parameters: {
            query: {
                /** @description Phiên bản đã đọc */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, member-in-sitting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilsController_changeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilMemberBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilMemberDto"];
                };
            };
            /** @description invalid-input, ends-before-start, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, administrator-may-not-vote, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, member-exists, chair-exists, chair-without-vote */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VoteRulesController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: award, validFrom, passPercent */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                awardTypeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteRulePage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VoteRulesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddVoteRuleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteRuleDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description vote-rule-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VoteRulesController_inForce: {
        parameters: {
            query?: {
                /** @description Ngày cần biết quy định; mặc định hôm nay */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardVoteRuleDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VoteRulesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVoteRuleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoteRuleDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: heldOn, title, status */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                campaignId?: string;
                status?: "planned" | "open" | "closed" | "locked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSittingBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description council-not-in-force, chair-cannot-preside, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_cancel: {
        parameters: {
            query: {
                /** @description Phiên bản đã đọc */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSittingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status, council-not-in-force, chair-cannot-preside */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSittingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-the-chair, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description move-not-allowed, stale-version, no-quorum, chair-or-secretary-absent, ballots-held, ballot-still-open, tie-undecided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_recordAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status, member-has-voted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_appointTellers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_listOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOpinionDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_enterOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOpinionDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, stepped-out, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, not-an-absent-voter, opinion-document-missing, question-decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_issueClaimCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimCodeDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, member-without-account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SittingsController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-member, wrong-claim-code, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaAddedDto"];
                };
            };
            /** @description agenda-choice, kind-not-granted, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, wrong-phase, nomination-not-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_sort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaOrderBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"][];
                };
            };
            /** @description order-incomplete, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_remove: {
        parameters: {
            query: {
                /** @description Phiên bản đã đọc */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status, question-voted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_changeNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQuestionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_answerRecusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, own-nomination, question-decided, member-has-voted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_decideTie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-the-chair, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no-tie, stale-version, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuestionsController_downgrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionDto"];
                };
            };
            /** @description kind-not-granted, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no-downgrade, question-exists, award-not-in-campaign, wrong-sitting-status, wrong-phase, not-yet-open, deadline-passed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBallotBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-the-chair, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, question-voted, no-quorum, vote-rule-missing, secret-required, recusals-unanswered, nobody-may-vote, paper-vote-needed, voter-without-account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBallotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-the-chair, wrong-passphrase, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-closed, stale-version, ballot-key-lost, sealed-vote-damaged, count-mismatch, counts-missing, counts-differ, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_abandon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidBallotBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-the-chair, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-closed, stale-version, wrong-sitting-status */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBallotDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-member, no-voting-right, stepped-out, administrator-may-not-vote, account-not-reclaimed, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-not-open, ballot-closed, not-present, wrong-method */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_enterHands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, ballot-not-open, ballot-closed, wrong-method, not-a-voter */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_countState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-counter, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, ballot-not-open, ballot-closed, wrong-method */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_enterCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountStateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, not-a-counter, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-sitting-status, ballot-not-open, ballot-closed, wrong-method, count-senseless, two-have-counted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_minutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_countingSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountingSheetDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, results-sealed, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-void */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_slip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-void */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_ofCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResultDto"][];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_recordPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperDecisionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description day-out-of-order, kind-not-granted, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description number-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-step, already-issued, stale-version, wrong-phase, decision-incomplete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-step, already-issued, stale-version, wrong-phase, decision-incomplete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-step, already-issued, stale-version, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description not-confirmed, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wrong-step, already-issued, stale-version, wrong-phase, decision-incomplete, number-taken, rate-missing, budget-passed, nomination-not-eligible, nomination-set-aside */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_aftermath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AftermathDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AftermathDto"];
                };
            };
            /** @description not-confirmed, day-out-of-order, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-issued, already-revoked, stale-version, number-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionLifeController_trackReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AftermathDto"];
                };
            };
            /** @description day-out-of-order, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: number, decidedOn, title, status, total */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                campaignId?: string;
                /** @description Năm của số quyết định */
                year?: number;
                status?: "draft" | "proposed" | "approved" | "issued";
                /** @description Chỉ khen đột xuất, hoặc chỉ theo phong trào */
                sudden?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDecisionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description nothing-chosen, not-for-sudden, kind-not-granted, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nothing-to-decide, nomination-not-eligible, nomination-set-aside, nomination-in-decision, wrong-phase, not-issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_discard: {
        parameters: {
            query: {
                /** @description Phiên bản đã đọc */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDecisionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_money: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: amount, unit, name, award */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyListDto"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_campaignMoney: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: amount, unit, name, award */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyListDto"];
                };
            };
            /** @description invalid-input, unknown-sort, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_addLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLinesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description nomination-not-eligible, nomination-set-aside, nomination-in-decision, stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_removeLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description order-incomplete, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_sort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDetailDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description stale-version, decision-issued, wrong-step, wrong-phase */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FundController_ofYear: {
        parameters: {
            query: {
                /** @description Năm của ngày quyết định */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReturnsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1; mặc định 1 */
                page?: number;
                /** @description Số dòng mỗi trang; mặc định 50 */
                pageSize?: number;
                /** @description Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy. Các cột: dueOn, name, money */
                sort?: string;
                /** @description Tìm kiếm, không cần dấu */
                q?: string;
                /** @description Chỉ trường hợp chưa nộp đủ, hoặc đã nộp đủ */
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            /** @description invalid-input, unknown-sort */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCatalogueController_of: {
        parameters: {
            query: {
                campaignId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCatalogueDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_attachedList: {
        parameters: {
            query?: {
                /** @description Cột tiền thưởng. true: Có; false: Không */
                money?: "true" | "false";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. decision: Như trong quyết định; unit: Theo đơn vị; name: Theo tên */
                order?: "decision" | "unit" | "name";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_proposals: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. award: Theo danh hiệu, hình thức; unit: Theo đơn vị; name: Theo tên */
                order?: "award" | "unit" | "name";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_moneyReceipts: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. decision: Như trong quyết định; unit: Theo đơn vị; name: Theo tên */
                order?: "decision" | "unit" | "name";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_yearEnd: {
        parameters: {
            query?: {
                /** @description Cột tiền thưởng. true: Có; false: Không */
                money?: "true" | "false";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_scoreSummary: {
        parameters: {
            query?: {
                /** @description Thứ tự. block: Theo khối; rank: Theo hạng chung; name: Theo tên */
                order?: "block" | "rank" | "name";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Điểm của từng thành viên. true: Có; false: Không */
                members?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_scoringTable: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Phần ký tên. true: Có; false: Không */
                signatures?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsController_criteriaTable: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Phần ký tên. true: Có; false: Không */
                signatures?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HonoursBookController_take: {
        parameters: {
            query?: {
                /** @description Bỏ trống: mọi năm */
                year?: number;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                /** @description Tìm tên, đơn vị, không cần dấu */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HonoursBookController_preview: {
        parameters: {
            query?: {
                /** @description Bỏ trống: mọi năm */
                year?: number;
                awardTypeId?: string;
                subjectKind?: "collective" | "individual" | "household";
                /** @description Tìm tên, đơn vị, không cần dấu */
                q?: string;
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_attachedList: {
        parameters: {
            query?: {
                /** @description Cột tiền thưởng. true: Có; false: Không */
                money?: "true" | "false";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. decision: Như trong quyết định; unit: Theo đơn vị; name: Theo tên */
                order?: "decision" | "unit" | "name";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_proposals: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. award: Theo danh hiệu, hình thức; unit: Theo đơn vị; name: Theo tên */
                order?: "award" | "unit" | "name";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_moneyReceipts: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Thứ tự trong mục. decision: Như trong quyết định; unit: Theo đơn vị; name: Theo tên */
                order?: "decision" | "unit" | "name";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_yearEnd: {
        parameters: {
            query?: {
                /** @description Cột tiền thưởng. true: Có; false: Không */
                money?: "true" | "false";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Dòng đếm số lượng. true: Có; false: Không */
                countsLine?: "true" | "false";
                /** @description Thứ tự các mục. collective-first: Tập thể, Hộ gia đình, Cá nhân; individual-first: Cá nhân, Tập thể, Hộ gia đình */
                sections?: "collective-first" | "individual-first";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_scoreSummary: {
        parameters: {
            query?: {
                /** @description Thứ tự. block: Theo khối; rank: Theo hạng chung; name: Theo tên */
                order?: "block" | "rank" | "name";
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Điểm của từng thành viên. true: Có; false: Không */
                members?: "true" | "false";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_scoringTable: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Phần ký tên. true: Có; false: Không */
                signatures?: "true" | "false";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
                participantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description results-hidden, forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewsController_criteriaTable: {
        parameters: {
            query?: {
                /** @description Số thứ tự. restart: Đánh lại ở mỗi mục; continuous: Liên tục */
                numbering?: "restart" | "continuous";
                /** @description Phần ký tên. true: Có; false: Không */
                signatures?: "true" | "false";
                /** @description Từ trang in thứ mấy; mặc định 1 */
                page?: number;
                /** @description Số trang in xem một lần; mặc định 20 */
                pages?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintPreviewDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_ofDecision: {
        parameters: {
            query?: {
                /** @description Mặc định docx */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
                kind: "decision" | "submission" | "public-notice";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description empty-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_ofCampaign: {
        parameters: {
            query?: {
                /** @description Mặc định docx */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_ofParticipant: {
        parameters: {
            query: {
                /** @description Mặc định docx */
                format?: "docx" | "pdf";
                /** @description Phong trào xét khen thưởng */
                campaignId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_ofSitting: {
        parameters: {
            query?: {
                /** @description Mặc định docx */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
                kind: "invitation" | "minutes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_ofBallot: {
        parameters: {
            query?: {
                /** @description Mặc định docx */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
                kind: "counting-sheet" | "ballot-slip";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, results-sealed, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ballot-void */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentTemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateDto"][];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentTemplatesController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "decision" | "submission" | "public-notice" | "summary-report" | "invitation" | "minutes" | "counting-sheet" | "ballot-slip" | "collective-report" | "individual-report";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentTemplatesController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "decision" | "submission" | "public-notice" | "summary-report" | "invitation" | "minutes" | "counting-sheet" | "ballot-slip" | "collective-report" | "individual-report";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Tệp .docx, nhiều nhất 5 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateDto"];
                };
            };
            /** @description missing-file, malformed-upload, invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description template-faults, template-empty, template-not-docx, template-damaged, template-encrypted, template-has-macros, template-has-objects, template-has-links, template-too-large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentTemplatesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "decision" | "submission" | "public-notice" | "summary-report" | "invitation" | "minutes" | "counting-sheet" | "ballot-slip" | "collective-report" | "individual-report";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already-standard */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_toDo: {
        parameters: {
            query?: {
                /** @description Bỏ trống: phong trào mới nhất chưa kết thúc */
                campaignId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToDoListDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_firstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstStepsDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_charts: {
        parameters: {
            query?: {
                /** @description Bỏ trống: phong trào mới nhất chưa kết thúc */
                campaignId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChartsDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden, password-change-required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleYearController_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleProgressDto"];
                };
            };
            /** @description invalid-input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleYearController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleBegunDto"];
                };
            };
            /** @description invalid-input, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description setup-link-used, cross-site-request, csrf-token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ward-exists, username-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description database-away */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
