import { Link } from 'react-router';
import { Notice } from '../../parts/states';

export default function NotFoundPage() {
  return (
    <Notice title="Không có trang này" text="Địa chỉ có thể đã gõ nhầm hoặc đã đổi.">
      <Link to="/">Về trang chủ</Link>
    </Notice>
  );
}
