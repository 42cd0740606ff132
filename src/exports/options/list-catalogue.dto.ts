import { ApiProperty } from '@nestjs/swagger';
import { Identifier } from '../../platform/http/fields.js';
import { LIST_KEYS, LIST_SUBJECTS, type ListKey, type ListSubject } from './list-catalogue.js';

export class CatalogueQuery {
  @Identifier()
  campaignId: string;
}

export class OptionChoiceDto {
  @ApiProperty({ description: 'Giá trị gửi trong địa chỉ', example: 'continuous' }) value: string;
  @ApiProperty({ example: 'Liên tục' }) label: string;
}

export class ListOptionDto {
  @ApiProperty({ description: 'Tên gửi trong địa chỉ', example: 'numbering' }) name: string;
  @ApiProperty({ example: 'Số thứ tự' }) label: string;
  @ApiProperty({ example: 'Số thứ tự bắt đầu lại từ 1 ở mỗi mục, hoặc chạy liên tục.' }) help: string;
  @ApiProperty({ enum: ['yes-no', 'choice'], description: 'yes-no: gửi true hoặc false' })
  kind: 'yes-no' | 'choice';
  @ApiProperty({ type: [OptionChoiceDto] }) choices: OptionChoiceDto[];
  @ApiProperty({ description: 'Giá trị khi không gửi', example: 'restart' }) usual: string;
}

/** Whether a list can be made now, and in words why not yet. */
export class ListPolicyDto {
  @ApiProperty() canExport: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Vì sao chưa xuất được',
    example: 'Chưa ban hành quyết định nào.',
  })
  reason: string | null;
}

/** Something the list can be made from. */
export class ListTargetDto {
  @ApiProperty({ description: 'Mã của quyết định, phong trào hoặc bảng tiêu chí' }) id: string;
  @ApiProperty({ example: '12/QĐ-UBND: Về việc công nhận danh hiệu Lao động tiên tiến năm 2025' })
  label: string;
  @ApiProperty({
    description:
      'Địa chỉ tải về; {participantId} thay bằng mã của người được chấm. Thêm /preview để xem trước',
    example: '/api/exports/decisions/3f2b8c1e-6d47-4a95-9c0b-5e8f1a2d7b64/attached-list',
  })
  path: string;
  @ApiProperty({ type: ListPolicyDto }) policy: ListPolicyDto;
}

export class ListDto {
  @ApiProperty({ enum: LIST_KEYS }) key: ListKey;
  @ApiProperty({ example: 'Danh sách kèm theo Quyết định' }) label: string;
  @ApiProperty({ example: 'Danh sách đóng dấu treo, đi liền với một quyết định.' }) help: string;
  @ApiProperty({ enum: LIST_SUBJECTS, description: 'Lập từ gì' }) subject: ListSubject;
  @ApiProperty({ type: [ListOptionDto] }) options: ListOptionDto[];
  @ApiProperty({ type: [ListTargetDto] }) targets: ListTargetDto[];
  @ApiProperty({ type: ListPolicyDto, description: 'Có ít nhất một bản xuất được' }) policy: ListPolicyDto;
}

export class ListCatalogueDto {
  @ApiProperty({ type: [ListDto] }) lists: ListDto[];
}
