import { Select } from 'antd';
import { SUBJECT_KINDS } from '../../text/labels';
import { useAwards, type Book, type Rule } from './rules-data';

/** A rule for an award of the catalogue that the book has none of. */
export function AddRule({ book, onAdd }: { book: Book; onAdd: (rule: Rule) => void }) {
  const awards = useAwards();
  const known = new Set(book.rules.map(({ awardTypeId, subjectKind }) => `${awardTypeId} ${subjectKind}`));
  const missing = (awards.data?.items ?? []).flatMap(({ id, code, name, subjectKinds }) =>
    subjectKinds
      .filter((kind) => !known.has(`${id} ${kind}`))
      .map((subjectKind): Rule => ({
        ...{ id: '', awardTypeId: id, award: code, awardName: name, subjectKind },
        ...{ revision: 0, prerequisites: [], conditions: [] },
      })),
  );
  if (missing.length === 0) return null;
  return (
    <Select
      aria-label="Thêm quy tắc cho danh hiệu, hình thức"
      placeholder="Thêm quy tắc cho…"
      style={{ width: 320, maxWidth: '100%' }}
      showSearch={{ optionFilterProp: 'label' }}
      value={null}
      options={missing.map((rule, index) => ({
        value: index,
        label: `${rule.awardName} – ${SUBJECT_KINDS[rule.subjectKind].toLowerCase()}`,
      }))}
      onChange={(index: number) => {
        const rule = missing[index];
        if (rule) onAdd(rule);
      }}
    />
  );
}
