import { Controller, Get, Ip, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/access.decorators.js';
import { CertificateCheck } from './certificate-check.service.js';
import { CertificateCheckDto, CertificateCheckQuery } from './certificates.dto.js';

/** What the QR code of a certificate opens, for everybody. */
@ApiTags('certificates')
@Controller('api/certificate-check')
export class CertificateCheckController {
  constructor(private readonly check: CertificateCheck) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Đối chiếu bằng, giấy khen theo mã in trên tờ: số, tên, danh hiệu, quyết định' })
  @ApiOkResponse({ type: CertificateCheckDto })
  @ApiResponse({ status: 404, description: 'unknown-code' })
  @ApiResponse({ status: 429, description: 'too-many-attempts' })
  ask(@Query() { code }: CertificateCheckQuery, @Ip() address: string): Promise<CertificateCheckDto> {
    return this.check.of(code, address);
  }
}
