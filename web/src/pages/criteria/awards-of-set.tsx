import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Draft } from './draft';

/** The awards whose registrations are scored by the set; as the catalogue says until somebody chooses. */
export function AwardsOfSet({
  draft,
  onChange,
}: {
  draft: Pick<Draft, 'awardTypeIds' | 'subjectKind'>;
  onChange: (ids: readonly string[] | null) => void;
}) {
  const { data = [] } = useQuery({
    queryKey: ['award-types', 'all'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })).then(
        (page) => page.items,
      ),
    staleTime: 60_000,
  });
  const awards = data.filter(({ subjectKinds }) => subjectKinds.includes(draft.subjectKind));
  const byCatalogue = awards
    .filter(({ scoredKinds }) => scoredKinds.includes(draft.subjectKind))
    .map(({ id }) => id);
  const chosen = draft.awardTypeIds ?? byCatalogue;
  return (
    <fieldset style={{ border: 0, margin: '12px 0 0', padding: 0 }}>
      <legend>
        <strong>Danh hiệu, hình thức được chấm bằng bảng này</strong>
      </legend>
      <div className="crit-grid">
        {awards.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />{' '}
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
