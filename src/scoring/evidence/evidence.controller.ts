import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  UploadedFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { RequirePermission } from '../../access/access.decorators.js';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { contentDisposition } from '../../platform/http/content-disposition.js';
import { TakesFile, type UploadedContent } from '../../platform/http/takes-file.js';
import { MEDIA_TYPES, opensInline } from './evidence-type.js';
import { EvidenceContentQuery, EvidenceDto } from './evidence.dto.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceService } from './evidence.service.js';
import { evidenceTooLarge, malformedEvidence, MOST_EVIDENCE_BYTES } from './errors.js';

/** A file opened in a window of its own, or within our own pages, reaches for nothing and runs nothing. */
const INLINE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const READERS = ['self-score.write', 'appraisal.write', 'scoring.score', 'scoring.read-progress'] as const;
const PHASE_REFUSALS = 'wrong-phase, not-yet-open, deadline-passed';

/** Files that units show for their self-scores. */
@ApiTags('evidence')
@Controller('api')
@ApiResponse({ status: 404, description: 'not-found' })
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly queries: EvidenceQueries,
  ) {}

  @Get('self-scores/:criteriaSetId/:participantId/evidence')
  @RequirePermission(...READERS)
  @ApiOperation({ summary: 'Tệp minh chứng của một đối tượng, theo thứ tự tiêu chí' })
  @ApiOkResponse({ type: [EvidenceDto] })
  @ApiResponse({ status: 403, description: 'forbidden, recused' })
  list(
    @Param('criteriaSetId', ParseUUIDPipe) setId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceDto[]> {
    return this.queries.list(setId, participantId, actor);
  }

  @Post('self-scores/:criteriaSetId/:participantId/evidence/:criterionId')
  @RequirePermission('self-score.write')
  @TakesFile({
    maxBytes: MOST_EVIDENCE_BYTES,
    tooLarge: evidenceTooLarge,
    malformed: malformedEvidence,
  })
  @ApiOperation({ summary: 'Kèm một tệp minh chứng vào một tiêu chí' })
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: {
          type: 'string',
          format: 'binary',
          description: 'PDF, JPG, PNG, .docx hoặc .xlsx; nhiều nhất 10 MB',
        },
      },
    },
  })
  @ApiCreatedResponse({ type: EvidenceDto })
  @ApiResponse({ status: 400, description: 'missing-file, malformed-upload' })
  @ApiResponse({ status: 409, description: `evidence-limit, evidence-exists, ${PHASE_REFUSALS}` })
  @ApiResponse({ status: 413, description: 'evidence-too-large' })
  @ApiResponse({ status: 422, description: 'evidence-type, evidence-name' })
  add(
    @Param('criteriaSetId', ParseUUIDPipe) criteriaSetId: string,
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('criterionId', ParseUUIDPipe) criterionId: string,
    @UploadedFile() file: UploadedContent | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceDto> {
    return this.evidence.add({ criteriaSetId, participantId, criterionId }, file, actor);
  }

  @Get('evidence/:id')
  @RequirePermission(...READERS)
  @ApiOperation({ summary: 'Tải một tệp minh chứng về, hoặc mở PDF, ảnh ngay trong trình duyệt' })
  @ApiOkResponse({
    description: 'Nội dung tệp',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiResponse({ status: 403, description: 'forbidden, recused' })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EvidenceContentQuery,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, type, content } = await this.queries.content(id, actor);
    const isInline = query.inline === 'true' && opensInline(type);
    response.setHeader('content-type', MEDIA_TYPES[type]);
    response.setHeader(
      'content-disposition',
      contentDisposition(isInline ? 'inline' : 'attachment', fileName),
    );
    response.setHeader('x-content-type-options', 'nosniff');
    if (isInline) response.setHeader('content-security-policy', INLINE_POLICY);
    response.end(content);
  }

  @Delete('evidence/:id')
  @HttpCode(204)
  @RequirePermission('self-score.write')
  @ApiOperation({ summary: 'Bỏ một tệp minh chứng' })
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @ApiResponse({ status: 403, description: 'forbidden, recused' })
  @ApiResponse({ status: 409, description: `already-appraised, ${PHASE_REFUSALS}` })
  async remove(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.evidence.remove(id, actor);
  }
}
