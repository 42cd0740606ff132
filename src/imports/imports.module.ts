import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CorrectableCells } from './corrections/correctable-cells.queries.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { CorrectionsService } from './corrections/corrections.service.js';
import { ImportCorrection } from './corrections/import-correction.entity.js';
import { ImportRegistry } from './import-registry.service.js';
import { ImportTemplatesController } from './import-templates.controller.js';
import { ImportTemplates } from './import-templates.service.js';
import { Import, ImportedRow } from './import.entity.js';
import { ImportsController } from './imports.controller.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';
import { Previews } from './previews.service.js';
import { UploadsService } from './uploads.service.js';
import { MarkedFiles } from './marked-file.service.js';
import './acts.js';

/** The one way Excel files come in; features hand their kinds to the registry. */
@Module({
  imports: [TypeOrmModule.forFeature([Import, ImportedRow, ImportCorrection])],
  controllers: [ImportTemplatesController, ImportsController, CorrectionsController],
  providers: [
    ImportRegistry,
    ImportsService,
    ImportsQueries,
    ImportTemplates,
    MarkedFiles,
    UploadsService,
    Previews,
    CorrectionsService,
    CorrectableCells,
  ],
  exports: [ImportRegistry, ImportsService, UploadsService],
})
export class ImportsModule {}
