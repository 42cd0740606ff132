import { Button, Spin } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../api/problem';

/** Waiting for a whole page or panel; shown only when the wait can be felt. */
export function Loading({ label = 'Đang tải…' }: { label?: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-live="polite" style={{ minHeight: 160, display: 'grid', placeItems: 'center' }}>
      {isLate && (
        <div style={{ textAlign: 'center' }}>
          <Spin />
          <div style={{ marginTop: 8, color: '#4b5563' }}>{label}</div>
        </div>
      )}
    </div>
  );
}

/** Nothing is here, why, and what to do about it. */
export function EmptyView({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="secondary" style={{ padding: '32px 16px', textAlign: 'center' }}>
      <p style={{ margin: '0 0 12px' }}>{text}</p>
      {children}
    </div>
  );
}

/** A whole page that says one thing: what happened, and the way on. */
export function Notice({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <div className="centred" role="alert">
      <h1>{title}</h1>
      <p className="secondary">{text}</p>
      {children}
    </div>
  );
}

/** What could not be read, in the server's words: offline, forbidden, not there, broken. */
export function FailureView({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  const home = <Link to="/">Về trang chủ</Link>;
  if (problem.status === 403) {
    return (
      <Notice title="Không có quyền xem" text={problem.message}>
        {home}
      </Notice>
    );
  }
  if (problem.status === 404) {
    return (
      <Notice title="Không tìm thấy" text={problem.message}>
        {home}
      </Notice>
    );
  }
  const text = problem.requestId ? `${problem.message} Mã yêu cầu: ${problem.requestId}` : problem.message;
  return (
    <Notice title={problem.isOffline ? 'Mất kết nối' : 'Chưa tải được'} text={text}>
      {onRetry && (
        <Button type="primary" onClick={onRetry}>
          Thử lại
        </Button>
      )}
    </Notice>
  );
}
