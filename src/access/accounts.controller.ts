import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { SortsBy, PageQuery, type Page } from '../platform/http/paging.js';
import {
  AccountDto,
  AccountPage,
  ChangeAccountBody,
  CreateAccountBody,
  ResetPasswordBody,
} from './access.dto.js';
import { RequirePermission } from './access.decorators.js';
import { ACCOUNTS_SORTABLE, AccountsService } from './accounts.service.js';
import { CurrentActor, type Actor } from './actor.js';

/** Accounts of the ward, kept by its administrators. */
@ApiTags('accounts')
@Controller('api/accounts')
@RequirePermission('account.manage')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách tài khoản' })
  @ApiOkResponse({ type: AccountPage })
  @SortsBy(ACCOUNTS_SORTABLE)
  list(@Query() query: PageQuery): Promise<Page<AccountDto>> {
    return this.accounts.page(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một tài khoản' })
  @ApiOkResponse({ type: AccountDto })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<AccountDto> {
    return this.accounts.get(id);
  }

  @Post()
  @ApiOperation({ summary: 'Tạo tài khoản' })
  @ApiCreatedResponse({ type: AccountDto })
  @ApiResponse({ status: 409, description: 'username-taken' })
  create(@Body() body: CreateAccountBody): Promise<AccountDto> {
    return this.accounts.create(body);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa tên, chức vụ, vai trò, khóa hoặc mở' })
  @ApiOkResponse({ type: AccountDto })
  @ApiResponse({ status: 409, description: 'stale-version, own-account' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeAccountBody,
    @CurrentActor() actor: Actor,
  ): Promise<AccountDto> {
    return this.accounts.change(id, body, actor);
  }

  @Post(':id/password')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Đã làm xong, không có nội dung trả về' })
  @ApiOperation({ summary: 'Cấp lại mật khẩu; mọi phiên của người này kết thúc' })
  async resetPassword(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResetPasswordBody,
  ): Promise<void> {
    await this.accounts.resetPassword(id, body.password);
  }
}
