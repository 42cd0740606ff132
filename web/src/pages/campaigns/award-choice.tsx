import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Radio } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { FailureView, Loading } from '../../parts/states';
import { countText } from '../../text/format';
import { AWARD_CATEGORIES, SUBJECT_KINDS } from '../../text/labels';
import './campaigns.css';

type AwardType = Schema<'AwardTypeDto'>;
type SubjectKind = keyof typeof SUBJECT_KINDS;

const KINDS = Object.keys(SUBJECT_KINDS) as SubjectKind[];
const CATEGORIES = Object.keys(AWARD_CATEGORIES) as AwardType['category'][];

export function useAwardTypes() {
  return useQuery({
    queryKey: ['award-types', 'all'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })).then(
        (page) => page.items,
      ),
    staleTime: 60_000,
  });
}

/** The awards that may be given in a campaign: all of the catalogue (null), or those chosen. */
export function AwardChoice({
  value = null,
  onChange,
  disabled,
}: {
  value?: readonly string[] | null;
  onChange?: (ids: readonly string[] | null) => void;
  disabled?: boolean;
}) {
  const { data, error, refetch } = useAwardTypes();
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const all = data.map(({ id }) => id);
  const chosen = value ?? all;
  return (
    <>
      <Radio.Group
        aria-label="Danh hiệu, hình thức đưa vào xét"
        disabled={disabled}
        value={value === null ? 'all' : 'some'}
        onChange={(event) => onChange?.(event.target.value === 'all' ? null : all)}
        options={[
          { value: 'all', label: 'Mọi danh hiệu, hình thức trong danh mục' },
          { value: 'some', label: 'Chỉ những danh hiệu, hình thức chọn dưới đây' },
        ]}
      />
      <p role="status" style={{ margin: '8px 0' }}>
        {KINDS.map((kind) => {
          const count = data.filter(
            ({ id, subjectKinds }) => subjectKinds.includes(kind) && chosen.includes(id),
          ).length;
          return `${SUBJECT_KINDS[kind]}: ${countText(count)}`;
        }).join(' · ')}{' '}
        danh hiệu, hình thức được xét.
      </p>
      <AwardTable
        awards={data}
        chosen={chosen}
        disabled={disabled === true || value === null}
        onChange={(ids) => onChange?.(ids)}
      />
    </>
  );
}

function AwardTable({
  awards,
  chosen,
  disabled,
  onChange,
}: {
  awards: readonly AwardType[];
  chosen: readonly string[];
  disabled: boolean;
  onChange: (ids: string[]) => void;
}) {
  const change = (ids: readonly string[], isOn: boolean) =>
    onChange(isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  return (
    <div
      style={{ overflowX: 'auto' }}
      tabIndex={0}
      role="region"
      aria-label="Danh hiệu, hình thức theo đối tượng"
    >
      <table className="award-table">
        <thead>
          <tr>
            <th scope="col" className="award-table-name">
              Danh hiệu, hình thức
            </th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" style={{ width: 110 }}>
                {SUBJECT_KINDS[kind]}
              </th>
            ))}
          </tr>
        </thead>
        {CATEGORIES.map((category) => {
          const group = awards.filter((award) => award.category === category);
          const ids = group.map(({ id }) => id);
          return (
            <tbody key={category}>
              <tr>
                <th colSpan={KINDS.length + 1} scope="rowgroup" className="award-table-group">
                  {AWARD_CATEGORIES[category]}
                  {!disabled && (
                    <span style={{ float: 'inline-end', fontWeight: 400 }}>
                      <Button size="small" type="link" onClick={() => change(ids, true)}>
                        Chọn cả nhóm
                      </Button>
                      <Button size="small" type="link" onClick={() => change(ids, false)}>
                        Bỏ cả nhóm
                      </Button>
                    </span>
                  )}
                </th>
              </tr>
              {group.map(({ id, name, subjectKinds }) => (
                <tr key={id}>
                  <th scope="row">
                    <Checkbox
                      checked={chosen.includes(id)}
                      disabled={disabled}
                      onChange={(event) => change([id], event.target.checked)}
                    >
                      {name}
                    </Checkbox>
                  </th>
                  {KINDS.map((kind) => (
                    <td key={kind}>
                      {subjectKinds.includes(kind) && (
                        <>
                          <span aria-hidden>●</span>
                          <span className="visually-hidden">có</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
