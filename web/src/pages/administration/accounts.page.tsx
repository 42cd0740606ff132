import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { instantText } from '../../text/format';
import { roleText } from '../../text/labels';
import { AccountForm } from './account-form';
import { HandOutPassword } from './hand-out-password';

export type Account = Schema<'AccountDto'>;
export const ACCOUNTS_KEY = ['accounts'];

/** Who may use the program, as what; an account is disabled, never deleted, since acts on record carry its name. */
export default function AccountsPage() {
  const [editing, setEditing] = useState<Account | 'new'>();
  const [resetting, setResetting] = useState<Account>();
  const columns: readonly ServerColumn<Account>[] = [
    { key: 'name', title: 'Họ và tên', sort: 'displayName', render: ({ displayName }) => displayName },
    { key: 'username', title: 'Tên đăng nhập', sort: 'username', render: ({ username }) => username },
    { key: 'post', title: 'Chức vụ', render: ({ post }) => post || '–' },
    { key: 'roles', title: 'Vai trò', render: ({ roles }) => roles.map(roleText).join(', ') },
    { key: 'status', title: 'Tình trạng', sort: 'status', render: (account) => <Status account={account} /> },
    {
      key: 'lastLogin',
      title: 'Đăng nhập gần nhất',
      sort: 'lastLoginAt',
      render: ({ lastLoginAt }) => (lastLoginAt ? instantText(lastLoginAt) : 'Chưa lần nào'),
    },
    {
      key: 'acts',
      title: 'Thao tác',
      render: (account) => (
        <span style={{ display: 'flex', gap: 4 }}>
          <Button size="small" onClick={() => setEditing(account)}>
            Sửa
          </Button>
          <Button size="small" onClick={() => setResetting(account)}>
            Cấp lại mật khẩu
          </Button>
        </span>
      ),
    },
  ];
  const add = (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm tài khoản
    </Button>
  );
  return (
    <Page
      title="Tài khoản"
      actions={add}
      intro="Mỗi người một tài khoản riêng. Người thôi việc thì khóa tài khoản; tên trong nhật ký vẫn giữ nguyên."
    >
      <ServerTable
        name="accounts"
        label="Danh sách tài khoản"
        queryKey={ACCOUNTS_KEY}
        load={(query, signal) => answer(api.GET('/api/accounts', { params: { query }, signal }))}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint="Tìm tên, tên đăng nhập"
        emptyText="Chưa có tài khoản nào."
        emptyAction={add}
      />
      <AccountForm account={editing} onClose={() => setEditing(undefined)} />
      <HandOutPassword account={resetting} onClose={() => setResetting(undefined)} />
    </Page>
  );
}

function Status({ account }: { account: Account }) {
  if (account.status === 'disabled') return <Chip>Đã khóa</Chip>;
  if (account.mustChangePassword) return <Chip tone="waiting">Chờ đổi mật khẩu lần đầu</Chip>;
  return <Chip tone="good">Đang dùng</Chip>;
}
