import { Alert, Modal } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { ReasonDialog } from '../../../parts/dialogs';
import { countText, pointsText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import { useRow } from '../marks/use-book';
import { useSheetAct, type SheetActs } from './use-sheet-acts';

/** The acts on a sheet, and the dialogs that some of them begin with; show `dialogs` somewhere on the page. */
export function useSheetDialogs(criteriaSetId: string, book: MarkBook) {
  const [asked, setAsked] = useState<{ readonly act: 'submit' | 'recuse'; readonly id: string }>();
  const run = useSheetAct(criteriaSetId, book, () => setAsked(undefined));
  const mutate = useRef(run.mutate);
  mutate.current = run.mutate;
  // The same object for good: every row of the grid holds it.
  const acts = useMemo<SheetActs>(
    () => ({
      submit: (id) => setAsked({ act: 'submit', id }),
      recuse: (id) => setAsked({ act: 'recuse', id }),
      withdraw: (id) => mutate.current({ act: 'withdraw', id }),
      unrecuse: (id) => mutate.current({ act: 'unrecuse', id }),
    }),
    [],
  );
  const close = () => setAsked(undefined);
  const dialogs = (
    <>
      <SubmitDialog
        book={book}
        id={asked?.act === 'submit' ? asked.id : undefined}
        isBusy={run.isPending}
        onCancel={close}
        onSubmit={(id) => run.mutate({ act: 'submit', id })}
      />
      <ReasonDialog
        open={asked?.act === 'recuse'}
        title={`Không chấm: ${book.row(asked?.id ?? '')?.subject.name ?? ''}`}
        label="Lý do không chấm"
        okText="Ghi nhận không chấm"
        isBusy={run.isPending}
        onCancel={close}
        onConfirm={(reason) => asked && run.mutate({ act: 'recuse', id: asked.id, reason })}
      >
        Dùng khi bạn có liên quan đến đối tượng này (người thân, cùng tập thể được xét…). Phiếu của bạn không
        tính vào kết quả của đối tượng; lý do được lưu lại.
      </ReasonDialog>
    </>
  );
  return { acts, dialogs };
}

function SubmitDialog({
  book,
  id,
  isBusy,
  onCancel,
  onSubmit,
}: {
  book: MarkBook;
  id: string | undefined;
  isBusy: boolean;
  onCancel: () => void;
  onSubmit: (id: string) => void;
}) {
  const row = useRow(book, id ?? '');
  const unsaved = Object.keys(row?.unsaved ?? {}).length;
  return (
    <Modal
      open={id !== undefined}
      title={`Nộp phiếu chấm: ${row?.subject.name ?? ''}`}
      okText="Nộp phiếu"
      cancelText="Thôi"
      okButtonProps={{ loading: isBusy, disabled: unsaved > 0 || !row?.sheet.policy.canSubmit }}
      onOk={() => id && onSubmit(id)}
      onCancel={onCancel}
      destroyOnHidden
    >
      <p>
        Tổng điểm của phiếu: <strong>{pointsText(row?.sheet.total)}</strong>
        {row?.sheet.knockout && ' – có tiêu chí loại trừ nên đối tượng không được xếp loại'}.
      </p>
      <p>
        Từ khi nộp, phiếu được tính vào kết quả. Bạn còn rút lại để sửa được cho đến khi xem phiếu của thành
        viên khác hoặc hết thời hạn chấm.
      </p>
      {unsaved > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`Còn ${countText(unsaved)} điểm của phiếu này chưa lưu xong. Hãy đợi lưu xong rồi nộp.`}
        />
      )}
    </Modal>
  );
}
