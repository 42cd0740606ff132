import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AUDIT_SORTABLE, AuditQueries } from '../audit/audit.queries.js';
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

/** One act on record. */
class AuditEntryView {
  @ApiProperty() id: string;
  @ApiProperty() at: Date;
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) actorName: string;
  @ApiProperty({ example: 'decision.issue' }) action: string;
  @ApiProperty({ example: 'decision' }) subjectType: string;
  @ApiProperty() subjectId: string;
  @ApiProperty() subjectLabel: string;
  @ApiProperty({ type: Object, nullable: true }) before: unknown;
  @ApiProperty({ type: Object, nullable: true }) after: unknown;
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
  list(@Query() query: AuditPageQuery): Promise<Page<AuditEntryView>> {
    return this.entries.page(query, query);
  }
}
