import { pointsText } from '../../../text/format';
import { fieldName, maxText, type Column, type Group } from '../marks/columns';

/** Groups, criteria and what each may give; stays in sight. */
export function GridHead({ columns }: { columns: readonly Column[] }) {
  const groups = runsOf(columns, ({ group }) => group);
  const criteria = runsOf(columns, ({ criterion }) => criterion);
  return (
    <div role="rowgroup" className="score-head">
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" aria-rowspan={3} className="score-name">
          Đối tượng
        </div>
        {groups.map(({ of: group, span, first }) => (
          <div
            key={group.id}
            role="columnheader"
            aria-colspan={span}
            className="score-group begins-group"
            style={placed(1, first, span)}
            title={groupTitle(group)}
          >
            {groupTitle(group)}
          </div>
        ))}
        <div role="columnheader" aria-rowspan={3} className="score-total">
          Tổng
        </div>
        <div role="columnheader" aria-rowspan={3} className="score-sheet">
          Phiếu
        </div>
      </div>
      <div role="row" aria-rowindex={2}>
        {criteria.map(({ of: criterion, span, first }) => (
          <div
            key={criterion.id}
            role="columnheader"
            aria-colspan={span}
            title={`${criterion.code} ${criterion.name}`}
            className={groupClass(columns, first)}
            style={placed(2, first, span)}
          >
            {criterion.code}
            <span className="visually-hidden"> {criterion.name}</span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={3}>
        {columns.map(({ key, criterion, field }, index) => (
          <div
            key={key}
            role="columnheader"
            className={`score-max ${groupClass(columns, index)}`}
            style={placed(3, index, 1)}
          >
            {field === 'value' ? maxText(criterion) : fieldName(field)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A class for cells with which a group of criteria begins, so that groups can be told apart. */
export function groupClass(columns: readonly Column[], index: number): string {
  return columns[index - 1]?.group === columns[index]?.group ? '' : 'begins-group';
}

function placed(row: number, column: number, span: number) {
  return { gridRow: row, gridColumn: `${column + 2} / span ${span}` };
}

function groupTitle({ code, name, max }: Group): string {
  return `${code}. ${name}${max === null ? '' : ` (${pointsText(max)})`}`;
}

/** Neighbouring columns of the same thing, with how many they are. */
function runsOf<Of>(
  columns: readonly Column[],
  of: (column: Column) => Of,
): { of: Of; span: number; first: number }[] {
  const runs: { of: Of; span: number; first: number }[] = [];
  columns.forEach((column, index) => {
    const last = runs.at(-1);
    if (last?.of === of(column)) last.span += 1;
    else runs.push({ of: of(column), span: 1, first: index });
  });
  return runs;
}
