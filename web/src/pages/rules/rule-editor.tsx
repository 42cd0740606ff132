import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FailureView, Loading } from '../../parts/states';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useAct } from '../../parts/use-act';
import { NodeList } from './node-editor';
import { bodyOf, draftOf, type Draft } from './rule-draft';
import { RULE_BOOKS_KEY, useAwards, useVocabulary, type Book, type Rule } from './rules-data';
import { WouldChange } from './would-change';

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** Changes one rule: what would differ is shown before anything is saved. */
export function RuleEditor({ book, rule, onDone }: { book: Book; rule: Rule; onDone: () => void }) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => rule.conditions.map(draftOf));
  const [isDirty, setDirty] = useState(false);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [preview, setPreview] = useState<Schema<'WouldChangeDto'>>();
  const vocabulary = useVocabulary();
  const awards = useAwards();
  const { awardTypeId, subjectKind, awardName } = rule;
  const rules = [{ awardTypeId, subjectKind, conditions: drafts.map(bodyOf) }];
  const params = { path: { id: book.id } };
  const look = useAct(
    () => answer(api.POST('/api/rule-books/{id}/would-change', { params, body: { rules } })),
    {
      onDone: (told) => {
        setFaults(NO_FAULTS);
        setPreview(told);
      },
      onProblem: ({ fields }) => {
        if (fields.length === 0) return false;
        setFaults(new Map(fields.map(({ field, message }) => [field, message])));
        return true;
      },
    },
  );
  const save = useAct(
    () => answer(api.PUT('/api/rule-books/{id}/rules', { params, body: { rules, version: book.version } })),
    {
      done: `Đã lưu quy tắc của «${awardName}».`,
      refresh: [RULE_BOOKS_KEY],
      onDone,
      // What was written stays; the book is read anew and a second press saves upon it.
      onProblem: () => setPreview(undefined),
    },
  );
  const failed = vocabulary.error ?? awards.error;
  if (failed) return <FailureView error={failed} />;
  if (!vocabulary.data || !awards.data) return <Loading />;
  const at = 'rules.0.conditions';
  const elsewhere = [...faults].filter(([path]) => !path.startsWith(at));
  return (
    <div className="stack">
      <NodeList
        drafts={drafts}
        at={at}
        depth={1}
        words={{
          kinds: vocabulary.data.filter(({ subjects }) => subjects.includes(subjectKind)),
          awards: awards.data.items.map(({ code, name }) => ({ value: code, label: name })),
          faults,
        }}
        onChange={(next) => {
          setDirty(true);
          setDrafts(next);
        }}
      />
      {faults.size > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title="Chưa lưu được: còn chỗ cần sửa"
          description={elsewhere.map(([, message]) => message).join(' ') || 'Xem lời nhắc dưới từng ô.'}
        />
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button type="primary" onClick={() => look.mutate(undefined)} loading={look.isPending}>
          Xem kết luận sẽ khác, rồi lưu
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
      <UnsavedGuard isDirty={isDirty && !save.isSuccess} />
      <WouldChange
        preview={preview}
        title={`Lưu quy tắc của «${awardName}»?`}
        okText="Lưu quy tắc"
        isSaving={save.isPending}
        onConfirm={() => save.mutate(undefined)}
        onCancel={() => setPreview(undefined)}
      />
    </div>
  );
}
