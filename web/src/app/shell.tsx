import LogoutOutlined from '@ant-design/icons/LogoutOutlined';
import MenuOutlined from '@ant-design/icons/MenuOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import UserOutlined from '@ant-design/icons/UserOutlined';
import { onlineManager, useQuery } from '@tanstack/react-query';
import { Alert, Button, Grid } from 'antd';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { answer, api } from '../api/client';
import { CampaignPicker } from '../campaign/current-campaign';
import { FailureView, Loading } from '../parts/states';
import { Problem } from '../api/problem';
import { useSession, useSessionState } from '../session/session';
import { signOut } from '../session/sign-out';
import { roleText } from '../text/labels';
import { navigationFor, navigationItemOf } from './navigation';

// Only narrow screens have the menu in a drawer.
const Drawer = lazy(() => import('antd/es/drawer'));

/** The frame of every page behind the sign-in: menu, campaign, who one is, help. */
export function Shell() {
  const { pathname } = useLocation();
  const { permissions } = useSession();
  const isWide = Grid.useBreakpoint().lg ?? window.innerWidth >= 992;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const item = navigationItemOf(pathname);
  useEffect(() => setMenuOpen(false), [pathname]);
  const isForbidden =
    item !== undefined && !item.anyOf.some((permission) => permissions.includes(permission));
  return (
    <div className="frame">
      <a className="skip-link" href="#noi-dung">
        Bỏ qua thực đơn
      </a>
      {isWide ? (
        <aside className="sidebar">
          <Brand />
          <MainMenu />
        </aside>
      ) : (
        <Suspense>
          {isMenuOpen && (
            <Drawer open onClose={() => setMenuOpen(false)} placement="left" size={270} title="Thực đơn">
              <MainMenu />
            </Drawer>
          )}
        </Suspense>
      )}
      <div className="frame-main">
        <header className="top-bar">
          {!isWide && (
            <Button
              type="text"
              icon={<MenuOutlined />}
              aria-label="Mở thực đơn"
              aria-expanded={isMenuOpen}
              onClick={() => setMenuOpen(true)}
            />
          )}
          <div style={{ flex: 1, minWidth: 0 }}>
            {item?.ofCampaign && pathname === item.path && <CampaignPicker />}
          </div>
          <Link to="/huong-dan" aria-label="Hướng dẫn sử dụng" title="Hướng dẫn sử dụng" className="who">
            <QuestionCircleOutlined style={{ fontSize: 18 }} />
          </Link>
          <WhoAmI isWide={isWide} />
        </header>
        <OfflineBanner />
        <main id="noi-dung" tabIndex={-1}>
          {isForbidden ? (
            <FailureView
              error={Problem.of(
                { code: 'forbidden', detail: 'Tài khoản của bạn không dùng trang này.' },
                403,
              )}
            />
          ) : (
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          )}
        </main>
      </div>
    </div>
  );
}

function Brand() {
  const { data } = useQuery({
    queryKey: ['ward'],
    queryFn: ({ signal }) => answer(api.GET('/api/ward', { signal })),
    staleTime: 300_000,
  });
  return (
    <Link to="/" className="brand">
      <img src="/icon.svg" alt="" width={28} height={28} />
      <span style={{ lineHeight: 1.25 }}>
        <strong>Thi đua – khen thưởng</strong>
        <br />
        <small>{data ? `${data.kind.charAt(0).toUpperCase()}${data.kind.slice(1)} ${data.name}` : ' '}</small>
      </span>
    </Link>
  );
}

function MainMenu() {
  const { permissions } = useSession();
  const { pathname, search } = useLocation();
  // The campaign that is looked at goes along from page to page.
  const campaign = new URLSearchParams(search).get('phong-trao');
  const current = navigationItemOf(pathname);
  return (
    <nav aria-label="Thực đơn chính" className="main-menu">
      {navigationFor(permissions).map((group) => (
        <div key={group.label} role="group" aria-label={group.label}>
          <div className="main-menu-group" aria-hidden>
            {group.label}
          </div>
          <ul>
            {group.items.map(({ path, label, ofCampaign }) => (
              <li key={path}>
                <Link
                  to={ofCampaign && campaign ? `${path}?phong-trao=${campaign}` : path}
                  aria-current={current?.path === path ? 'page' : undefined}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function WhoAmI({ isWide }: { isWide: boolean }) {
  const { displayName, roles } = useSession();
  const state = useSessionState();
  return (
    <>
      <Link
        to="/tai-khoan"
        className="who"
        aria-label={`Tài khoản của tôi: ${displayName}, ${roles.map(roleText).join(', ')}`}
        title={roles.map(roleText).join(', ')}
      >
        <UserOutlined /> {isWide && displayName}
      </Link>
      <Button
        size="small"
        onClick={() => void signOut(state)}
        aria-label="Đăng xuất"
        icon={<LogoutOutlined />}
      >
        {isWide && 'Đăng xuất'}
      </Button>
    </>
  );
}

function OfflineBanner() {
  const isOnline = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  if (isOnline) return null;
  return (
    <Alert
      banner
      type="warning"
      role="status"
      title="Mất kết nối mạng. Có thể xem tiếp những gì đã tải; việc ghi sẽ làm được khi có mạng trở lại."
    />
  );
}
