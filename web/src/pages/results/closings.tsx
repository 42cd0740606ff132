import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { Panel } from '../../parts/panel';
import { FailureView } from '../../parts/states';
import { instantText } from '../../text/format';

/** Who closed the scores and when, and who opened them again and why; nothing while they were never closed. */
export function Closings({ setId }: { setId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['results', setId, 'freezes'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}/freezes', { params: { path: { id: setId } }, signal })),
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Panel title="Các lần khóa kết quả">
      <ol reversed style={{ margin: 0, paddingInlineStart: 24 }}>
        {data.map((freeze) => (
          <li key={freeze.number}>
            {closedText(freeze)}
            {freeze.reopenedAt !== null && (
              <span className="secondary"> {reopenedText(freeze, freeze.reopenedAt)}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type Freeze = Schema<'FreezeDto'>;

const by = (name: string | null): string => (name === null ? '' : `, ${name}`);

function closedText({ frozenAt, frozenBy }: Freeze): string {
  return `Khóa lúc ${instantText(frozenAt)}${by(frozenBy)}.`;
}

function reopenedText({ reopenedBy, reopenReason }: Freeze, at: string): string {
  return `Mở lại lúc ${instantText(at)}${by(reopenedBy)}. Lý do: ${reopenReason ?? ''}`;
}
