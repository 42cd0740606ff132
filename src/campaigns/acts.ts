import { describeSubject } from '../audit/act-words.js';
import { PHASE_LABELS } from './phases.js';

/** What the acts on campaigns are called in the record. */
describeSubject('campaign', {
  label: 'phong trào',
  acts: {
    create: 'Tạo phong trào',
    change: 'Sửa phong trào',
    copy: 'Chép phong trào',
    move: 'Chuyển giai đoạn',
  },
  values: { phase: PHASE_LABELS, kind: { yearly: 'Thường xuyên', thematic: 'Theo chuyên đề' } },
});
