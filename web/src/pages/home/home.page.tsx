import { Page } from '../../parts/page';
import { useSession } from '../../session/session';

export default function HomePage() {
  const { displayName } = useSession();
  return <Page title="Trang chủ">Xin chào {displayName}.</Page>;
}
