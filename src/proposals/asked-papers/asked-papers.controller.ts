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
import { ProposalVersionQuery } from '../proposals.dto.js';
import { AskedPaperBody, AskedPaperDto, AskedPapersDto, ChangeAskedPaperBody } from './asked-papers.dto.js';
import { AskedPapersService } from './asked-papers.service.js';

/** Papers the province asks for in every dossier sent up, besides those the law names. */
@ApiTags('proposals')
@Controller('api/asked-papers')
@RequirePermission('proposal.manage')
export class AskedPapersController {
  constructor(private readonly papers: AskedPapersService) {}

  @Get()
  @RequirePermission('proposal.read')
  @ApiOperation({ summary: 'Giấy tờ tỉnh yêu cầu thêm trong hồ sơ trình' })
  @ApiOkResponse({ type: AskedPapersDto })
  list(@CurrentActor() actor: Actor): Promise<AskedPapersDto> {
    return this.papers.list(actor);
  }

  @Post()
  @ApiOperation({ summary: 'Thêm một giấy tờ vào mọi hồ sơ lập từ nay' })
  @ApiCreatedResponse({ type: AskedPaperDto })
  @ApiResponse({ status: 400, description: 'not-upward' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'asked-paper-exists' })
  add(@Body() body: AskedPaperBody): Promise<AskedPaperDto> {
    return this.papers.add(body);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa; hồ sơ đã lập giữ nguyên' })
  @ApiOkResponse({ type: AskedPaperDto })
  @ApiResponse({ status: 400, description: 'not-upward' })
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version, asked-paper-exists' })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeAskedPaperBody): Promise<AskedPaperDto> {
    return this.papers.change(id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Thôi yêu cầu; hồ sơ đã lập giữ nguyên' })
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, description: 'not-found' })
  @ApiResponse({ status: 409, description: 'stale-version' })
  remove(@Param('id', ParseUUIDPipe) id: string, @Query() { version }: ProposalVersionQuery): Promise<void> {
    return this.papers.remove(id, version);
  }
}
