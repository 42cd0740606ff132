import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { ConditionTest } from '../eligibility/rule.js';

/** What a parameter of a condition takes; `award` and `awards` are codes of the catalogue. */
export const PARAMETER_TYPES = [
  'rating',
  'discipline',
  'initiative',
  'award',
  'awards',
  'number',
  'points',
  'band',
  'scope',
  'ground',
  'flag',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly label: string;
  readonly isOptional: boolean;
  /** Bounds of a number. */
  readonly min?: number;
  readonly max?: number;
}

export interface Word {
  readonly label: string;
  readonly subjects: readonly SubjectKind[];
  readonly parameters: readonly Parameter[];
}

const EVERYBODY = ['collective', 'individual', 'household'] as const;
const PERSON = ['individual'] as const;
const UNIT = ['collective'] as const;
const SCORED = ['collective', 'individual'] as const;

const need = (name: string, type: ParameterType, label: string): Parameter => ({
  ...{ name, type, label, isOptional: false },
});
const may = (name: string, type: ParameterType, label: string): Parameter => ({
  ...{ name, type, label, isOptional: true },
});
const count = (name: string, label: string, max: number, isOptional = false): Parameter => ({
  ...{ name, type: 'number', label, isOptional, min: 1, max },
});
const percent = count('percent', 'Tỷ lệ (%)', 100);
const discipline = need('from', 'discipline', 'Từ hình thức kỷ luật');
const meritOnly = may('meritOnly', 'flag', 'Không tính khen chuyên đề, đột xuất');
const by = may('by', 'ground', 'Tính theo');

/** Every kind of condition there is, with what it asks for: pages build their forms from it. */
export const VOCABULARY: Readonly<Record<ConditionTest['kind'], Word>> = {
  'rating-at-least': {
    label: 'Xếp loại ít nhất',
    subjects: PERSON,
    parameters: [need('rating', 'rating', 'Xếp loại'), count('years', 'Số năm liên tục', 10, true)],
  },
  'no-discipline': { label: 'Cá nhân không bị kỷ luật', subjects: PERSON, parameters: [discipline] },
  'no-member-discipline': {
    label: 'Không ai trong tập thể bị kỷ luật',
    subjects: UNIT,
    parameters: [discipline],
  },
  'initiative-at-least': {
    label: 'Có sáng kiến được công nhận, mỗi sáng kiến dùng một lần',
    subjects: PERSON,
    parameters: [
      need('level', 'initiative', 'Cấp công nhận'),
      count('count', 'Số sáng kiến', 10, true),
      count('years', 'Trong số năm gần đây', 10, true),
    ],
  },
  'service-months': {
    label: 'Số tháng công tác trong năm',
    subjects: PERSON,
    parameters: [count('months', 'Số tháng', 12)],
  },
  'meets-award': {
    label: 'Đủ điều kiện danh hiệu khác',
    subjects: EVERYBODY,
    parameters: [need('award', 'award', 'Danh hiệu, hình thức')],
  },
  'held-in-years': {
    label: 'Được tặng nhiều năm liên tục',
    subjects: EVERYBODY,
    parameters: [
      need('awards', 'awards', 'Danh hiệu, hình thức'),
      count('years', 'Số năm liên tục', 10),
      meritOnly,
    ],
  },
  'title-count': {
    label: 'Được tặng một số lần',
    subjects: EVERYBODY,
    parameters: [
      need('awards', 'awards', 'Danh hiệu, hình thức'),
      count('count', 'Số lần', 20),
      count('years', 'Trong số năm gần đây', 30, true),
      meritOnly,
    ],
  },
  'member-share': {
    label: 'Tỷ lệ cá nhân trong tập thể đạt danh hiệu',
    subjects: UNIT,
    parameters: [need('award', 'award', 'Danh hiệu'), percent, by],
  },
  'member-count': {
    label: 'Số cá nhân trong tập thể đạt danh hiệu',
    subjects: UNIT,
    parameters: [need('award', 'award', 'Danh hiệu'), count('count', 'Số người', 1000), by],
  },
  'member-rating': {
    label: 'Tỷ lệ cá nhân trong tập thể theo xếp loại',
    subjects: UNIT,
    parameters: [need('rating', 'rating', 'Xếp loại ít nhất'), percent],
  },
  'result-band-at-least': {
    label: 'Mức xếp loại kết quả chấm điểm',
    subjects: SCORED,
    parameters: [need('band', 'band', 'Mức ít nhất')],
  },
  'result-points-at-least': {
    label: 'Số điểm chấm',
    subjects: SCORED,
    parameters: [need('points', 'points', 'Từ số điểm')],
  },
  'rank-in-block': {
    label: 'Thứ hạng trong khối',
    subjects: SCORED,
    parameters: [count('upTo', 'Đến hạng', 1000)],
  },
  'not-suspended': { label: 'Không trong thời gian tạm dừng xét', subjects: EVERYBODY, parameters: [] },
  'not-rewarded-twice': {
    label: 'Một thành tích không khen hai lần',
    subjects: EVERYBODY,
    parameters: [may('awards', 'awards', 'So với danh hiệu, hình thức')],
  },
  registered: { label: 'Có đăng ký được tiếp nhận', subjects: EVERYBODY, parameters: [] },
  'group-cap': {
    label: 'Không vượt tỷ lệ của nhóm',
    subjects: EVERYBODY,
    parameters: [percent, may('base', 'award', 'Trên số được đề nghị'), need('scope', 'scope', 'Tính trong')],
  },
  'proposed-by-unit': { label: 'Được tổ dân phố đề nghị', subjects: ['household'], parameters: [] },
  'to-confirm': { label: 'Người xét tự xác nhận', subjects: EVERYBODY, parameters: [] },
};

export const CONDITION_KINDS = Object.keys(VOCABULARY) as readonly ConditionTest['kind'][];
