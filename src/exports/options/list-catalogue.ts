import {
  COUNTS_LINE,
  LINE_ORDER,
  MEMBERS,
  MONEY,
  NUMBERING,
  OF_WARD,
  PROPOSAL_ORDER,
  SECTIONS,
  SIGNATURES,
  SUMMARY_ORDER,
  type ListOption,
  type OptionOfList,
} from './list-options.js';

export const LIST_KEYS = [
  'attached-list',
  'proposals',
  'money-receipts',
  'award-summary',
  'year-end',
  'score-summary',
  'scoring-table',
  'criteria-table',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** What a list is made from. */
export const LIST_SUBJECTS = ['decision', 'campaign', 'criteria-set', 'participant'] as const;
export type ListSubject = (typeof LIST_SUBJECTS)[number];

/** A list there is: what it is called, what it is for, what it is made from, how it can be made. */
export interface ListDescription {
  readonly key: ListKey;
  readonly label: string;
  readonly help: string;
  readonly subject: ListSubject;
  readonly options: readonly OptionOfList[];
}

function usually<Value extends string>(option: ListOption<Value>, usual: Value): OptionOfList {
  return { option, usual };
}

/** Every list, by its key. */
export const LISTS: Readonly<Record<ListKey, ListDescription>> = {
  'attached-list': {
    key: 'attached-list',
    label: 'Danh sách kèm theo Quyết định',
    help: 'Danh sách đóng dấu treo, đi liền với một quyết định; bản dự thảo còn chừa chỗ ghi số, ngày.',
    subject: 'decision',
    options: [
      usually(MONEY, 'false'),
      usually(NUMBERING, 'restart'),
      usually(COUNTS_LINE, 'true'),
      usually(SECTIONS, OF_WARD),
      usually(LINE_ORDER, 'decision'),
    ],
  },
  proposals: {
    key: 'proposals',
    label: 'Danh sách đề nghị khen thưởng',
    help: 'Mọi đề nghị đủ điều kiện, để kèm Tờ trình; có quốc hiệu và chỗ ký.',
    subject: 'campaign',
    options: [
      usually(NUMBERING, 'restart'),
      usually(COUNTS_LINE, 'false'),
      usually(SECTIONS, OF_WARD),
      usually(PROPOSAL_ORDER, 'award'),
    ],
  },
  'money-receipts': {
    key: 'money-receipts',
    label: 'Danh sách ký nhận tiền thưởng',
    help: 'Ai nhận bao nhiêu theo các quyết định đã ban hành, có ô để ký nhận.',
    subject: 'campaign',
    options: [usually(NUMBERING, 'restart'), usually(SECTIONS, OF_WARD), usually(LINE_ORDER, 'decision')],
  },
  'award-summary': {
    key: 'award-summary',
    label: 'Tổng hợp khen thưởng theo đơn vị',
    help: 'Mỗi đơn vị được bao nhiêu danh hiệu, hình thức theo các quyết định đã ban hành.',
    subject: 'campaign',
    options: [usually(NUMBERING, 'restart')],
  },
  'year-end': {
    key: 'year-end',
    label: 'Tệp tổng kết năm',
    help: 'Một tệp gồm các danh sách đã ban hành, tổng hợp theo đơn vị, tiền thưởng và bảng xếp hạng.',
    subject: 'campaign',
    options: [
      usually(MONEY, 'true'),
      usually(NUMBERING, 'restart'),
      usually(COUNTS_LINE, 'true'),
      usually(SECTIONS, OF_WARD),
    ],
  },
  'score-summary': {
    key: 'score-summary',
    label: 'Bảng tổng hợp điểm',
    help: 'Điểm của từng thành viên Hội đồng, điểm chung, trung vị, chênh lệch, xếp loại và thứ hạng.',
    subject: 'criteria-set',
    options: [usually(SUMMARY_ORDER, 'block'), usually(NUMBERING, 'restart'), usually(MEMBERS, 'true')],
  },
  'scoring-table': {
    key: 'scoring-table',
    label: 'Bảng chấm điểm của một đối tượng',
    help: 'Từng tiêu chí: điểm tự chấm, thẩm định, Hội đồng chấm và lý do chênh lệch.',
    subject: 'participant',
    options: [usually(NUMBERING, 'restart'), usually(SIGNATURES, 'true')],
  },
  'criteria-table': {
    key: 'criteria-table',
    label: 'Bảng tiêu chí để trống',
    help: 'In bảng tiêu chí để phát cho đơn vị, thành viên ghi điểm bằng tay.',
    subject: 'criteria-set',
    options: [usually(NUMBERING, 'restart'), usually(SIGNATURES, 'true')],
  },
};
