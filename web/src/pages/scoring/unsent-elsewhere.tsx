import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { countText } from '../../text/format';

/**
 * Marks this browser still keeps for sheets of another campaign than the one looked at: without this line their person
 * would not come by them again, and they would never be sent.
 */
export function UnsentElsewhere({ sets }: { sets: readonly (readonly [setId: string, count: number])[] }) {
  if (sets.length === 0) return null;
  return (
    <ul className="set-list unsent-elsewhere" aria-label="Điểm chưa gửi của phong trào khác">
      {sets.map(([setId, count]) => (
        <UnsentSet key={setId} setId={setId} count={count} />
      ))}
    </ul>
  );
}

function UnsentSet({ setId, count }: { setId: string; count: number }) {
  const set = useQuery({
    queryKey: ['criteria-set', setId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}', { params: { path: { id: setId } }, signal })),
  });
  return (
    <li className="panel is-warning">
      <span>
        Còn {countText(count)} điểm giữ trên máy này chưa gửi, thuộc phong trào khác:{' '}
        <Link to={`/cham-diem/${setId}`}>{set.data?.name ?? 'mở bảng chấm'}</Link>. Mở bảng để gửi tiếp.
      </span>
    </li>
  );
}
