import { formatPointsVi, type Hundredths, tryParsePoints } from '../platform/decimal/points.js';
import { type CriteriaSetProblem, CriteriaSetProblems } from './criteria-set-problems.js';
import {
  allCriteria,
  countsInGroup,
  type CriteriaGroup,
  type CriteriaSetDefinition,
  type Criterion,
  CRITERION_KIND_NAMES,
} from './criteria-set.js';

/** The most points a line holds: 999.999,99. */
const MOST_POINTS: Hundredths = 99_999_999;

/** Every fault of the set, in the order of the table; empty when it may be used as it stands. */
export function validateCriteriaSet(set: CriteriaSetDefinition): CriteriaSetProblem[] {
  const problems = new CriteriaSetProblems();
  problems.required('code', set.code, 'Bảng tiêu chí chưa có mã.');
  problems.required('name', set.name, 'Bảng tiêu chí chưa có tên.');
  set.groups.forEach((group, index) => checkGroup(problems, group, `groups[${index}]`));
  checkCodes(problems, set);
  checkSettings(problems, set);
  checkBands(problems, set);
  checkTieBreak(problems, set);
  return problems.found;
}

function checkGroup(problems: CriteriaSetProblems, group: CriteriaGroup, field: string): void {
  problems.required(`${field}.code`, group.code, 'Có nhóm tiêu chí chưa có mã.');
  problems.required(`${field}.name`, group.name, `Nhóm ${group.code} chưa có tên.`);
  group.criteria.forEach((criterion, index) =>
    checkCriterion(problems, criterion, `${field}.criteria[${index}]`),
  );
  const counted = group.criteria.filter((criterion) => countsInGroup(criterion.kind));
  if (group.max === null) {
    if (counted.length > 0) {
      const codes = counted.map((criterion) => criterion.code).join(', ');
      problems.error(
        `${field}.max`,
        'group-max-missing',
        `Nhóm ${group.code} có tiêu chí được tính điểm (${codes}) nên phải có điểm tối đa.`,
      );
    }
    return;
  }
  const max = problems.number(`${field}.max`, group.max, `Điểm tối đa của nhóm ${group.code}`);
  if (max === undefined) return;
  if (max < 0)
    problems.error(`${field}.max`, 'negative-number', `Điểm tối đa của nhóm ${group.code} không được âm.`);
  // A group may hold more than its maximum (60 for lines of 40 and 25), never less without someone being told.
  const reachable = counted.reduce(
    (total, criterion) => total + (tryParsePoints(criterion.max ?? '0') ?? 0),
    0,
  );
  if (max > reachable) {
    problems.warning(
      `${field}.max`,
      'group-max-unreachable',
      `Nhóm ${group.code}: điểm tối đa ${formatPointsVi(max)} lớn hơn tổng các tiêu chí (${formatPointsVi(reachable)}) nên không ai đạt được.`,
    );
  }
}

function checkCriterion(problems: CriteriaSetProblems, criterion: Criterion, field: string): void {
  problems.required(`${field}.code`, criterion.code, 'Có tiêu chí chưa có mã.');
  problems.required(`${field}.name`, criterion.name, `Tiêu chí ${criterion.code} chưa có nội dung.`);
  if (criterion.kind !== 'tiered') checkIdleLevels(problems, criterion, `${field}.levels`);
  if (criterion.kind === 'knockout') {
    if (criterion.max !== null && tryParsePoints(criterion.max) !== 0) {
      const message = `Tiêu chí ${criterion.code} là điều kiện loại trừ nên không có điểm tối đa.`;
      problems.error(`${field}.max`, 'knockout-with-points', message);
    }
    return;
  }
  if (criterion.max === null) {
    const kind = CRITERION_KIND_NAMES[criterion.kind].toLowerCase();
    problems.error(
      `${field}.max`,
      'max-missing',
      `Tiêu chí ${criterion.code} (${kind}) chưa có điểm tối đa.`,
    );
    return;
  }
  const max = problems.number(`${field}.max`, criterion.max, `Điểm tối đa của tiêu chí ${criterion.code}`);
  if (max === undefined) return;
  if (max <= 0) {
    problems.error(
      `${field}.max`,
      'max-not-positive',
      `Điểm tối đa của tiêu chí ${criterion.code} phải lớn hơn 0.`,
    );
  } else if (criterion.kind === 'tiered') {
    checkLevels(problems, criterion, max, `${field}.levels`);
  } else if (criterion.kind !== 'ratio' && criterion.step) {
    checkStep(problems, criterion.code, criterion.step, max, `${field}.step`);
  }
}

