import { countText } from '../../../text/format';
import type { MarkBook } from '../marks/mark-book';
import { progressOf } from '../marks/progress';
import { useOfBook } from '../marks/use-book';

/** How far one has come with all sheets: «12/150 đối tượng đã chấm đủ, còn 340 ô». */
export function ProgressLine({ book }: { book: MarkBook }) {
  const { subjects, complete, submitted, recused, missingMarks } = useOfBook(book, progressOf);
  return (
    <span className="score-progress">
      <progress max={subjects || 1} value={complete} aria-label="Số đối tượng đã chấm đủ" />
      <span>
        Đã chấm đủ{' '}
        <strong>
          {countText(complete)}/{countText(subjects)}
        </strong>
        , đã nộp <strong>{countText(submitted)}</strong>
        {missingMarks > 0 && `, còn ${countText(missingMarks)} điểm chưa chấm`}
        {recused > 0 && `; không chấm ${countText(recused)}`}
      </span>
    </span>
  );
}
