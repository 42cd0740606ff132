import type { ReactNode } from 'react';

/** A labelled field of the editor with its fault under it. */
export function Field({
  label,
  fault,
  isWide,
  children,
}: {
  label: string;
  fault?: string | undefined;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <label className={isWide ? 'crit-field crit-wide' : 'crit-field'}>
      <span>{label}</span>
      {children}
      {fault && (
        <span className="crit-fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
