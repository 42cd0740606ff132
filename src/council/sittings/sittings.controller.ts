import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { SortsBy, type Page } from '../../platform/http/paging.js';
import { ClaimsService } from './claims.service.js';
import { OpinionsService } from './opinions.service.js';
import { RosterService } from './roster.service.js';
import { SittingStateService } from './sitting-state.service.js';
import {
  AttendanceBody,
  ChangeSittingBody,
  ClaimBody,
  ClaimCodeDto,
  MoveSittingBody,
  OpinionsBody,
  PlanSittingBody,
  SittingDetailDto,
  SittingPage,
  SittingPageQuery,
  SittingVersionQuery,
  TellersBody,
  WrittenOpinionDto,
  type SittingDto,
} from './sittings.dto.js';
import { SITTINGS_SORTABLE, SittingsQueries } from './sittings.queries.js';
import { SittingsService } from './sittings.service.js';

const PLAN_REFUSALS = 'council-not-in-force, chair-cannot-preside';

/** Sittings of the council: planned, opened, closed, locked; who is there and what absent members wrote. */
@ApiTags('council')
@Controller('api/sittings')
export class SittingsController {
  constructor(
    private readonly sittings: SittingsService,
    private readonly states: SittingStateService,
    private readonly roster: RosterService,
    private readonly opinions: OpinionsService,
    private readonly claims: ClaimsService,
    private readonly queries: SittingsQueries,
  ) {}

  @Get()
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Các phiên họp của Hội đồng' })
  @ApiOkResponse({ type: SittingPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(SITTINGS_SORTABLE)
  list(@Query() query: SittingPageQuery, @CurrentActor() actor: Actor): Promise<Page<SittingDto>> {
    return this.queries.page(query, actor);
  }

  @Get(':id')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Một phiên họp: thành viên, chương trình, các lượt biểu quyết' })
  @ApiOkResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<SittingDetailDto> {
    return this.queries.get(id, actor);
  }

  @Post()
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Dự kiến một phiên họp' })
  @ApiCreatedResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 409, description: `${PLAN_REFUSALS}, wrong-phase` })
  plan(@Body() body: PlanSittingBody, @CurrentActor() actor: Actor): Promise<SittingDetailDto> {
    return this.sittings.plan(body, actor);
  }

  @Patch(':id')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Sửa thời gian, địa điểm, giấy mời, kết luận của phiên họp' })
  @ApiOkResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 409, description: `stale-version, wrong-sitting-status, ${PLAN_REFUSALS}` })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeSittingBody,
    @CurrentActor() actor: Actor,
  ): Promise<SittingDetailDto> {
    return this.sittings.change(id, body, actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Bỏ một phiên họp chưa khai mạc' })
  @ApiResponse({ status: 409, description: 'stale-version, wrong-sitting-status' })
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SittingVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.sittings.cancel(id, query.version, actor);
  }

  @Post(':id/move')
  @HttpCode(200)
  @RequirePermission('council.chair')
  @ApiOperation({ summary: 'Khai mạc, bế mạc, khóa biên bản; quay lại thì phải nêu lý do' })
  @ApiOkResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 403, description: 'forbidden, not-the-chair' })
  @ApiResponse({
    status: 409,
    description:
      'move-not-allowed, stale-version, no-quorum, chair-or-secretary-absent, ballots-held, ballot-still-open, tie-undecided',
  })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveSittingBody,
    @CurrentActor() actor: Actor,
  ): Promise<SittingDetailDto> {
    return this.states.move(id, body, actor);
  }

  @Put(':id/attendance')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Điểm danh: có mặt, vắng mặt có lý do, ý kiến bằng văn bản' })
  @ApiOkResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 409, description: 'stale-version, wrong-sitting-status, member-has-voted' })
  recordAttendance(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AttendanceBody,
    @CurrentActor() actor: Actor,
  ): Promise<SittingDetailDto> {
    return this.roster.recordAttendance(id, body, actor);
  }

  @Put(':id/tellers')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Cử ban kiểm phiếu' })
  @ApiOkResponse({ type: SittingDetailDto })
  @ApiResponse({ status: 409, description: 'stale-version, wrong-sitting-status' })
  appointTellers(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TellersBody,
    @CurrentActor() actor: Actor,
  ): Promise<SittingDetailDto> {
    return this.roster.appointTellers(id, body, actor);
  }

  @Get(':id/opinions')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Ý kiến bằng văn bản của các thành viên vắng mặt' })
  @ApiOkResponse({ type: [WrittenOpinionDto] })
  listOpinions(@Param('id', ParseUUIDPipe) id: string): Promise<WrittenOpinionDto[]> {
    return this.opinions.list(id);
  }

  @Put(':id/opinions/:memberId')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Ghi ý kiến bằng văn bản của một thành viên vắng mặt' })
  @ApiOkResponse({ type: [WrittenOpinionDto] })
  @ApiResponse({ status: 403, description: 'forbidden, stepped-out' })
  @ApiResponse({
    status: 409,
    description: 'wrong-sitting-status, not-an-absent-voter, opinion-document-missing, question-decided',
  })
  enterOpinions(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() body: OpinionsBody,
  ): Promise<WrittenOpinionDto[]> {
    return this.opinions.enter(id, memberId, body);
  }

  @Post(':id/roster/:memberId/claim-code')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Cấp mã dùng một lần để thành viên nhận lại tài khoản đã được cấp lại mật khẩu' })
  @ApiCreatedResponse({ type: ClaimCodeDto })
  @ApiResponse({ status: 409, description: 'wrong-sitting-status, member-without-account' })
  issueClaimCode(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<ClaimCodeDto> {
    return this.claims.issue(id, memberId);
  }

  @Post(':id/claim')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('council.vote')
  @ApiOperation({ summary: 'Nhận lại tài khoản bằng mã thư ký trao tại phòng họp' })
  @ApiResponse({ status: 403, description: 'forbidden, not-a-member, wrong-claim-code' })
  @ApiResponse({ status: 409, description: 'wrong-sitting-status' })
  claim(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ClaimBody,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.claims.claim(id, body.claimCode, actor);
  }
}
