import { useQueries, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { countText } from '../../text/format';

/** What closing now would leave out: the sheets of each criteria set that have not been handed in, by member. */
export function MissingSheets({ campaignId }: { campaignId: string }) {
  const sets = useQuery({
    queryKey: ['criteria-sets', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/campaigns/{campaignId}/criteria-sets', {
          params: { path: { campaignId }, query: { pageSize: 200 } },
          signal,
        }),
      ),
  });
  const progress = useQueries({
    queries: (sets.data?.items ?? []).map(({ id, name }) => ({
      queryKey: ['scoring-progress', id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answer(api.GET('/api/criteria-sets/{id}/progress', { params: { path: { id } }, signal })),
      select: (rows: readonly Row[]) => ({ name, members: rows.flatMap(missingOf) }),
    })),
  });
  const missing = progress.flatMap(({ data }) => (data && data.members.length > 0 ? [data] : []));
  if (missing.length === 0) return null;
  return (
    <div role="note">
      <p>Khóa lúc này thì các phiếu chưa nộp sau đây không được tính:</p>
      <ul>
        {missing.map(({ name, members }) => (
          <li key={name}>
            {name}: {members.join('; ')}
          </li>
        ))}
      </ul>
      <p>Đối tượng không đủ số phiếu tối thiểu của bảng tiêu chí sẽ không có xếp hạng.</p>
    </div>
  );
}

interface Row {
  readonly displayName: string;
  readonly draft: number;
  readonly notBegun: number;
}

function missingOf({ displayName, draft, notBegun }: Row): string[] {
  const missing = draft + notBegun;
  return missing === 0 ? [] : [`${displayName} còn ${countText(missing)} phiếu`];
}
