import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';

interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The frame of a page's content: title (also of the browser's tab), what lies above it, what one can do. */
export function Page({
  title,
  crumbs = [],
  actions,
  intro,
  children,
}: {
  title: string;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} – Thi đua, khen thưởng`;
  }, [title]);
  return (
    <>
      {crumbs.length > 0 && (
        <nav aria-label="Đường dẫn" className="no-print" style={{ marginBottom: 4 }}>
          {crumbs.map(({ label, to }, index) => (
            <span key={to}>
              {index > 0 && (
                <span aria-hidden style={{ margin: '0 6px', color: '#6b7280' }}>
                  ›
                </span>
              )}
              <Link to={to}>{label}</Link>
            </span>
          ))}
        </nav>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 12 }}>
        <h1 style={{ flex: '1 1 auto' }}>{title}</h1>
        {actions && (
          <div className="no-print" style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {actions}
          </div>
        )}
      </div>
      {intro && <div style={{ marginBottom: 12, color: '#4b5563', maxWidth: 900 }}>{intro}</div>}
      {children}
    </>
  );
}
