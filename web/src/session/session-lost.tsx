import { Modal } from 'antd';
import { useSessionState } from './session';
import { SignInForm } from './sign-in-form';

/** The session ended while somebody was working: they sign in again right here, and what they typed stays. */
export function SessionLost() {
  const { session, isLost, signedIn, signedOut } = useSessionState();
  return (
    <Modal
      open={isLost}
      title="Phiên làm việc đã hết hạn"
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
      width={420}
    >
      <p>Hãy đăng nhập lại để làm tiếp. Những gì đang nhập trên trang này vẫn còn nguyên.</p>
      <SignInForm username={session?.username} onSignedIn={signedIn} />
      <p style={{ marginTop: 16, marginBottom: 0 }}>
        <a href="/dang-nhap" onClick={() => signedOut()}>
          Đăng nhập bằng tài khoản khác
        </a>
      </p>
    </Modal>
  );
}
