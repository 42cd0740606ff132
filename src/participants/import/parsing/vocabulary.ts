import { SUBJECT_KIND_NAMES, SUBJECT_KINDS, type SubjectKind } from '../../../catalogue/subject-kind.js';
import { labelKey } from '../../../platform/table/heading.js';

export type Gender = 'male' | 'female';
export type Rating = 'excellent' | 'good' | 'completed' | 'not-completed';
export type InitiativeLevel = 'base' | 'province' | 'national';
export type Discipline = 'reprimand' | 'warning' | 'demotion' | 'removal' | 'dismissal';

/** Words of a workbook by what they mean; compared without accents, case and punctuation. */
class Vocabulary<T extends string> {
  private readonly spellings = new Map<string, T>();
  private readonly meanings = new Map<string, T>();

  constructor(
    /** What is accepted, for messages. */
    readonly accepted: string,
    words: Readonly<Record<T, readonly string[]>>,
  ) {
    for (const [meaning, spellings] of Object.entries(words) as [T, readonly string[]][]) {
      for (const spelling of spellings) {
        this.spellings.set(spelling, meaning);
        this.meanings.set(labelKey(spelling), meaning);
      }
    }
  }

  /** The accepted words one by one, as drop-downs offer them. */
  get words(): string[] {
    return this.accepted.split(', ');
  }

  meaningOf(text: string): T | undefined {
    // Most cells hold one of the usual spellings, which need no key.
    return this.spellings.get(text) ?? this.meanings.get(labelKey(text));
  }
}

export const GENDERS = new Vocabulary<Gender>('Nam, Nữ', {
  male: ['Nam', 'Nam giới', 'Ông'],
  female: ['Nữ', 'Nữ giới', 'Bà'],
});

export const SUBJECT_KIND_WORDS = new Vocabulary<SubjectKind>(
  SUBJECT_KINDS.map((kind) => SUBJECT_KIND_NAMES[kind]).join(', '),
  {
    collective: ['Tập thể', 'Đơn vị', 'TT'],
    individual: ['Cá nhân', 'CN'],
    household: ['Hộ gia đình', 'Gia đình', 'Hộ', 'HGĐ'],
  },
);

export const RATINGS = new Vocabulary<Rating>('HTXSNV, HTTNV, HTNV, KHTNV', {
  excellent: ['HTXSNV', 'HTXS', 'Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành xuất sắc', 'Xuất sắc'],
  good: ['HTTNV', 'HTT', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt', 'Tốt'],
  completed: ['HTNV', 'HT', 'Hoàn thành nhiệm vụ', 'Hoàn thành'],
  'not-completed': ['KHTNV', 'KHT', 'Không HTNV', 'Không hoàn thành nhiệm vụ', 'Không hoàn thành'],
});

export const INITIATIVE_LEVELS = new Vocabulary<InitiativeLevel>('Cơ sở, Cấp tỉnh, Toàn quốc', {
  base: ['Cơ sở', 'Cấp cơ sở'],
  province: ['Cấp tỉnh', 'Tỉnh'],
  national: ['Toàn quốc', 'Cấp toàn quốc'],
});

export const DISCIPLINES = new Vocabulary<Discipline>(
  'Khiển trách, Cảnh cáo, Hạ bậc lương, Giáng chức, Cách chức, Buộc thôi việc',
  {
    reprimand: ['Khiển trách'],
    warning: ['Cảnh cáo'],
    demotion: ['Hạ bậc lương', 'Giáng chức', 'Hạ bậc lương/Giáng chức'],
    removal: ['Cách chức'],
    dismissal: ['Buộc thôi việc'],
  },
);

export type { Vocabulary };

const NOTHING = new Set(['khong', 'khong co', 'chua co', '0', '']);

/**
 * Several words in one cell («Cơ sở; Cấp tỉnh»), each once. «Không» and «-» are nothing.
 * @returns undefined when one of them is not known
 */
export function readSeveral<T extends string>(text: string, vocabulary: Vocabulary<T>): T[] | undefined {
  if (text === '') return [];
  const whole = vocabulary.meaningOf(text);
  if (whole !== undefined) return [whole];
  if (NOTHING.has(labelKey(text))) return [];
  const meanings = text.split(/[;,+\n]/).map((part) => vocabulary.meaningOf(part));
  return meanings.includes(undefined) ? undefined : [...new Set(meanings as T[])];
}
