import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { RULE_BOOKS_KEY, type Book } from './rules-data';
import { WouldChange } from './would-change';

/** Puts a book in use instead of the one of the same day, after what would differ was seen. */
export function PutInUse({ book }: { book: Book }) {
  const [preview, setPreview] = useState<Schema<'WouldChangeDto'>>();
  const params = { path: { id: book.id } };
  const look = useAct(
    () => answer(api.POST('/api/rule-books/{id}/would-change', { params, body: { activate: true } })),
    { onDone: setPreview },
  );
  const activate = useAct(
    () => answer(api.POST('/api/rule-books/{id}/activate', { params, body: { version: book.version } })),
    {
      done: `Đã đưa «${book.name}» vào dùng.`,
      refresh: [RULE_BOOKS_KEY],
      onDone: () => setPreview(undefined),
      onProblem: () => setPreview(undefined),
    },
  );
  return (
    <>
      <Button onClick={() => look.mutate(undefined)} loading={look.isPending}>
        Đưa vào dùng…
      </Button>
      <WouldChange
        preview={preview}
        title={`Đưa «${book.name}» vào dùng?`}
        okText="Đưa vào dùng"
        isSaving={activate.isPending}
        onConfirm={() => activate.mutate(undefined)}
        onCancel={() => setPreview(undefined)}
      />
    </>
  );
}
