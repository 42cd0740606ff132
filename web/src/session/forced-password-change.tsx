import { Button } from 'antd';
import { Panel } from '../parts/panel';
import { signOut } from './sign-out';
import { useSession, useSessionState } from './session';
import { PasswordForm } from './password-form';

/** Someone with a handed-out password sets their own before anything else. */
export function ForcedPasswordChange() {
  const { username } = useSession();
  const state = useSessionState();
  return (
    <main style={{ maxWidth: 480, margin: '8vh auto', padding: 16 }}>
      <Panel>
        <h1>Đặt mật khẩu của riêng bạn</h1>
        <p>
          Mật khẩu đang dùng do người quản trị cấp. Trước khi làm việc, hãy đặt mật khẩu mới mà chỉ mình bạn
          biết cho tài khoản <strong>{username}</strong>.
        </p>
        <PasswordForm onChanged={state.retry} />
        <Button type="link" onClick={() => void signOut(state)} style={{ marginTop: 8, paddingInline: 0 }}>
          Đăng xuất
        </Button>
      </Panel>
    </main>
  );
}
