import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { actLabel, allActs, subjectLabel } from '../audit/act-words.js';
import { changesOf } from '../audit/changes.js';
import { AUDIT_SORTABLE, AuditQueries, type AuditRow } from '../audit/audit.queries.js';
import { Day, Identifier, Text } from '../platform/http/fields.js';
import { SortsBy, PageQuery, type Page } from '../platform/http/paging.js';
import { RequirePermission } from './access.decorators.js';

class AuditPageQuery extends PageQuery {
  @Text({ max: 60, optional: true, example: 'decision.issue' })
  action?: string;

  @Text({ max: 40, optional: true, example: 'decision' })
  subjectType?: string;

  @Text({ max: 60, optional: true })
  subjectId?: string;

  @Identifier({ optional: true })
  accountId?: string;

  @Day({ optional: true, description: 'Từ ngày (giờ Việt Nam)' })
  from?: string;

  @Day({ optional: true, description: 'Đến hết ngày (giờ Việt Nam)' })
  to?: string;
}

/** One field an act changed, in words. */
class FieldChangeView {
  @ApiProperty({ example: 'phase' }) field: string;
  @ApiProperty({ example: 'Giai đoạn' }) label: string;
  @ApiProperty({ type: String, nullable: true, example: 'Đăng ký thi đua' }) before: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Hội đồng chấm điểm' }) after: string | null;
}

/** One kind of act, for the filter. */
class ActView {
  @ApiProperty({ example: 'decision.issue' }) action: string;
  @ApiProperty({ example: 'Ban hành quyết định' }) label: string;
  @ApiProperty({ example: 'quyết định' }) subjectLabel: string;
}

/** One act on record. */
class AuditEntryView {
  @ApiProperty() id: string;
  @ApiProperty() at: Date;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) actorName: string;
  @ApiProperty({ example: 'decision.issue' }) action: string;
  @ApiProperty({ example: 'Ban hành quyết định' }) actionLabel: string;
  @ApiProperty({ example: 'decision' }) subjectType: string;
  @ApiProperty({ example: 'quyết định' }) subjectTypeLabel: string;
  @ApiProperty() subjectId: string;
  @ApiProperty() subjectLabel: string;
  @ApiProperty({ type: Object, nullable: true }) before: unknown;
  @ApiProperty({ type: Object, nullable: true }) after: unknown;
  @ApiProperty({ type: [FieldChangeView], description: 'Những gì đã thay đổi, bằng lời' })
  changes: FieldChangeView[];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty() requestId: string;
}

class AuditPage {
  @ApiProperty({ type: [AuditEntryView] }) items: AuditEntryView[];
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty() total: number;
}

/** Who did what, when and why. Nothing can be written or removed here. */
@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly entries: AuditQueries) {}

  @Get()
  @RequirePermission('audit.read')
  @ApiOperation({ summary: 'Nhật ký hoạt động, mới nhất trước' })
  @ApiOkResponse({ type: AuditPage })
  @SortsBy(AUDIT_SORTABLE)
  async list(@Query() query: AuditPageQuery): Promise<Page<AuditEntryView>> {
    const page = await this.entries.page(query, query);
    return { ...page, items: page.items.map(inWords) };
  }

  @Get('acts')
  @RequirePermission('audit.read')
  @ApiOperation({ summary: 'Mọi loại việc được ghi nhật ký, để lọc' })
  @ApiOkResponse({ type: [ActView] })
  acts(): ActView[] {
    return allActs();
  }
}

function inWords(row: AuditRow): AuditEntryView {
  return {
    ...row,
    actionLabel: actLabel(row.action),
    subjectTypeLabel: subjectLabel(row.subjectType),
    changes: changesOf([row.action.split('.')[0] ?? '', row.subjectType], row.before, row.after),
  };
}
