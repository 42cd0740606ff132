import { IntersectionType } from '@nestjs/swagger';
import { OneOf } from '../platform/http/fields.js';
import { PreviewQuery } from './print-preview.dto.js';

const YES_NO = ['true', 'false'];

export class AttachedListQuery {
  @OneOf(YES_NO, { optional: true, description: 'In cột tiền thưởng (mặc định không)' })
  money?: string;

  @OneOf(['restart', 'continuous'], {
    optional: true,
    description: 'Đánh số lại ở mỗi mục (mặc định) hoặc liên tục',
  })
  numbering?: 'restart' | 'continuous';

  @OneOf(YES_NO, {
    optional: true,
    description: 'Dòng «Danh sách này có …» (mặc định có, không dùng khi in tiền)',
  })
  countsLine?: string;
}

export class AttachedListPreviewQuery extends IntersectionType(AttachedListQuery, PreviewQuery) {}
