import { Button, Modal } from 'antd';
import type { MarkBook } from '../marks/mark-book';
import { useSummary } from '../marks/use-book';
import { lineKey } from '../marks/unsent-marks';
import { StuckLine } from './stuck-line';

/** All marks that wait for their person, to be decided one after the other. */
export function StuckDialog({
  book,
  isOpen,
  onClose,
}: {
  book: MarkBook;
  isOpen: boolean;
  onClose: () => void;
}) {
  // Told anew with every change of the book.
  useSummary(book);
  const stuck = book.stuck();
  return (
    <Modal
      open={isOpen}
      title="Điểm chờ bạn quyết định"
      onCancel={onClose}
      footer={<Button onClick={onClose}>Đóng</Button>}
      width={680}
      destroyOnHidden
    >
      {stuck.length === 0 && <p role="status">Không còn điểm nào chờ quyết định.</p>}
      {stuck.map(({ line, unsaved }) => {
        const criterion = book.criterion(line.criterionId);
        const row = book.row(line.participantId);
        return (
          criterion &&
          row && (
            <section key={lineKey(line)} className="stuck-item">
              <h3>
                {row.subject.name} – {criterion.code} {criterion.name}
              </h3>
              <StuckLine book={book} line={line} criterion={criterion} unsaved={unsaved} />
            </section>
          )
        );
      })}
    </Modal>
  );
}