/** Levels of a line that is not marked by them are kept with it, for the day it is; numbers they must be. */
function checkIdleLevels(problems: CriteriaSetProblems, { code, levels }: Criterion, field: string): void {
  levels?.forEach((text, index) => {
    const at = `${field}[${index}]`;
    const level = problems.number(at, text, `Mức của tiêu chí ${code}`);
    if (level === undefined) return;
    if (level < 0 || level > MOST_POINTS) {
      const message = `Tiêu chí ${code}: mức ${formatPointsVi(level)} phải từ 0 đến ${formatPointsVi(MOST_POINTS)}.`;
      problems.error(at, level < 0 ? 'negative-number' : 'level-above-max', message);
    }
  });
}

function checkLevels(
  problems: CriteriaSetProblems,
  criterion: Criterion,
  max: Hundredths,
  field: string,
): void {
  const { code, levels } = criterion;
  if (!levels || levels.length === 0) {
    problems.error(field, 'levels-missing', `Tiêu chí ${code} chấm theo mức nhưng chưa liệt kê các mức.`);
    return;
  }
  const values = levels.map((level, index) =>
    problems.number(`${field}[${index}]`, level, `Mức của tiêu chí ${code}`),
  );
  values.forEach((value, index) => {
    if (value === undefined) return;
    const at = `${field}[${index}]`;
    const level = formatPointsVi(value);
    if (value < 0) problems.error(at, 'negative-number', `Tiêu chí ${code}: mức ${level} không được âm.`);
    if (value > max) {
      const message = `Tiêu chí ${code}: mức ${level} cao hơn điểm tối đa ${formatPointsVi(max)}.`;
      problems.error(at, 'level-above-max', message);
    }
    if (values.indexOf(value) < index) {
      problems.error(at, 'duplicate-level', `Tiêu chí ${code}: mức ${level} được liệt kê hai lần.`);
    }
  });
  if (!values.includes(max) && values.every((value) => value !== undefined && value < max)) {
    const message = `Tiêu chí ${code}: không mức nào bằng điểm tối đa ${formatPointsVi(max)}.`;
    problems.warning(field, 'max-not-a-level', message);
  }
}

function checkStep(
  problems: CriteriaSetProblems,
  code: string,
  text: string,
  max: Hundredths,
  field: string,
): void {
  const step = problems.number(field, text, `Bước điểm của tiêu chí ${code}`);
  if (step === undefined) return;
  if (step <= 0) {
    problems.error(field, 'step-not-positive', `Bước điểm của tiêu chí ${code} phải lớn hơn 0.`);
  } else if (max % step !== 0) {
    problems.warning(
      field,
      'step-not-dividing',
      `Tiêu chí ${code}: đi theo bước ${formatPointsVi(step)} không tới được điểm tối đa ${formatPointsVi(max)}.`,
    );
  }
}

function checkCodes(problems: CriteriaSetProblems, set: CriteriaSetDefinition): void {
  if (allCriteria(set).length === 0) {
    problems.error('groups', 'no-criteria', 'Bảng tiêu chí chưa có tiêu chí nào.');
  }
  const groups = new Set<string>();
  const criteria = new Set<string>();
  set.groups.forEach((group, groupIndex) => {
    const field = `groups[${groupIndex}]`;
    if (groups.has(group.code))
      problems.error(`${field}.code`, 'duplicate-code', `Mã nhóm ${group.code} bị trùng.`);
    groups.add(group.code);
    group.criteria.forEach(({ code }, index) => {
      if (criteria.has(code)) {
        problems.error(`${field}.criteria[${index}].code`, 'duplicate-code', `Mã tiêu chí ${code} bị trùng.`);
      }
      criteria.add(code);
    });
  });
}

