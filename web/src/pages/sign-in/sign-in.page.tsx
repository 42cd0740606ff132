import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useSessionState } from '../../session/session';
import { SignInForm } from '../../session/sign-in-form';

/** Where whoever signs in wanted to be; only addresses of our own. */
function wantedPage(search: URLSearchParams): string {
  const wanted = search.get('tiep') ?? '/';
  return wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.includes('\\') ? wanted : '/';
}

export default function SignInPage() {
  const { session, failure, retry, signedIn } = useSessionState();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const setUp = useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => answer(api.GET('/api/setup', { signal })),
  });
  useEffect(() => {
    document.title = 'Đăng nhập – Thi đua, khen thưởng';
  }, []);
  if (session) return <Navigate to={wantedPage(search)} replace />;
  if (session === undefined) return failure ? <FailureView error={failure} onRetry={retry} /> : <Loading />;
  return (
    <main style={{ maxWidth: 400, margin: '0 auto', padding: '8vh 16px 32px' }}>
      <div style={{ textAlign: 'center', marginBottom: 16 }}>
        <img src="/icon.svg" alt="" width={56} height={56} />
        <h1 style={{ marginTop: 12 }}>Thi đua – khen thưởng</h1>
      </div>
      {setUp.data?.isEmpty && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title="Chương trình chưa được thiết lập"
          description="Hãy mở liên kết dùng một lần được in ra ở cửa sổ chạy chương trình."
        />
      )}
      <Panel>
        <SignInForm
          onSignedIn={(one) => {
            signedIn(one);
            void navigate(wantedPage(search), { replace: true });
          }}
        />
      </Panel>
      <p style={{ color: '#4b5563', textAlign: 'center' }}>
        Quên mật khẩu? Hãy nhờ người quản trị của phường, xã cấp lại.
      </p>
    </main>
  );
}
