import { Alert, Button } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { EmptyView } from '../../parts/states';
import { Cursor } from './grid/cursor';
import { Filters, useFilteredIds } from './grid/filters';
import { InfoStrip } from './grid/info-strip';
import { KeyboardHelp } from './grid/keyboard-help';
import { MarkGrid } from './grid/mark-grid';
import { NomineeList } from './grid/nominee-list';
import { columnsOf, type Column } from './marks/columns';
import type { MarkBook } from './marks/mark-book';
import { nextUnmarked } from './marks/next-unmarked';
import { useSummary } from './marks/use-book';
import { useScoring } from './sheets.layout';
import { ProgressLine } from './sheet/progress-line';
import { SaveState } from './sheet/save-state';
import { useSheetDialogs } from './sheet/sheet-dialogs';
import { StuckDialog } from './sheet/stuck-dialog';
import { SubmitAll } from './sheet/submit-all';
import { useIsNarrow } from './use-is-narrow';

/** Every nominee of a criteria set against every criterion. */
export default function GridPage() {
  const { set, book, isOpen } = useScoring();
  const isNarrow = useIsNarrow();
  const columns = useMemo(() => columnsOf(set), [set]);
  // The list of subjects may grow while the page is open.
  useSummary(book);
  const ids = useFilteredIds(book);
  const { acts, dialogs } = useSheetDialogs(set.id, book);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [areStuckOpen, setStuckOpen] = useState(false);
  return (
    <Page
      title={set.name}
      crumbs={[{ label: 'Chấm điểm', to: `/cham-diem?phong-trao=${set.campaignId}&chon=1` }]}
      actions={
        <>
          <Filters book={book} />
          {!isNarrow && <Button onClick={() => setHelpOpen(true)}>Phím tắt</Button>}
          <LinkButton to={`/cham-diem/${set.id}/excel`}>Chấm bằng Excel</LinkButton>
          <SubmitAll criteriaSetId={set.id} book={book} />
        </>
      }
    >
      {!isOpen && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 8 }}
          title="Hiện không trong thời gian chấm điểm nên chỉ xem được, không ghi được điểm."
        />
      )}
      <div className="score-bar">
        <ProgressLine book={book} />
        <SaveState book={book} onShowStuck={() => setStuckOpen(true)} />
      </div>
      {book.ids.length === 0 ? (
        <EmptyView text="Chưa có đối tượng nào trong danh sách chấm của bảng này. Cán bộ phụ trách sẽ thêm khi tiếp nhận đăng ký." />
      ) : ids.length === 0 ? (
        <EmptyView text="Không có đối tượng nào khớp với điều kiện đang lọc." />
      ) : isNarrow ? (
        <NomineeList book={book} ids={ids} />
      ) : (
        <Spreadsheet
          key={ids.join()}
          ids={ids}
          columns={columns}
          book={book}
          acts={acts}
          onHelp={() => setHelpOpen(true)}
        />
      )}
      {dialogs}
      <KeyboardHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <StuckDialog book={book} isOpen={areStuckOpen} onClose={() => setStuckOpen(false)} />
    </Page>
  );
}

interface SpreadsheetProps {
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  readonly book: MarkBook;
  readonly acts: ReturnType<typeof useSheetDialogs>['acts'];
  readonly onHelp: () => void;
}

function Spreadsheet({ ids, columns, book, acts, onHelp }: SpreadsheetProps) {
  const { set } = useScoring();
  const navigate = useNavigate();
  const { search } = useLocation();
  const strip = useRef<HTMLDivElement>(null);
  const [cursor] = useState(
    () => new Cursor(nextUnmarked(book, ids, columns, { row: 0, column: -1 }) ?? { row: 0, column: 0 }),
  );
  const [said, setSaid] = useState('');
  const onOpen = useCallback(
    (id: string) => void navigate({ pathname: id, search }, { relative: 'path' }),
    [navigate, search],
  );
  return (
    <>
      <div ref={strip} tabIndex={-1} className="score-strip">
        <InfoStrip book={book} cursor={cursor} ids={ids} columns={columns} acts={acts} onOpen={onOpen} />
      </div>
      <MarkGrid
        book={book}
        set={set}
        columns={columns}
        ids={ids}
        cursor={cursor}
        acts={acts}
        exit={strip}
        onOpen={onOpen}
        onHelp={onHelp}
        onSay={setSaid}
      />
      <div role="status" className="score-said">
        {said}
      </div>
    </>
  );
}
