import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { Notice } from '../../parts/states';
import { pointsText } from '../../text/format';
import { useFilteredIds } from './grid/filters';
import type { SheetRow } from './marks/sheet-row';
import { useRow, useSummary } from './marks/use-book';
import { BackgroundPanel } from './nominee/background';
import { CriterionRow } from './nominee/criterion-row';
import { OthersPanel } from './nominee/others-panel';
import { useBackground, useOthers } from './nominee/use-nominee';
import { SaveState } from './sheet/save-state';
import { stageText } from './sheet/sheet-cell';
import { useSheetDialogs } from './sheet/sheet-dialogs';
import { StuckDialog } from './sheet/stuck-dialog';
import type { SheetActs } from './sheet/use-sheet-acts';
import { stageOf } from './marks/progress';
import { useScoring } from './sheets.layout';
import { useIsNarrow } from './use-is-narrow';
import './nominee/nominee.css';

/** One nominee on one page: whatever there is to weigh on the left, one's own box beside it. */
export default function NomineePage() {
  const { participantId = '' } = useParams();
  const { book } = useScoring();
  const { search } = useLocation();
  const row = useRow(book, participantId);
  if (!row) {
    return (
      <Notice title="Không tìm thấy" text="Đối tượng này không có trong danh sách chấm của bảng tiêu chí.">
        <Link to={{ pathname: '..', search }} relative="path">
          Về danh sách chấm
        </Link>
      </Notice>
    );
  }
  // Anew for each nominee: boxes, focus and what was asked to be seen belong to one of them.
  return <NomineeSheet key={participantId} row={row} />;
}

function NomineeSheet({ row }: { row: SheetRow }) {
  const scoring = useScoring();
  const { set, book, scorerCode, isOpen } = scoring;
  const { search } = useLocation();
  const { subject, sheet } = row;
  useSummary(book);
  const { acts, dialogs } = useSheetDialogs(set.id, book);
  const background = useBackground(scoring, row);
  const others = useOthers(scoring, row);
  const isNarrow = useIsNarrow();
  const [areStuckOpen, setStuckOpen] = useState(false);
  useFirstBox(!isNarrow && sheet.policy.canMark);
  const lines = new Map(background.data?.lines.map((line) => [line.criterionId, line]));
  const behind = background.data && <BackgroundPanel background={background.data} />;
  return (
    <Page
      title={subject.name}
      crumbs={[
        { label: 'Chấm điểm', to: `/cham-diem?phong-trao=${set.campaignId}&chon=1` },
        { label: set.name, to: `/cham-diem/${set.id}${search}` },
      ]}
      actions={<Neighbours id={subject.participantId} />}
      intro={[subject.unitName, subject.block].filter(Boolean).join(' · ') || undefined}
    >
      <div className="score-bar">
        <span>
          <span className={`score-stage is-${stageOf(row)}`}>
            {stageText(row)}
            {stageOf(row) === 'begun' && ' tiêu chí chưa chấm'}
          </span>
          {sheet.status !== 'recused' && (
            <>
              {' · '}Tổng điểm <strong>{pointsText(sheet.total)}</strong>
              {sheet.knockout && <strong className="is-error"> – bị loại trừ</strong>}
            </>
          )}
        </span>
        <SaveState book={book} onShowStuck={() => setStuckOpen(true)} />
        <SheetButtons row={row} acts={acts} />
      </div>
      {!isOpen && (
        <Alert type="info" showIcon title="Hiện không trong thời gian chấm điểm nên chỉ xem được." />
      )}
      {sheet.status === 'recused' ? (
        <Panel title="Bạn đã ghi nhận không chấm đối tượng này">
          <p>Lý do: {sheet.recusalReason}</p>
          <p className="secondary">Phiếu của bạn không tính vào kết quả của đối tượng.</p>
        </Panel>
      ) : (
        <div className="nominee-columns">
          <div>
            {isNarrow && behind && (
              <details className="panel nominee-behind">
                <summary>Hồ sơ, khen thưởng và kết quả ba năm trước</summary>
                {behind}
              </details>
            )}
            {set.groups.map((group) => (
              <Panel
                key={group.id}
                title={`${group.code}. ${group.name}${group.max ? ` (${pointsText(group.max)})` : ''}`}
              >
                {group.criteria.map((criterion) => (
                  <CriterionRow
                    key={criterion.id}
                    book={book}
                    row={row}
                    criterion={criterion}
                    line={lines.get(criterion.id)}
                  />
                ))}
              </Panel>
            ))}
            <OthersPanel set={set} row={row} scorerCode={scorerCode} reading={others} />
          </div>
          {!isNarrow && (
            <aside className="panel nominee-behind">
              {behind ?? <p className="secondary">Đang tải hồ sơ…</p>}
            </aside>
          )}
        </div>
      )}
      <div className="nominee-end">
        <SheetButtons row={row} acts={acts} />
        <Neighbours id={subject.participantId} />
      </div>
      {dialogs}
      <StuckDialog book={book} isOpen={areStuckOpen} onClose={() => setStuckOpen(false)} />
    </Page>
  );
}

function SheetButtons({ row, acts }: { row: SheetRow; acts: SheetActs }) {
  const { participantId: id } = row.subject;
  const { canSubmit, canWithdraw, canRecuse, canUnrecuse } = row.sheet.policy;
  return (
    <span className="sheet-buttons">
      {canSubmit && (
        <Button type="primary" onClick={() => acts.submit(id)}>
          Nộp phiếu
        </Button>
      )}
      {canWithdraw && <Button onClick={() => acts.withdraw(id)}>Rút lại phiếu</Button>}
      {canRecuse && <Button onClick={() => acts.recuse(id)}>Không chấm…</Button>}
      {canUnrecuse && <Button onClick={() => acts.unrecuse(id)}>Bỏ ghi nhận, chấm lại</Button>}
    </span>
  );
}

/** To the nominees before and after, in the order and with the filter of the list. */
function Neighbours({ id }: { id: string }) {
  const { book } = useScoring();
  const { search } = useLocation();
  const navigate = useNavigate();
  const filtered = useFilteredIds(book);
  const ids = filtered.includes(id) ? filtered : book.ids;
  const at = ids.indexOf(id);
  const before = ids[at - 1];
  const after = ids[at + 1];
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const to = event.key === 'PageDown' ? after : event.key === 'PageUp' ? before : undefined;
      if (!event.altKey || !to) return;
      event.preventDefault();
      void navigate({ pathname: `../${to}`, search }, { relative: 'path' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, search, before, after]);
  const link = (to: string | undefined, label: string, keys: string) =>
    to ? (
      <Link
        to={{ pathname: `../${to}`, search }}
        relative="path"
        className="neighbour"
        title={`${book.row(to)?.subject.name ?? ''} (Alt+${keys})`}
        aria-keyshortcuts={`Alt+${keys}`}
      >
        {label}
      </Link>
    ) : (
      <span className="neighbour is-off" aria-hidden>
        {label}
      </span>
    );
  return (
    <nav className="neighbours" aria-label="Đối tượng trước, sau">
      {link(before, '‹ Trước', 'PageUp')}
      <span>
        {at + 1}/{ids.length}
      </span>
      {link(after, 'Sau ›', 'PageDown')}
    </nav>
  );
}

/** Who comes to score begins at the first empty box; on a phone the keyboard would cover the page. */
function useFirstBox(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-mark-box][inputmode]')];
    boxes.find(({ value }) => value === '')?.focus({ preventScroll: true });
    // Once, on arriving.
  }, []);
}
