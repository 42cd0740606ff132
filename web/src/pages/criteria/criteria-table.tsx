import { pointsText } from '../../text/format';
import { CRITERION_KINDS } from '../../text/labels';
import type { CriteriaSet } from './draft';

type Line = CriteriaSet['groups'][number]['criteria'][number];

/** The set as its scoring table is printed: on the screen without the columns that are filled in by hand. */
export function CriteriaTable({ set }: { set: CriteriaSet }) {
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={set.name}>
      <table className="crit-table">
        <thead>
          <tr>
            <th scope="col">TT</th>
            <th scope="col">Tên tiêu chí</th>
            <th scope="col">Cách chấm</th>
            <th scope="col">Điểm chuẩn</th>
            <th scope="col" className="crit-blank">
              Điểm tự chấm
            </th>
            <th scope="col" className="crit-blank">
              Điểm thẩm định
            </th>
            <th scope="col">Ghi chú (minh chứng)</th>
          </tr>
        </thead>
        {set.groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th>{group.code}</th>
              <th scope="rowgroup" colSpan={2}>
                {group.name}
              </th>
              <th className="numeric">{pointsText(group.max)}</th>
              <td className="crit-blank" />
              <td className="crit-blank" />
              <td />
            </tr>
            {group.criteria.map((line) => (
              <tr key={line.id}>
                <td>{line.code}</td>
                <td>{line.name}</td>
                <td>{wayOf(line)}</td>
                <td className="numeric">{pointsText(line.max)}</td>
                <td className="crit-blank" />
                <td className="crit-blank" />
                <td>{line.note}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function wayOf({ kind, step, levels, allowsNotApplicable }: Line): string {
  return [
    CRITERION_KINDS[kind],
    step && `bước ${pointsText(step)}`,
    levels && `các mức ${levels.map(pointsText).join('; ')}`,
    allowsNotApplicable && 'được ghi KAD',
  ]
    .filter(Boolean)
    .join(', ');
}
