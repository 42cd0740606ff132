import type { CSSProperties, ReactNode } from 'react';

/** A white area with a heading: what the pages put together things that belong together in. */
export function Panel({
  title,
  extra,
  children,
  style,
}: {
  title?: string;
  extra?: ReactNode;
  children: ReactNode;
  style?: CSSProperties;
}) {
  return (
    <section className="panel" style={style} aria-label={title}>
      {(title || extra) && (
        <div className="panel-head">
          {title && <h2>{title}</h2>}
          {extra && <div className="no-print">{extra}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
