import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NameProofsModule } from '../name-proofs/name-proofs.module.js';
import { BlankStockEntry, CertificateBlank, CertificatePrinter } from './blanks/blank.entity.js';
import { BlanksController } from './blanks/blanks.controller.js';
import { BlanksQueries } from './blanks/blanks.queries.js';
import { BlanksService } from './blanks/blanks.service.js';
import { PrintersController } from './blanks/printers.controller.js';
import { PrintersService } from './blanks/printers.service.js';
import { CertificateCheckController } from './printing/certificate-check.controller.js';
import { CertificateCheck } from './printing/certificate-check.service.js';
import { Certificate, CertificateBatch, CertificatePrint } from './printing/certificate.entity.js';
import { CertificatesController } from './printing/certificates.controller.js';
import { CertificatesQueries } from './printing/certificates.queries.js';
import { CertificatesService } from './printing/certificates.service.js';
import { PageOfBlank } from './printing/page-of-blank.service.js';
import { PrintingService } from './printing/printing.service.js';
import { SheetsService } from './printing/sheets.service.js';
import { TrialSheetsController } from './printing/trial-sheets.controller.js';
import './acts.js';

/** Certificates printed onto blanks: places of the fields, printers, stock, what was printed, and the public check. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CertificateBlank,
      CertificatePrinter,
      BlankStockEntry,
      Certificate,
      CertificateBatch,
      CertificatePrint,
    ]),
    NameProofsModule,
  ],
  controllers: [
    BlanksController,
    TrialSheetsController,
    PrintersController,
    CertificatesController,
    CertificateCheckController,
  ],
  providers: [
    BlanksService,
    BlanksQueries,
    PrintersService,
    CertificatesService,
    CertificatesQueries,
    PrintingService,
    PageOfBlank,
    SheetsService,
    CertificateCheck,
  ],
  exports: [CertificatesQueries],
})
export class CertificatesModule {}
