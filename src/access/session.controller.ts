import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { notFound } from '../platform/errors/domain-error.js';
import { ChangePasswordBody, LiveSessionDto, LoginBody, SessionDto } from './access.dto.js';
import { Public, SignedIn } from './access.decorators.js';
import { AccountsService } from './accounts.service.js';
import { CurrentActor, notSignedIn, type Actor, type RequestWithActor } from './actor.js';
import { csrfToken } from './csrf.js';
import { LoginService } from './login.service.js';
import { SessionService } from './session.service.js';

/** Log in, log out, one's own password and sessions. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionService,
    private readonly accounts: AccountsService,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Đăng nhập' })
  @ApiOkResponse({ type: SessionDto })
  @ApiResponse({ status: 401, description: 'wrong-credentials' })
  @ApiResponse({ status: 429, description: 'too-many-attempts' })
  async logIn(
    @Body() body: LoginBody,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const token = await this.logins.logIn(body.username, body.password, request);
    // A session that was open in this browser ends: its token must not outlive the new log-in.
    if (request.sessionToken !== undefined) await this.sessions.endByToken(request.sessionToken);
    this.sessions.setCookie(response, token);
    const actor = await this.sessions.actorOf(token);
    if (!actor) throw notSignedIn();
    return present(actor, token);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Ai đang đăng nhập, được làm những gì' })
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentActor() actor: Actor, @Req() request: RequestWithActor): SessionDto {
    return present(actor, request.sessionToken ?? '');
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @SignedIn()
  @ApiOperation({ summary: 'Đăng xuất' })
  async logOut(
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.endByToken(request.sessionToken ?? '');
    this.sessions.clearCookie(response);
  }

  @Post('password')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @SignedIn()
  @ApiOperation({ summary: 'Đổi mật khẩu của mình' })
  @ApiResponse({ status: 400, description: 'weak-password, wrong-password' })
  async changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordBody): Promise<void> {
    await this.accounts.changeOwnPassword(actor, body.currentPassword, body.newPassword);
  }

  @Get('all')
  @SignedIn()
  @ApiOperation({ summary: 'Các phiên đang mở của mình' })
  @ApiOkResponse({ type: [LiveSessionDto] })
  async live(@CurrentActor() actor: Actor): Promise<LiveSessionDto[]> {
    const sessions = await this.sessions.listOf(actor.accountId);
    return sessions.map((session) => ({ ...session, isCurrent: session.id === actor.sessionId }));
  }

  @Delete('all/:id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @SignedIn()
  @ApiOperation({ summary: 'Kết thúc một phiên của mình' })
  async end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.sessions.end(actor.accountId, id))) throw notFound('phiên làm việc');
  }
}

function present(actor: Actor, token: string): SessionDto {
  return {
    accountId: actor.accountId,
    username: actor.username,
    displayName: actor.displayName,
    roles: actor.roles,
    permissions: [...actor.permissions],
    collectiveId: actor.collectiveId,
    mustChangePassword: actor.mustChangePassword,
    csrfToken: csrfToken(token),
  };
}
