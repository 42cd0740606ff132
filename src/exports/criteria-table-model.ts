import { SUBJECT_KIND_NAMES } from '../catalogue/subject-kind.js';
import { bandsBestFirst, scaleOf } from '../criteria/criteria-set.js';
import type { StoredCriteriaSet, StoredCriterion } from '../criteria/criteria-sets.queries.js';
import { formatPoints } from '../platform/decimal/points.js';
import type { CriteriaTableQuery } from './exports.dto.js';
import type { CriteriaTableModel } from './lists/criteria-table.js';
import { headingOf, scoringSignatures, type Occasion } from './official-papers.js';
import type { Chosen } from './options/list-options.js';

const NAME_LABELS = {
  collective: 'Tên đơn vị:',
  household: 'Hộ gia đình:',
  individual: 'Họ và tên, đơn vị:',
} as const;

/** A criteria set to be filled in by hand: what each line takes stands beside it, in words. */
export function criteriaTableModel(
  set: StoredCriteriaSet,
  occasion: Occasion,
  options: Chosen<CriteriaTableQuery>,
): CriteriaTableModel {
  return {
    sheetName: `Tiêu chí ${set.code}`,
    heading: headingOf(occasion),
    title: `BẢNG TIÊU CHÍ CHẤM ĐIỂM ${SUBJECT_KIND_NAMES[set.subjectKind].toLocaleUpperCase('vi')}`,
    subtitle: `Phong trào thi đua năm ${occasion.year}`,
    subject: `${NAME_LABELS[set.subjectKind]} ${'.'.repeat(60)}`,
    groups: set.groups.map((group) => ({
      title: group.name,
      maximum: group.max,
      lines: group.criteria.map((line) => ({
        name: `${line.code}. ${line.name}`,
        content: contentOf(line),
        maximum: maximumOf(line),
      })),
    })),
    bonusCap: set.bonusCap,
    scale: formatPoints(scaleOf(set)),
    numbering: options.numbering,
    notes: notesOf(set),
    signatures: options.signatures ? scoringSignatures(occasion) : [],
  };
}

/** Points as they are read: «7,5», «10». */
function read(points: string): string {
  const [whole = '', part = ''] = points.split('.');
  const rest = part.replace(/0+$/, '');
  return rest === '' ? whole : `${whole},${rest}`;
}

/** Penalties take points away; knock-out lines give none. */
function maximumOf({ kind, max }: StoredCriterion): string | null {
  return max !== null && kind === 'penalty' ? `-${max}` : max;
}

function contentOf(line: StoredCriterion): string | null {
  const parts = [
    line.note,
    ruleOf(line),
    line.allowsNotApplicable ? 'Được ghi «KAD» khi không áp dụng.' : '',
  ];
  return parts.filter((part) => part !== '').join('\n') || null;
}

function ruleOf({ kind, step, levels }: StoredCriterion): string {
  const steps = step === null ? '' : `, bước ${read(step)} điểm`;
  if (kind === 'tiered') return `Chỉ chấm một trong các mức: ${(levels ?? []).map(read).join('; ')}.`;
  if (kind === 'ratio') return 'Chấm theo tỷ lệ thực hiện so với chỉ tiêu: ghi số thực hiện/chỉ tiêu.';
  if (kind === 'bonus') return `Điểm thưởng${steps}.`;
  if (kind === 'penalty') return `Điểm trừ${steps}.`;
  if (kind === 'knockout') return 'Loại trừ: ghi «Có» hoặc «Không».';
  return step === null ? '' : `Chấm theo bước ${read(step)} điểm.`;
}

function notesOf(set: StoredCriteriaSet): string[] {
  const bands = bandsBestFirst(set).map(({ name, from }) => `${name}: từ ${read(from)} điểm`);
  return [
    ...(bands.length === 0 ? [] : [`Xếp loại: ${bands.join('; ')}.`]),
    ...(set.bonusCap === null ? [] : [`Tổng điểm thưởng không quá ${read(set.bonusCap)} điểm.`]),
  ];
}
