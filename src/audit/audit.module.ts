import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditQueries } from './audit.queries.js';
import { AuditTrail } from './audit-trail.service.js';

/** The record of acts. Global: every feature writes to it. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  providers: [AuditTrail, AuditQueries],
  exports: [AuditTrail, AuditQueries],
})
export class AuditModule {}
