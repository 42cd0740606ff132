import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { PlainConfirmation } from './dialogs';

/** Asks before what was typed and not saved is left behind: for another page, another site, or a closed tab. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  // Another tab of the same page keeps what was typed.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return (
    <PlainConfirmation
      open={blocker.state === 'blocked'}
      title="Rời trang mà chưa lưu?"
      okText="Rời trang, bỏ thay đổi"
      isDanger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      Những thay đổi chưa lưu trên trang này sẽ mất.
    </PlainConfirmation>
  );
}
