import { describeSubject } from '../audit/act-words.js';
import {
  LINE_ORDER,
  NUMBERING,
  PROPOSAL_ORDER,
  SECTIONS,
  SUMMARY_ORDER,
  type ListOption,
} from './options/list-options.js';

/** What the taking of lists is called in the record. */
describeSubject('export', {
  label: 'danh sách xuất ra',
  acts: {
    'attached-list': 'Tải danh sách kèm theo Quyết định',
    proposals: 'Tải danh sách đề nghị',
    'money-receipts': 'Tải danh sách ký nhận tiền thưởng',
    'year-end': 'Tải tệp tổng kết năm',
    'score-summary': 'Tải bảng tổng hợp điểm',
    'scoring-table': 'Tải bảng chấm điểm',
    'criteria-table': 'Tải bảng tiêu chí',
  },
  values: {
    numbering: wordsOf(NUMBERING),
    sections: wordsOf(SECTIONS),
    order: { ...wordsOf(LINE_ORDER), ...wordsOf(PROPOSAL_ORDER), ...wordsOf(SUMMARY_ORDER) },
  },
});

function wordsOf({ choices }: ListOption): Record<string, string> {
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]));
}
