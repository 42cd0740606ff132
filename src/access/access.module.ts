import { Global, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { AddressThrottle } from './address-throttle.service.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { AuditController } from './audit.controller.js';
import { DeclaredRoutes } from './declared-routes.js';
import { LoginService } from './login.service.js';
import { SessionController } from './session.controller.js';
import { LoginThrottle, Session, SetupLink } from './session.entity.js';
import { SessionMiddleware } from './session.middleware.js';
import { SessionService } from './session.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { WardController } from './ward.controller.js';
import { WardSettingsController } from './ward-settings/ward-settings.controller.js';
import { RewardBudget, WardSettings, WardSigner } from './ward-settings/ward-settings.entity.js';
import { WardSettingsService } from './ward-settings/ward-settings.service.js';
import { Ward } from './ward.entity.js';
import { WardService } from './ward.service.js';
import './acts.js';

/** Wards, accounts, sessions and permissions. Global: every request passes its middleware and its guard. */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([
      Ward,
      Account,
      Session,
      LoginThrottle,
      SetupLink,
      WardSettings,
      WardSigner,
      RewardBudget,
    ]),
  ],
  controllers: [
    SessionController,
    AccountsController,
    SetupController,
    WardController,
    WardSettingsController,
    AuditController,
  ],
  providers: [
    AccountsService,
    LoginService,
    SessionService,
    SetupService,
    WardService,
    WardSettingsService,
    DeclaredRoutes,
    AddressThrottle,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AddressThrottle, AccountsService, SessionService, SetupService, WardService, WardSettingsService],
})
export class AccessModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('{*path}');
  }
}
