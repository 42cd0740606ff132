import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { AppConfig } from './config/config.js';
import { APP_CONFIG } from './config/config.token.js';
import { dataSourceOptions } from './database/data-source.js';
import { TableStatistics } from './database/statistics.service.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { HealthController } from './http/health.controller.js';
import { JsonLogger } from './logging/json-logger.js';

/** What every feature stands on: configuration, database, log. Knows nothing of awards. */
@Global()
@Module({})
export class PlatformModule {
  static register(config: AppConfig, databaseUrl: string, logger: JsonLogger): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, config.databaseConnectMs),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      controllers: [HealthController],
      providers: [
        UnitOfWork,
        TableStatistics,
        { provide: APP_CONFIG, useValue: config },
        { provide: JsonLogger, useValue: logger },
      ],
      exports: [UnitOfWork, TableStatistics, APP_CONFIG, JsonLogger],
    };
  }
}
