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
import {
  AddCouncilMemberBody,
  ChangeCouncilBody,
  ChangeCouncilMemberBody,
  CouncilDetailDto,
  CouncilMemberDto,
  CouncilPage,
  CouncilPageQuery,
  CouncilVersionQuery,
  MemberChoiceDto,
  FoundCouncilBody,
  type CouncilDto,
} from './councils.dto.js';
import { COUNCILS_SORTABLE, CouncilsQueries } from './councils.queries.js';
import { CouncilsService } from './councils.service.js';
import { CouncilMembersService } from './members.service.js';

const MEMBER_REFUSALS = 'member-exists, chair-exists, chair-without-vote';

/** Councils founded by decision, and their members. */
@ApiTags('council')
@Controller('api')
export class CouncilsController {
  constructor(
    private readonly councils: CouncilsService,
    private readonly members: CouncilMembersService,
    private readonly queries: CouncilsQueries,
  ) {}

  @Get('councils')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Các Hội đồng thi đua – khen thưởng qua các thời kỳ' })
  @ApiOkResponse({ type: CouncilPage })
  @ApiResponse({ status: 400, description: 'invalid-input, unknown-sort' })
  @SortsBy(COUNCILS_SORTABLE)
  list(@Query() query: CouncilPageQuery, @CurrentActor() actor: Actor): Promise<Page<CouncilDto>> {
    return this.queries.page(query, actor);
  }

  @Get('council-members/choices')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Tài khoản làm thành viên Hội đồng được' })
  @ApiOkResponse({ type: [MemberChoiceDto] })
  memberChoices(): Promise<MemberChoiceDto[]> {
    return this.queries.memberChoices();
  }

  @Get('councils/:id')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Một Hội đồng và các thành viên' })
  @ApiOkResponse({ type: CouncilDetailDto })
  @ApiResponse({ status: 404, description: 'not-found' })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CouncilDetailDto> {
    return this.queries.get(id, actor);
  }

  @Post('councils')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Ghi quyết định thành lập Hội đồng' })
  @ApiCreatedResponse({ type: CouncilDetailDto })
  @ApiResponse({ status: 400, description: 'invalid-input, ends-before-start' })
  @ApiResponse({ status: 409, description: 'council-in-force' })
  found(@Body() body: FoundCouncilBody, @CurrentActor() actor: Actor): Promise<CouncilDetailDto> {
    return this.councils.found(body, actor);
  }

  @Patch('councils/:id')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Sửa quyết định thành lập, thời hạn của Hội đồng' })
  @ApiOkResponse({ type: CouncilDetailDto })
  @ApiResponse({ status: 400, description: 'invalid-input, ends-before-start' })
  @ApiResponse({ status: 409, description: 'stale-version, council-in-force' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeCouncilBody,
    @CurrentActor() actor: Actor,
  ): Promise<CouncilDetailDto> {
    return this.councils.change(id, body, actor);
  }

  @Post('councils/:id/members')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Thêm thành viên Hội đồng' })
  @ApiCreatedResponse({ type: CouncilMemberDto })
  @ApiResponse({ status: 400, description: 'invalid-input, ends-before-start' })
  @ApiResponse({ status: 403, description: 'forbidden, administrator-may-not-vote' })
  @ApiResponse({ status: 409, description: MEMBER_REFUSALS })
  addMember(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddCouncilMemberBody,
  ): Promise<CouncilMemberDto> {
    return this.members.add(id, body);
  }

  @Patch('council-members/:id')
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Sửa chức danh, đơn vị, nhiệm kỳ của thành viên' })
  @ApiOkResponse({ type: CouncilMemberDto })
  @ApiResponse({ status: 400, description: 'invalid-input, ends-before-start' })
  @ApiResponse({ status: 403, description: 'forbidden, administrator-may-not-vote' })
  @ApiResponse({ status: 409, description: `stale-version, ${MEMBER_REFUSALS}` })
  changeMember(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeCouncilMemberBody,
  ): Promise<CouncilMemberDto> {
    return this.members.change(id, body);
  }

  @Delete('council-members/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @RequirePermission('council.manage')
  @ApiOperation({ summary: 'Bỏ thành viên ghi nhầm, chưa dự phiên họp nào' })
  @ApiResponse({ status: 409, description: 'stale-version, member-in-sitting' })
  removeMember(@Param('id', ParseUUIDPipe) id: string, @Query() query: CouncilVersionQuery): Promise<void> {
    return this.members.remove(id, query.version);
  }
}
