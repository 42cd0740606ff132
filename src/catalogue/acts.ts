import { describeSubject } from '../audit/act-words.js';

const SUBJECT_KIND_WORDS = { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' };

/** What the acts on the catalogue are called in the record. */
describeSubject('award-type', {
  label: 'danh hiệu, hình thức',
  acts: { create: 'Thêm danh hiệu, hình thức', change: 'Sửa danh hiệu, hình thức' },
  values: {
    category: { title: 'Danh hiệu thi đua', form: 'Hình thức khen thưởng' },
    grantedBy: { ward: 'Phường, xã', province: 'Tỉnh', higher: 'Trung ương' },
    subjectKinds: SUBJECT_KIND_WORDS,
    scoredKinds: SUBJECT_KIND_WORDS,
  },
});
describeSubject('award-coefficient', {
  label: 'hệ số thưởng',
  acts: { add: 'Thêm hệ số thưởng', change: 'Sửa hệ số thưởng' },
  values: { subjectKind: SUBJECT_KIND_WORDS },
});
describeSubject('base-salary', {
  label: 'lương cơ sở',
  acts: { add: 'Thêm mức lương cơ sở', change: 'Sửa mức lương cơ sở' },
});
describeSubject('legal-basis', {
  label: 'căn cứ pháp lý',
  acts: { add: 'Thêm căn cứ', change: 'Sửa căn cứ', remove: 'Bỏ căn cứ' },
});
describeSubject('holiday-year', {
  label: 'lịch nghỉ lễ, Tết',
  acts: { change: 'Sửa lịch nghỉ lễ, Tết' },
});
