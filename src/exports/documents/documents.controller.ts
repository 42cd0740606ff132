import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { PapersService } from '../../council/papers/papers.service.js';
import { contentDisposition } from '../../platform/http/content-disposition.js';
import { DocumentDesk, type MadeDocument } from './document-desk.service.js';
import { DocumentValues, type ValuesOfPaper } from './document-values.service.js';
import { DocumentFormatQuery, MeritReportQuery } from './documents.dto.js';
import { MeritReports } from './merit-reports.service.js';
import { countingSheetValues, invitationValues, minutesValues, slipValues } from './values/council-values.js';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const OF_DECISION = {
  decision: 'decision',
  submission: 'submission',
  'public-notice': 'public-notice',
} as const;
type OfDecision = keyof typeof OF_DECISION;
const OF_SITTING = { invitation: 'invitation', minutes: 'minutes' } as const;
type OfSitting = keyof typeof OF_SITTING;
const OF_BALLOT = { 'counting-sheet': 'counting-sheet', 'ballot-slip': 'ballot-slip' } as const;
type OfBallot = keyof typeof OF_BALLOT;

/** Official documents from the templates in use, as Word to be edited or as PDF. */
@ApiTags('documents')
@ApiOkResponse({
  content: Object.fromEntries(
    Object.values(TYPES).map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  ),
})
@ApiResponse({ status: 404, description: 'not-found' })
@Controller('api/exports')
export class DocumentsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly values: DocumentValues,
    private readonly merits: MeritReports,
    private readonly council: PapersService,
  ) {}

  @Get('decisions/:id/documents/:kind')
  @RequirePermission('export.run')
  @ApiParam({ name: 'kind', enum: Object.values(OF_DECISION) })
  @ApiOperation({ summary: 'Quyết định, tờ trình, thông báo niêm yết của một quyết định (docx, pdf)' })
  @ApiResponse({ status: 409, description: 'empty-list' })
  async ofDecision(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(OF_DECISION)) kind: OfDecision,
    @Query() { format = 'docx' }: DocumentFormatQuery,
    @Res() response: Response,
  ): Promise<void> {
    send(response, await this.desk.make(kind, id, format, () => this.values.ofDecision(kind, id)));
  }

  @Get('campaigns/:id/documents/summary-report')
  @RequirePermission('export.run')
  @ApiOperation({ summary: 'Báo cáo tổng kết phong trào thi đua (docx, pdf)' })
  async ofCampaign(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format = 'docx' }: DocumentFormatQuery,
    @Res() response: Response,
  ): Promise<void> {
    send(response, await this.desk.make('summary-report', id, format, () => this.values.ofCampaign(id)));
  }

  @Get('participants/:id/documents/merit-report')
  @RequirePermission('export.run')
  @ApiOperation({ summary: 'Báo cáo thành tích của một tập thể, hộ gia đình, cá nhân (docx, pdf)' })
  async ofParticipant(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { campaignId, format = 'docx' }: MeritReportQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const paper = await this.merits.of(id, campaignId, actor);
    send(response, await this.desk.make(paper.kind, id, format, () => Promise.resolve(paper)));
  }

  @Get('sittings/:id/documents/:kind')
  @RequirePermission('council.read')
  @ApiParam({ name: 'kind', enum: Object.values(OF_SITTING) })
  @ApiOperation({ summary: 'Giấy mời, biên bản họp Hội đồng (docx, pdf)' })
  async ofSitting(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(OF_SITTING)) kind: OfSitting,
    @Query() { format = 'docx' }: DocumentFormatQuery,
    @Res() response: Response,
  ): Promise<void> {
    const read = async (): Promise<ValuesOfPaper> => {
      if (kind === 'invitation') {
        const paper = await this.council.invitation(id);
        return { values: invitationValues(paper), ...datedOf(paper) };
      }
      const paper = await this.council.minutes(id);
      return { values: minutesValues(paper), ...datedOf(paper) };
    };
    send(response, await this.desk.make(kind, id, format, read));
  }

  @Get('ballots/:id/documents/:kind')
  @RequirePermission('council.read')
  @ApiParam({ name: 'kind', enum: Object.values(OF_BALLOT) })
  @ApiOperation({ summary: 'Phiếu bầu, biên bản kiểm phiếu của một lượt biểu quyết (docx, pdf)' })
  @ApiResponse({ status: 403, description: 'forbidden, results-sealed' })
  @ApiResponse({ status: 409, description: 'ballot-void' })
  async ofBallot(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind', new ParseEnumPipe(OF_BALLOT)) kind: OfBallot,
    @Query() { format = 'docx' }: DocumentFormatQuery,
    @Res() response: Response,
  ): Promise<void> {
    const read = async (): Promise<ValuesOfPaper> => {
      if (kind === 'ballot-slip') {
        const paper = await this.council.slip(id);
        return { values: slipValues(paper), ...datedOf(paper) };
      }
      const paper = await this.council.countingSheet(id);
      return { values: countingSheetValues(paper), ...datedOf(paper) };
    };
    send(response, await this.desk.make(kind, id, format, read));
  }
}

function datedOf({
  head,
}: {
  readonly head: { readonly date: string };
}): Pick<ValuesOfPaper, 'year' | 'number' | 'about'> {
  return { year: Number(head.date.slice(0, 4)), number: null, about: head.date };
}

function send(response: Response, { fileName, format, bytes }: MadeDocument): void {
  response.setHeader('content-type', TYPES[format]);
  response.setHeader('content-disposition', contentDisposition('attachment', fileName));
  response.send(bytes);
}
