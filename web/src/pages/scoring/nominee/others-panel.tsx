import { Alert, Button } from 'antd';
import type { Schema } from '../../../api/client';
import { Panel } from '../../../parts/panel';
import { asProblem } from '../../../api/problem';
import { pointsText } from '../../../text/format';
import type { CriteriaSet } from '../marks/open-books';
import { markWords } from '../marks/mark-text';
import type { SheetRow } from '../marks/sheet-row';
import type { useOthers } from './use-nominee';

type OtherSheet = Schema<'OtherSheetDto'>;

const STATES: Readonly<Record<OtherSheet['state'], string>> = {
  submitted: 'đã nộp',
  recused: 'không chấm',
  missing: 'chưa nộp',
};

/** The other members' sheets beside one's own; before they are shown, what seeing them costs. */
export function OthersPanel({
  set,
  row,
  scorerCode,
  reading,
}: {
  set: CriteriaSet;
  row: SheetRow;
  scorerCode: string;
  reading: ReturnType<typeof useOthers>;
}) {
  const { canSeeOthers, mustAsk, others, error, isFetching, want } = reading;
  if (!canSeeOthers) return null;
  return (
    <Panel title="Phiếu của các thành viên khác" style={{ marginTop: 12 }}>
      {mustAsk ? (
        <Alert
          type="info"
          showIcon
          title="Xem phiếu của người khác rồi thì bạn không rút lại phiếu của mình để sửa được nữa."
          action={<Button onClick={want}>Xem phiếu của người khác</Button>}
        />
      ) : others ? (
        <OthersTable set={set} row={row} scorerCode={scorerCode} others={others} />
      ) : error ? (
        <Alert type="error" showIcon title={asProblem(error).message} />
      ) : (
        <p className="secondary">{isFetching ? 'Đang tải…' : 'Chưa có phiếu nào.'}</p>
      )}
    </Panel>
  );
}

function OthersTable({
  set,
  row,
  scorerCode,
  others,
}: {
  set: CriteriaSet;
  row: SheetRow;
  scorerCode: string;
  others: readonly OtherSheet[];
}) {
  return (
    <div className="others-scroll" tabIndex={0} role="region" aria-label="Điểm của từng thành viên">
      <table className="others-table">
        <thead>
          <tr>
            <th scope="col">Tiêu chí</th>
            <th scope="col">{scorerCode} (tôi)</th>
            {others.map(({ scorer, state }) => (
              <th key={scorer} scope="col">
                {scorer}
                {state !== 'submitted' && <small> {STATES[state]}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {set.groups
            .flatMap((group) => group.criteria)
            .map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">
                  {criterion.code} {criterion.name}
                </th>
                <td>{shown(criterion, row.marks[criterion.id])}</td>
                {others.map(({ scorer, marks }) => (
                  <td key={scorer}>{shown(criterion, marks[criterion.id])}</td>
                ))}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Tổng điểm</th>
            <td>{row.sheet.status === 'submitted' ? pointsText(row.sheet.total) : '–'}</td>
            {others.map(({ scorer, total }) => (
              <td key={scorer}>{pointsText(total)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function shown(
  criterion: CriteriaSet['groups'][number]['criteria'][number],
  mark: Schema<'MarkDto'> | undefined,
) {
  return mark && mark.kind !== null ? markWords(criterion, mark) : '–';
}
