import { lazy, Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useSessionState } from '../session/session';
import { FailureView, Loading } from '../parts/states';

// Forms are needed by few: their code comes when somebody needs it.
const SessionLost = lazy(async () => ({ default: (await import('../session/session-lost')).SessionLost }));
const ForcedPasswordChange = lazy(async () => ({
  default: (await import('../session/forced-password-change')).ForcedPasswordChange,
}));

export function Root() {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

/** Lets only somebody signed in through; others go to the sign-in page and come back to where they wanted to be. */
export function SignedIn() {
  const { session, failure, isLost, retry } = useSessionState();
  const { pathname, search, hash } = useLocation();
  if (session === undefined) return failure ? <FailureView error={failure} onRetry={retry} /> : <Loading />;
  if (session === null) {
    const wanted = `${pathname}${search}${hash}`;
    return (
      <Navigate
        to={wanted === '/' ? '/dang-nhap' : `/dang-nhap?tiep=${encodeURIComponent(wanted)}`}
        replace
      />
    );
  }
  if (session.mustChangePassword) {
    return (
      <Suspense fallback={<Loading />}>
        <ForcedPasswordChange />
      </Suspense>
    );
  }
  return (
    <>
      <Outlet key={session.accountId} />
      <Suspense>{isLost && <SessionLost />}</Suspense>
    </>
  );
}
