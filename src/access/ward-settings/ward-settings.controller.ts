import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../access.decorators.js';
import { CurrentActor, type Actor } from '../actor.js';
import { ChangeWardSettingsBody, WardSettingsDto } from './ward-settings.dto.js';
import { WardSettingsService, type WardSettingsView } from './ward-settings.service.js';

/** How the ward makes its papers: who signs, which number books, whom lists name first, what rewards may cost. */
@ApiTags('ward')
@Controller('api/ward/settings')
export class WardSettingsController {
  constructor(private readonly settings: WardSettingsService) {}

  @Get()
  @RequirePermission('ward.read')
  @ApiOperation({ summary: 'Thiết lập văn bản: người ký, sổ số, Hội đồng, thứ tự danh sách, kinh phí' })
  @ApiOkResponse({ type: WardSettingsDto })
  async own(@CurrentActor() actor: Actor): Promise<WardSettingsDto> {
    return forActor(await this.settings.own(), actor);
  }

  @Put()
  @RequirePermission('ward.manage')
  @ApiOperation({ summary: 'Sửa thiết lập văn bản' })
  @ApiOkResponse({ type: WardSettingsDto })
  @ApiResponse({ status: 409, description: 'stale-version' })
  async change(@Body() body: ChangeWardSettingsBody, @CurrentActor() actor: Actor): Promise<WardSettingsDto> {
    return forActor(await this.settings.change(body), actor);
  }
}

function forActor(settings: WardSettingsView, actor: Actor): WardSettingsDto {
  return { ...settings, policy: { canChange: actor.permissions.has('ward.manage') } };
}
