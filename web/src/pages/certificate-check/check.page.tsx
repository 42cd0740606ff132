import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { dayText } from '../../text/format';
import './check.css';

type Check = Schema<'CertificateCheckDto'>;

/** What the QR code of a certificate opens, for everybody: what it says, or that it was revoked. */
export default function CheckPage() {
  const { code } = useParams();
  const navigate = useNavigate();
  useEffect(() => {
    document.title = 'Đối chiếu bằng, giấy khen – Thi đua, khen thưởng';
  }, []);
  return (
    <main className="check-page">
      <img src="/icon.svg" alt="" width={48} height={48} />
      <h1>Đối chiếu bằng, giấy khen</h1>
      {code === undefined ? (
        <p className="secondary">Quét mã QR trên bằng, giấy khen, hoặc gõ mã in dưới ô QR.</p>
      ) : (
        <Result code={code} />
      )}
      <CodeForm key={code} code={code ?? ''} onAsk={(typed) => void navigate(`/kiem-tra/${typed}`)} />
    </main>
  );
}

function Result({ code }: { code: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['certificate-check', code],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/certificate-check', { params: { query: { code } }, signal })),
    retry: false,
  });
  if (error) {
    const { status, message, isOffline } = asProblem(error);
    if (isOffline || status >= 500) return <FailureView error={error} onRetry={() => void refetch()} />;
    return (
      <Panel style={{ marginBottom: 16 }}>
        <p role="alert" style={{ margin: 0 }}>
          {message}
        </p>
      </Panel>
    );
  }
  return data ? <Found check={data} /> : <Loading label="Đang đối chiếu…" />;
}

function Found({ check }: { check: Check }) {
  if (check.state === 'revoked') {
    return (
      <Panel style={{ marginBottom: 16 }}>
        <p role="status" className="check-state check-revoked">
          Bằng, giấy khen này đã bị hủy, không còn giá trị.
        </p>
      </Panel>
    );
  }
  const rows: readonly (readonly [string, string | null])[] = [
    ['Tên', check.name],
    ['Danh hiệu, hình thức', check.awardName],
    ['Số bằng', check.certificateNumber],
    ['Quyết định', `Số ${check.decisionNumber ?? ''}, ngày ${dayText(check.decidedOn)}`],
    ['Người tặng', check.issuer],
  ];
  return (
    <Panel style={{ marginBottom: 16 }}>
      <p role="status" className="check-state check-valid">
        Có trong sổ khen thưởng, còn giá trị.
      </p>
      <dl className="check-facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p className="secondary" style={{ margin: '12px 0 0' }}>
        Hãy so từng chữ với tờ bằng, giấy khen đang cầm.
      </p>
    </Panel>
  );
}

function CodeForm({ code, onAsk }: { code: string; onAsk: (code: string) => void }) {
  const [typed, setTyped] = useState(code);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onAsk(encodeURIComponent(typed.trim()));
  };
  return (
    <form onSubmit={send} className="check-form">
      <label htmlFor="check-code">Mã kiểm tra</label>
      <div>
        <Input
          id="check-code"
          value={typed}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit">Đối chiếu</Button>
      </div>
    </form>
  );
}
