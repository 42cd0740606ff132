/**
 * Days off besides Saturday and Sunday, and Saturdays worked in exchange, as offices kept them: Bộ luật Lao động 2019
 * Art. 112 with the yearly notices on the days of Tết and on exchanged days. For a year without a notice yet the days
 * follow from the law alone (days that fall on a weekend are made up for on the next working days); such a year is marked.
 */
export interface HolidayYear {
  /** False where the yearly notice was not out yet. */
  readonly isAnnounced: boolean;
  /** 'MM-DD' → what the day is. */
  readonly off: Readonly<Record<string, string>>;
  /** Saturdays that are worked, 'MM-DD'. */
  readonly worked: readonly string[];
}

const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const NEW_YEAR = 'Tết Dương lịch';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Ngày Quốc tế lao động';
const NATIONAL = 'Quốc khánh';
const EXCHANGED = 'Nghỉ hoán đổi';

export const HOLIDAYS: Readonly<Record<number, HolidayYear>> = {
  2025: {
    isAnnounced: true,
    off: {
      '01-01': NEW_YEAR,
      '01-27': TET,
      '01-28': TET,
      '01-29': TET,
      '01-30': TET,
      '01-31': TET,
      '04-07': KINGS,
      '04-30': VICTORY,
      '05-01': LABOUR,
      '05-02': EXCHANGED,
      '09-01': NATIONAL,
      '09-02': NATIONAL,
    },
    worked: ['04-26'],
  },
  2026: {
    isAnnounced: true,
    off: {
      '01-01': NEW_YEAR,
      '01-02': EXCHANGED,
      '02-16': TET,
      '02-17': TET,
      '02-18': TET,
      '02-19': TET,
      '02-20': TET,
      '04-27': KINGS,
      '04-30': VICTORY,
      '05-01': LABOUR,
      '08-31': EXCHANGED,
      '09-01': NATIONAL,
      '09-02': NATIONAL,
    },
    worked: ['01-10', '08-22'],
  },
  2027: {
    isAnnounced: false,
    off: {
      '01-01': NEW_YEAR,
      '02-05': TET,
      '02-08': TET,
      '02-09': TET,
      '02-10': TET,
      '02-11': TET,
      '04-16': KINGS,
      '04-30': VICTORY,
      '05-03': LABOUR,
      '09-02': NATIONAL,
      '09-03': NATIONAL,
    },
    worked: [],
  },
};
