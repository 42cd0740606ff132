import type { Permission } from '../session/session';

/** One page of the menu: where it is, what it is called, and who has any use for it. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  /** Shown to whoever holds one of these: what the page's first request asks for. */
  readonly anyOf: readonly Permission[];
  /** The page looks at one campaign, chosen in the header. */
  readonly ofCampaign?: boolean;
}

export interface NavigationGroup {
  readonly label: string;
  readonly items: readonly NavigationItem[];
}

/** The menu, in the order of the year. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'Công việc',
    items: [
      { path: '/', label: 'Trang chủ', anyOf: ['ward.read'], ofCampaign: true },
      { path: '/phong-trao', label: 'Phong trào', anyOf: ['campaign.read'] },
    ],
  },
  {
    label: 'Sổ đăng ký',
    items: [
      { path: '/tap-the', label: 'Tập thể', anyOf: ['participant.read', 'registration.submit'] },
      { path: '/ca-nhan', label: 'Cá nhân', anyOf: ['participant.read', 'registration.submit'] },
      { path: '/ho-gia-dinh', label: 'Hộ gia đình', anyOf: ['participant.read', 'registration.submit'] },
      { path: '/nhap-tu-excel', label: 'Nhập từ Excel', anyOf: ['import.run'] },
      {
        path: '/dang-ky',
        label: 'Đăng ký thi đua',
        anyOf: ['participant.read', 'registration.submit'],
        ofCampaign: true,
      },
    ],
  },
  {
    label: 'Chấm và xét',
    items: [
      {
        path: '/tu-cham',
        label: 'Tự chấm, thẩm định',
        anyOf: ['self-score.write', 'appraisal.write', 'scoring.read-progress'],
        ofCampaign: true,
      },
      { path: '/cham-diem', label: 'Chấm điểm', anyOf: ['scoring.score'], ofCampaign: true },
      { path: '/ket-qua', label: 'Kết quả', anyOf: ['results.read'], ofCampaign: true },
      { path: '/de-nghi', label: 'Đề nghị khen thưởng', anyOf: ['nomination.read'], ofCampaign: true },
      { path: '/hoi-dong', label: 'Họp Hội đồng', anyOf: ['council.read'] },
      { path: '/bieu-quyet', label: 'Bỏ phiếu', anyOf: ['council.vote'] },
      { path: '/soat-ten', label: 'Soát tên', anyOf: ['name-proof.confirm'] },
      { path: '/quyet-dinh', label: 'Quyết định', anyOf: ['decision.read'], ofCampaign: true },
      { path: '/bang-khen', label: 'Phôi bằng, giấy khen', anyOf: ['certificate.read'] },
      { path: '/trinh-cap-tren', label: 'Trình cấp trên', anyOf: ['proposal.read'] },
      { path: '/quy-khen-thuong', label: 'Quỹ khen thưởng', anyOf: ['decision.read'] },
      { path: '/so-khen-thuong', label: 'Sổ khen thưởng', anyOf: ['honours.read'] },
      { path: '/van-ban', label: 'Văn bản', anyOf: ['export.run'], ofCampaign: true },
      { path: '/xuat-danh-sach', label: 'Xuất danh sách', anyOf: ['export.run'], ofCampaign: true },
    ],
  },
  {
    label: 'Quản trị',
    items: [
      { path: '/quan-tri/tai-khoan', label: 'Tài khoản', anyOf: ['account.manage'] },
      { path: '/quan-tri/danh-muc', label: 'Danh mục, mức thưởng', anyOf: ['catalogue.manage'] },
      { path: '/quan-tri/bo-quy-tac', label: 'Bộ quy tắc', anyOf: ['rule.read'] },
      { path: '/quan-tri/thiet-lap', label: 'Thiết lập chung', anyOf: ['ward.manage'] },
      { path: '/quan-tri/nhat-ky', label: 'Nhật ký', anyOf: ['audit.read'] },
    ],
  },
];

/** Pages that are reached from others only; the menu does not name them. */
const OFF_MENU: readonly NavigationItem[] = [
  {
    path: '/quyet-dinh/nhap-ban-giay',
    label: 'Nhập quyết định giấy',
    anyOf: ['decision.record-paper'],
  },
  { path: '/goi-nhac', label: 'Danh sách gọi nhắc', anyOf: ['participant.read'] },
  { path: '/tieu-chi', label: 'Bảng tiêu chí', anyOf: ['criteria.read'] },
];

const ITEMS = [...NAVIGATION.flatMap((group) => group.items), ...OFF_MENU];

/** What is known of a page: the longest path it begins with. */
export function navigationItemOf(pathname: string): NavigationItem | undefined {
  return ITEMS.filter(
    (item) => pathname === item.path || (item.path !== '/' && pathname.startsWith(`${item.path}/`)),
  ).sort((a, b) => b.path.length - a.path.length)[0];
}

/** The menu as someone with these permissions sees it; groups with nothing in them are left out. */
export function navigationFor(permissions: readonly Permission[]): readonly NavigationGroup[] {
  return NAVIGATION.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.anyOf.some((permission) => permissions.includes(permission))),
  })).filter((group) => group.items.length > 0);
}