function checkSettings(problems: CriteriaSetProblems, set: CriteriaSetDefinition): void {
  if (set.bonusCap !== null) {
    const cap = problems.number('bonusCap', set.bonusCap, 'Trần điểm thưởng');
    if (cap !== undefined && cap < 0) {
      problems.error('bonusCap', 'negative-bonus-cap', 'Trần điểm thưởng không được âm.');
    }
  }
  if (!Number.isSafeInteger(set.minimumSheets) || set.minimumSheets < 1) {
    const message = 'Số phiếu tối thiểu phải là số nguyên từ 1 trở lên.';
    problems.error('minimumSheets', 'minimum-sheets-too-small', message);
  }
}

function checkBands(problems: CriteriaSetProblems, set: CriteriaSetDefinition): void {
  if (set.bands.length === 0) {
    problems.error('bands', 'no-bands', 'Bảng tiêu chí chưa có mức xếp loại nào.');
    return;
  }
  const names = new Set<string>();
  const thresholds = set.bands.map((band, index) => {
    problems.required(`bands[${index}].name`, band.name, 'Có mức xếp loại chưa có tên.');
    if (names.has(band.name)) {
      problems.error(`bands[${index}].name`, 'duplicate-code', `Mức xếp loại «${band.name}» bị trùng tên.`);
    }
    names.add(band.name);
    return problems.number(`bands[${index}].from`, band.from, `Ngưỡng của mức xếp loại «${band.name}»`);
  });
  thresholds.forEach((from, index) => {
    if (from === undefined) return;
    const field = `bands[${index}].from`;
    const name = set.bands[index]?.name ?? '';
    const before = index === 0 ? undefined : thresholds[index - 1];
    if (from < 0)
      problems.error(field, 'negative-number', `Ngưỡng của mức xếp loại «${name}» không được âm.`);
    if (thresholds.indexOf(from) < index) {
      problems.error(
        field,
        'bands-equal',
        `Mức xếp loại «${name}» trùng ngưỡng ${formatPointsVi(from)} với mức khác.`,
      );
    } else if (before !== undefined && from > before) {
      // Still unambiguous: the highest threshold reached decides. Most likely a slip of the pen, so it is shown.
      problems.warning(
        field,
        'bands-unordered',
        `Mức xếp loại «${name}» không xếp theo thứ tự từ cao xuống thấp.`,
      );
    }
  });
  if (!thresholds.includes(0) && !thresholds.includes(undefined)) {
    const message = 'Phải có một mức xếp loại từ 0 điểm, nếu không kết quả thấp sẽ không có xếp loại.';
    problems.error('bands', 'no-band-from-zero', message);
  }
}

function checkTieBreak(problems: CriteriaSetProblems, set: CriteriaSetDefinition): void {
  const kinds = new Map(allCriteria(set).map((criterion) => [criterion.code, criterion.kind]));
  set.tieBreak.forEach((code, index) => {
    const field = `tieBreak[${index}]`;
    const kind = kinds.get(code);
    if (kind === undefined) {
      problems.error(field, 'unknown-tie-break', `Xét khi bằng điểm: không có tiêu chí ${code} trong bảng.`);
    } else if (kind === 'knockout') {
      problems.error(field, 'tie-break-without-points', `Xét khi bằng điểm: tiêu chí ${code} không có điểm.`);
    } else if (kind === 'penalty') {
      const message = `Xét khi bằng điểm: ${code} là điểm trừ, ai bị trừ nhiều hơn sẽ xếp trên.`;
      problems.warning(field, 'tie-break-on-penalty', message);
    }
    if (set.tieBreak.indexOf(code) < index) {
      problems.error(field, 'duplicate-code', `Xét khi bằng điểm: tiêu chí ${code} được ghi hai lần.`);
    }
  });
}
