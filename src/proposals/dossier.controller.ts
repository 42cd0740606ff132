import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { DossierService } from './dossier.service.js';
import { OPEN } from './policy.js';
import { ProposalDesk } from './proposal-desk.service.js';
import {
  AddPartBody,
  ChangePartBody,
  ProposalDetailDto,
  ProposalLinesBody,
  ProposalVersionQuery,
  RemoveProposalLinesBody,
} from './proposals.dto.js';

const STEPS = 'wrong-step, stale-version';

/** What is in a dossier: whom it is for, and its papers. */
@ApiTags('proposals')
@RequirePermission('proposal.manage')
@Controller('api/proposals/:id')
export class DossierController {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly dossier: DossierService,
  ) {}

  @Post('lines')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thêm người, đơn vị vào hồ sơ' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 400, description: 'kind-not-granted' })
  @ApiResponse({ status: 409, description: STEPS })
  addLines(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { participantIds, version }: ProposalLinesBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.desk.change({ id, version, from: OPEN }, 'add-lines', actor, async () => ({
      after: { names: await this.dossier.addLines(id, [...new Set(participantIds)]) },
    }));
  }

  @Post('lines/remove')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bớt người, đơn vị khỏi hồ sơ, cùng giấy tờ riêng của họ' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 409, description: STEPS })
  removeLines(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { lineIds, version }: RemoveProposalLinesBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.desk.change({ id, version, from: OPEN }, 'remove-lines', actor, async () => ({
      before: { names: await this.dossier.removeLines(id, lineIds) },
    }));
  }

  @Post('parts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thêm một giấy tờ mà tỉnh yêu cầu' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 409, description: STEPS })
  addPart(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddPartBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.desk.change({ id, version: body.version, from: OPEN }, 'add-part', actor, async () => {
      await this.dossier.addPart(id, body);
      return { after: { label: body.label } };
    });
  }

  @Patch('parts/:partId')
  @ApiOperation({ summary: 'Ghi một giấy tờ đã có, số và nơi lưu, có bắt buộc hay không' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 409, description: STEPS })
  changePart(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partId', ParseUUIDPipe) partId: string,
    @Body() body: ChangePartBody,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    const { version, ...part } = body;
    return this.desk.change({ id, version, from: OPEN }, 'change-part', actor, async () => ({
      after: { label: await this.dossier.changePart(id, partId, body), ...part },
    }));
  }

  @Delete('parts/:partId')
  @ApiOperation({ summary: 'Bỏ một giấy tờ đã thêm' })
  @ApiOkResponse({ type: ProposalDetailDto })
  @ApiResponse({ status: 409, description: `part-stays, ${STEPS}` })
  removePart(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partId', ParseUUIDPipe) partId: string,
    @Query() { version }: ProposalVersionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalDetailDto> {
    return this.desk.change({ id, version, from: OPEN }, 'remove-part', actor, async () => ({
      before: { label: await this.dossier.removePart(id, partId) },
    }));
  }
}
