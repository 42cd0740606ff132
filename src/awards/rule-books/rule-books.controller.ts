import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import {
  ActivateRuleBookBody,
  ChangeRuleBookBody,
  ChangeRulesBody,
  ConditionKindDto,
  CopyRuleBookBody,
  RuleBookDto,
  RuleBookSummaryDto,
  WouldChangeBody,
  WouldChangeDto,
} from './rule-books.dto.js';
import { RuleBooksQueries } from './rule-books.queries.js';
import { RuleBooksService } from './rule-books.service.js';
import { CONDITION_KINDS, VOCABULARY } from './vocabulary.js';
import { WouldChange } from './would-change.service.js';

/** Books of rules: read in sentences, copied, changed, put in use. */
@ApiTags('awards')
@Controller('api/rule-books')
export class RuleBooksController {
  constructor(
    private readonly books: RuleBooksService,
    private readonly queries: RuleBooksQueries,
    private readonly wouldChange: WouldChange,
  ) {}

  @Get()
  @RequirePermission('rule.read')
  @ApiOperation({ summary: 'Các bộ quy tắc xét khen thưởng, mới nhất trước' })
  @ApiOkResponse({ type: [RuleBookSummaryDto] })
  list(@CurrentActor() actor: Actor): Promise<RuleBookSummaryDto[]> {
    return this.queries.list(actor);
  }

  @Get('vocabulary')
  @RequirePermission('rule.read')
  @ApiOperation({ summary: 'Các loại điều kiện và tham số của từng loại' })
  @ApiOkResponse({ type: [ConditionKindDto] })
  vocabulary(): ConditionKindDto[] {
    return CONDITION_KINDS.map((kind) => {
      const { label, subjects, parameters } = VOCABULARY[kind];
      return { kind, label, subjects: [...subjects], parameters: [...parameters] };
    });
  }

  @Get(':id')
  @RequirePermission('rule.read')
  @ApiOperation({ summary: 'Một bộ quy tắc, từng điều kiện một câu' })
  @ApiOkResponse({ type: RuleBookDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<RuleBookDto> {
    return this.queries.get(id, actor);
  }

  @Post(':id/copy')
  @RequirePermission('rule.manage')
  @ApiOperation({ summary: 'Sao thành bộ mới, chưa dùng' })
  @ApiCreatedResponse({ type: RuleBookDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'rule-book-exists' })
  copy(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CopyRuleBookBody,
    @CurrentActor() actor: Actor,
  ): Promise<RuleBookDto> {
    return this.books.copy(id, body, actor);
  }

  @Patch(':id')
  @RequirePermission('rule.manage')
  @ApiOperation({ summary: 'Sửa tên, ghi chú, đã xác minh hay chưa' })
  @ApiOkResponse({ type: RuleBookDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version, rule-book-exists' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeRuleBookBody,
    @CurrentActor() actor: Actor,
  ): Promise<RuleBookDto> {
    return this.books.change(id, body, actor);
  }

  @Put(':id/rules')
  @RequirePermission('rule.manage')
  @ApiOperation({ summary: 'Sửa các quy tắc gửi lên; quy tắc khác giữ nguyên' })
  @ApiOkResponse({ type: RuleBookDto })
  @ApiResponse({ status: 400, description: 'invalid-input, rules-in-circle' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  changeRules(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeRulesBody,
    @CurrentActor() actor: Actor,
  ): Promise<RuleBookDto> {
    return this.books.changeRules(id, body, actor);
  }

  @Post(':id/would-change')
  @HttpCode(200)
  @RequirePermission('rule.manage')
  @ApiOperation({ summary: 'Xem trước kết luận nào sẽ khác; không ghi gì' })
  @ApiOkResponse({ type: WouldChangeDto })
  @ApiResponse({ status: 400, description: 'invalid-input, rules-in-circle' })
  @ApiResponse({ status: 404, description: 'not-found' })
  preview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WouldChangeBody,
    @CurrentActor() actor: Actor,
  ): Promise<WouldChangeDto> {
    return this.wouldChange.of(id, body, actor);
  }

  @Post(':id/activate')
  @HttpCode(200)
  @RequirePermission('rule.manage')
  @ApiOperation({ summary: 'Đưa vào dùng thay bộ cùng ngày hiệu lực' })
  @ApiOkResponse({ type: RuleBookDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version, rule-book-active' })
  activate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActivateRuleBookBody,
    @CurrentActor() actor: Actor,
  ): Promise<RuleBookDto> {
    return this.books.activate(id, body.version, actor);
  }
}
