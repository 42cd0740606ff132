import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { countText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import { progressOf } from '../marks/progress';
import { useOfBook, useSummary } from '../marks/use-book';
import { useSubmitAll } from './use-sheet-acts';

/** Hands in all complete sheets at once, after saying which those are. */
export function SubmitAll({ criteriaSetId, book }: { criteriaSetId: string; book: MarkBook }) {
  const [isAsked, setAsked] = useState(false);
  const { ready, complete, subjects, submitted, recused } = useOfBook(book, progressOf);
  const { onTheWay, conflicts, refused, partial } = useSummary(book);
  const unsaved = onTheWay + conflicts + refused + partial;
  const submit = useSubmitAll(criteriaSetId, () => setAsked(false));
  if (ready === 0) return null;
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        Nộp {countText(ready)} phiếu đã chấm đủ
      </Button>
      <Modal
        open={isAsked}
        title="Nộp các phiếu đã chấm đủ"
        okText={`Nộp ${countText(ready)} phiếu`}
        cancelText="Thôi"
        okButtonProps={{ loading: submit.isPending, disabled: unsaved > 0 }}
        onOk={() => submit.mutate(undefined)}
        onCancel={() => setAsked(false)}
        destroyOnHidden
      >
        <ul>
          <li>
            <strong>{countText(ready)}</strong> phiếu đã chấm đủ sẽ được nộp và tính vào kết quả.
          </li>
          {subjects > complete && (
            <li>{countText(subjects - complete)} phiếu chưa chấm đủ: để lại, chấm xong sẽ nộp sau.</li>
          )}
          {submitted > 0 && <li>{countText(submitted)} phiếu đã nộp từ trước: giữ nguyên.</li>}
          {recused > 0 && <li>{countText(recused)} đối tượng đã ghi không chấm: không tính.</li>}
        </ul>
        <p>
          Bạn còn rút lại từng phiếu để sửa được cho đến khi xem phiếu của thành viên khác hoặc hết thời hạn
          chấm.
        </p>
        {unsaved > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`Còn ${countText(unsaved)} điểm chưa lưu xong. Hãy xử lý xong rồi nộp.`}
          />
        )}
      </Modal>
    </>
  );
}
