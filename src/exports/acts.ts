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
    'award-summary': 'Tải bảng tổng hợp khen thưởng theo đơn vị',
    'year-end': 'Tải tệp tổng kết năm',
    'score-summary': 'Tải bảng tổng hợp điểm',
    'scoring-table': 'Tải bảng chấm điểm',
    'criteria-table': 'Tải bảng tiêu chí',
    'honours-book': 'Tải sổ theo dõi khen thưởng',
    decision: 'Tải quyết định khen thưởng',
    submission: 'Tải tờ trình',
    'public-notice': 'Tải thông báo niêm yết',
    'summary-report': 'Tải báo cáo tổng kết',
    invitation: 'Tải giấy mời họp',
    minutes: 'Tải biên bản họp',
    'counting-sheet': 'Tải biên bản kiểm phiếu',
    'ballot-slip': 'Tải phiếu bầu',
    'collective-report': 'Tải báo cáo thành tích tập thể',
    'individual-report': 'Tải báo cáo thành tích cá nhân',
  },
  values: {
    numbering: wordsOf(NUMBERING),
    sections: wordsOf(SECTIONS),
    order: { ...wordsOf(LINE_ORDER), ...wordsOf(PROPOSAL_ORDER), ...wordsOf(SUMMARY_ORDER) },
  },
});

describeSubject('document-template', {
  label: 'mẫu văn bản',
  acts: { upload: 'Tải lên mẫu văn bản', withdraw: 'Bỏ mẫu riêng, dùng mẫu có sẵn' },
});

describeSubject('agreement', {
  label: 'đối chiếu văn bản',
  acts: {
    upload: 'Tải lên văn bản để đối chiếu',
    withdraw: 'Bỏ văn bản tải lên để đối chiếu',
    ready: 'Đánh dấu sẵn sàng ký',
  },
  values: {
    paper: {
      minutes: 'Biên bản họp Hội đồng',
      submission: 'Tờ trình',
      decision: 'Quyết định',
      'attached-list': 'Danh sách kèm theo',
      'money-list': 'Danh sách tiền thưởng',
    },
  },
});

function wordsOf({ choices }: ListOption): Record<string, string> {
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]));
}
