import { useQuery } from '@tanstack/react-query';
import { App, Button, Descriptions } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { PlainTable } from '../../parts/plain-table';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { PasswordForm } from '../../session/password-form';
import { useSession } from '../../session/session';
import { instantText } from '../../text/format';
import { roleText } from '../../text/labels';

/** One's own account: who one is here, the password, and the browsers one is signed in with. */
export default function AccountPage() {
  const { displayName, username, roles } = useSession();
  const { message } = App.useApp();
  return (
    <Page title="Tài khoản của tôi">
      <div className="stack" style={{ maxWidth: 900 }}>
        <Panel title="Thông tin">
          <Descriptions
            size="small"
            column={1}
            items={[
              { key: 'name', label: 'Họ và tên', children: displayName },
              { key: 'username', label: 'Tên đăng nhập', children: username },
              { key: 'roles', label: 'Vai trò', children: roles.map(roleText).join(', ') },
            ]}
          />
        </Panel>
        <Panel title="Đổi mật khẩu">
          <div style={{ maxWidth: 420 }}>
            <PasswordForm onChanged={() => void message.success('Đã đổi mật khẩu.')} />
          </div>
        </Panel>
        <Sessions />
      </div>
    </Page>
  );
}

const KEY = ['session', 'all'];

function Sessions() {
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/session/all', { signal })),
  });
  const end = useAct(
    (id: string) => answer(api.DELETE('/api/session/all/{id}', { params: { path: { id } } })),
    {
      done: 'Đã kết thúc phiên ấy.',
      refresh: [KEY],
    },
  );
  return (
    <Panel title="Các phiên đang đăng nhập">
      {error ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <PlainTable<Schema<'LiveSessionDto'>>
          label="Các phiên đang đăng nhập"
          rowKey="id"
          dataSource={data}
          columns={[
            { title: 'Trình duyệt', render: (_v, row) => browserText(row.userAgent) },
            { title: 'Địa chỉ', dataIndex: 'address' },
            { title: 'Đăng nhập lúc', render: (_v, row) => instantText(row.openedAt) },
            { title: 'Dùng gần nhất', render: (_v, row) => instantText(row.seenAt) },
            {
              title: '',
              render: (_v, row) =>
                row.isCurrent ? (
                  <Chip tone="good">Phiên này</Chip>
                ) : (
                  <Button
                    size="small"
                    onClick={() => end.mutate(row.id)}
                    loading={end.isPending && end.variables === row.id}
                  >
                    Kết thúc
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Panel>
  );
}

/** A browser in a person's words; what it calls itself is long and says little. */
function browserText(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : /coc_coc/i.test(userAgent)
      ? 'Cốc Cốc'
      : /Firefox\//.test(userAgent)
        ? 'Firefox'
        : /Chrome\//.test(userAgent)
          ? 'Chrome'
          : /Safari\//.test(userAgent)
            ? 'Safari'
            : 'Chương trình khác';
  const device = /Android/.test(userAgent)
    ? 'điện thoại Android'
    : /iPhone|iPad/.test(userAgent)
      ? 'iPhone, iPad'
      : /Windows/.test(userAgent)
        ? 'máy Windows'
        : /Mac OS/.test(userAgent)
          ? 'máy Mac'
          : /Linux/.test(userAgent)
            ? 'máy Linux'
            : '';
  return device ? `${browser}, ${device}` : browser;
}
