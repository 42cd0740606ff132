import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { countText } from '../../text/format';
import { optionsOf, SUBJECT_KINDS } from '../../text/labels';
import { AddRule } from './add-rule';
import { BookForm } from './book-form';
import { CopyBook } from './copy-book';
import { PutInUse } from './put-in-use';
import { BookState, validText } from './rule-books.page';
import { RuleEditor } from './rule-editor';
import { Conditions } from './rule-view';
import { useBook, type Book, type Rule } from './rules-data';
import './rules.css';

/** One book of rules: each award's conditions in sentences, changed in place. */
export default function RuleBookPage() {
  const { id = '' } = useParams();
  const { data: book, error, refetch } = useBook(id);
  if (error && !book) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!book) return <Loading />;
  return (
    <Page
      title={book.name}
      crumbs={[{ label: 'Bộ quy tắc', to: '/quan-tri/bo-quy-tac' }]}
      actions={<Acts book={book} />}
    >
      <div className="stack">
        <Panel>
          <BookState book={book} /> Hiệu lực {validText(book)}. {countText(book.openNominations)} đề nghị đang
          xét theo bộ này.
          {book.note && (
            <p style={{ margin: '8px 0 0', maxWidth: 900, whiteSpace: 'pre-line' }}>{book.note}</p>
          )}
        </Panel>
        {!book.isVerified && (
          <Alert
            type="warning"
            showIcon
            title="Chưa xác minh"
            description="Bộ này viết khi chưa có toàn văn luật. Hãy đối chiếu với văn bản chính thức; khi đúng thì ghi «Đã đối chiếu» ở phần tên, ghi chú."
          />
        )}
        <Rules book={book} />
      </div>
    </Page>
  );
}

function Acts({ book }: { book: Book }) {
  const [open, setOpen] = useState<'copy' | 'form'>();
  const { canChange, canCopy, canActivate } = book.policy;
  return (
    <>
      {canChange && <Button onClick={() => setOpen('form')}>Sửa tên, ghi chú</Button>}
      {canCopy && <Button onClick={() => setOpen('copy')}>Sao thành bộ mới</Button>}
      {canActivate && <PutInUse book={book} />}
      <CopyBook book={open === 'copy' ? book : undefined} onClose={() => setOpen(undefined)} />
      <BookForm book={book} open={open === 'form'} onClose={() => setOpen(undefined)} />
    </>
  );
}

function Rules({ book }: { book: Book }) {
  const { get, set } = useAddress();
  const [editing, setEditing] = useState<Rule>();
  const kind = get('doi-tuong');
  const award = get('danh-hieu');
  const shown = book.rules.filter(
    (rule) => (!kind || rule.subjectKind === kind) && (!award || rule.awardTypeId === award),
  );
  const awards = new Map(book.rules.map(({ awardTypeId, awardName }) => [awardTypeId, awardName]));
  const isNew = editing && !book.rules.some((rule) => keyOf(rule) === keyOf(editing));
  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Select
          aria-label="Đối tượng"
          allowClear
          placeholder="Mọi đối tượng"
          style={{ width: 180 }}
          value={kind}
          options={optionsOf(SUBJECT_KINDS)}
          onChange={(value: string | undefined) => set({ 'doi-tuong': value })}
        />
        <Select
          aria-label="Danh hiệu, hình thức"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="Mọi danh hiệu, hình thức"
          style={{ width: 300, maxWidth: '100%' }}
          value={award}
          options={[...awards].map(([value, label]) => ({ value, label }))}
          onChange={(value: string | undefined) => set({ 'danh-hieu': value })}
        />
        {book.policy.canChange && !editing && <AddRule book={book} onAdd={setEditing} />}
      </div>
      {editing && isNew && (
        <RulePanel
          book={book}
          rule={editing}
          isEditing
          onEdit={() => undefined}
          onDone={() => setEditing(undefined)}
        />
      )}
      {shown.map((rule) => (
        <RulePanel
          key={keyOf(rule)}
          book={book}
          rule={rule}
          isEditing={editing !== undefined && keyOf(editing) === keyOf(rule)}
          onEdit={editing || !book.policy.canChange ? undefined : () => setEditing(rule)}
          onDone={() => setEditing(undefined)}
        />
      ))}
    </>
  );
}

function keyOf({ awardTypeId, subjectKind }: Rule): string {
  return `${awardTypeId} ${subjectKind}`;
}

function RulePanel({
  book,
  rule,
  isEditing,
  onEdit,
  onDone,
}: {
  book: Book;
  rule: Rule;
  isEditing: boolean;
  onEdit: (() => void) | undefined;
  onDone: () => void;
}) {
  const title = `${rule.awardName} – ${SUBJECT_KINDS[rule.subjectKind].toLowerCase()}`;
  return (
    <Panel
      title={title}
      extra={
        !isEditing &&
        onEdit && (
          <Button size="small" onClick={onEdit} aria-label={`Sửa quy tắc ${title}`}>
            Sửa
          </Button>
        )
      }
    >
      {isEditing ? (
        <RuleEditor book={book} rule={rule} onDone={onDone} />
      ) : (
        <>
          {rule.prerequisites.length > 0 && (
            <p style={{ margin: '0 0 6px' }}>Phải có trước: {rule.prerequisites.join(', ')}.</p>
          )}
          <Conditions nodes={rule.conditions} />
        </>
      )}
    </Panel>
  );
}
