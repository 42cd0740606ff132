import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMay } from '../../session/session';
import type { Draft } from './draft';

type Choice = Pick<Draft, 'awardTypeIds' | 'subjectKind'>;

/** The awards whose registrations are scored by the set; as the catalogue says until somebody chooses. */
export function AwardsOfSet({
  draft,
  onChange,
}: {
  draft: Choice;
  onChange: (ids: readonly string[] | null) => void;
}) {
  const { awards, chosen } = useAwards(draft);
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

/** The same in words, for a set that is only read. */
export function AwardNames({ set }: { set: Choice }) {
  const { awards, chosen } = useAwards(set);
  const names = awards.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p>
      <strong>Danh hiệu, hình thức được chấm bằng bảng này:</strong> {names.join(', ')}.
    </p>
  );
}

/** What the kind of subject can be given, and what of it is scored by the set. */
function useAwards({ awardTypeIds, subjectKind }: Choice) {
  const { data = [] } = useQuery({
    queryKey: ['award-types', 'all'],
    enabled: useMay('catalogue.read'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })).then(
        (page) => page.items,
      ),
    staleTime: 60_000,
  });
  const awards = data.filter(({ subjectKinds }) => subjectKinds.includes(subjectKind));
  const byCatalogue = awards
    .filter(({ scoredKinds }) => scoredKinds.includes(subjectKind))
    .map(({ id }) => id);
  return { awards, chosen: awardTypeIds ?? byCatalogue };
}
