import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { OpenRoute } from './open-route.js';

class HealthDto {
  @ApiProperty({ enum: ['ok', 'unavailable'] }) status: 'ok' | 'unavailable';
  @ApiProperty({ enum: ['ok', 'unreachable'] }) database: 'ok' | 'unreachable';
  @ApiProperty({ description: 'Giây từ lúc khởi động' }) uptimeSeconds: number;
}

const PATIENCE_MS = 2_500;

/** Whether the program and its database answer; for the service manager and for the person who wonders. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @HttpCode(200)
  @OpenRoute()
  @ApiOperation({ summary: 'Chương trình và cơ sở dữ liệu có trả lời không' })
  @ApiOkResponse({ type: HealthDto })
  @ApiResponse({ status: 503, type: HealthDto })
  async health(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    const database = await this.databaseState();
    if (database !== 'ok') response.status(503);
    return {
      status: database === 'ok' ? 'ok' : 'unavailable',
      database,
      uptimeSeconds: Math.round(process.uptime()),
    };
  }

  private async databaseState(): Promise<'ok' | 'unreachable'> {
    const late = new Promise<'unreachable'>((resolve) =>
      setTimeout(() => resolve('unreachable'), PATIENCE_MS).unref(),
    );
    const answer = this.dataSource.query('select 1').then(
      () => 'ok' as const,
      () => 'unreachable' as const,
    );
    return Promise.race([answer, late]);
  }
}
