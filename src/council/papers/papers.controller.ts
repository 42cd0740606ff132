import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../access/access.decorators.js';
import { CouncilResults } from './council-results.service.js';
import { CouncilResultDto, CountingSheetDto, InvitationDto, MinutesDto, SlipDto } from './papers.dto.js';
import { PapersService } from './papers.service.js';

/** Papers of the council as documents of figures, and what its locked minutes say of a campaign. */
@ApiTags('council')
@Controller('api')
@ApiResponse({ status: 404, description: 'not-found' })
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly results: CouncilResults,
  ) {}

  @Get('sittings/:id/invitation')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Giấy mời họp: nội dung để in' })
  @ApiOkResponse({ type: InvitationDto })
  invitation(@Param('id', ParseUUIDPipe) id: string): Promise<InvitationDto> {
    return this.papers.invitation(id);
  }

  @Get('sittings/:id/minutes')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Biên bản họp Hội đồng: nội dung để in' })
  @ApiOkResponse({ type: MinutesDto })
  minutes(@Param('id', ParseUUIDPipe) id: string): Promise<MinutesDto> {
    return this.papers.minutes(id);
  }

  @Get('ballots/:id/counting-sheet')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Biên bản kiểm phiếu của một lượt đã đóng' })
  @ApiOkResponse({ type: CountingSheetDto })
  @ApiResponse({ status: 403, description: 'forbidden, results-sealed' })
  @ApiResponse({ status: 409, description: 'ballot-void' })
  countingSheet(@Param('id', ParseUUIDPipe) id: string): Promise<CountingSheetDto> {
    return this.papers.countingSheet(id);
  }

  @Get('ballots/:id/slip')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Phiếu bầu của một lượt: nội dung để in' })
  @ApiOkResponse({ type: SlipDto })
  @ApiResponse({ status: 409, description: 'ballot-void' })
  slip(@Param('id', ParseUUIDPipe) id: string): Promise<SlipDto> {
    return this.papers.slip(id);
  }

  @Get('campaigns/:id/council-results')
  @RequirePermission('council.read')
  @ApiOperation({ summary: 'Kết quả biểu quyết của phong trào theo các biên bản đã khóa' })
  @ApiOkResponse({ type: [CouncilResultDto] })
  ofCampaign(@Param('id', ParseUUIDPipe) id: string): Promise<CouncilResultDto[]> {
    return this.results.ofCampaign(id);
  }
}
