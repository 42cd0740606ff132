import { useQuery } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';

/** The sample ward is being filled: how far that is, and with what one signs in as whom; told this once. */
export function SampleAccounts({ begun }: { begun: Schema<'SampleBegunDto'> }) {
  const { data } = useQuery({
    queryKey: ['setup', 'sample'],
    queryFn: ({ signal }) => answer(api.GET('/api/setup/sample', { signal })),
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 1000 : false),
  });
  useEffect(() => {
    document.title = 'Nạp dữ liệu mẫu – Thi đua, khen thưởng';
  }, []);
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: '4vh 16px 32px' }}>
      <h1>Nạp dữ liệu mẫu</h1>
      <Panel style={{ marginTop: 16 }}>
        <div role="status">
          <Progress
            aria-label="Đã nạp được"
            percent={data?.percent ?? 0}
            status={data?.state === 'failed' ? 'exception' : undefined}
          />
          <p>{data?.step ?? 'Đang bắt đầu…'}</p>
        </div>
        <Alert
          type="warning"
          showIcon
          title="Hãy chép lại các tài khoản này: mật khẩu chỉ hiện một lần ở đây"
          description="Tài khoản quản trị là tài khoản bạn vừa đặt. Mỗi tài khoản dưới đây cho xem chương trình với con mắt của một nhóm người dùng."
        />
        <table className="sample-accounts">
          <thead>
            <tr>
              <th scope="col">Vai trò</th>
              <th scope="col">Tên đăng nhập</th>
              <th scope="col">Mật khẩu</th>
            </tr>
          </thead>
          <tbody>
            {begun.accounts.map(({ username, password, roleLabel }) => (
              <tr key={username}>
                <td>{roleLabel}</td>
                <td>{username}</td>
                <td>
                  <code>{password}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <Link to="/dang-nhap">Đến trang đăng nhập</Link>
        </p>
      </Panel>
    </main>
  );
}
