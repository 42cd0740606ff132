import { describeSubject } from '../audit/act-words.js';

/** What the acts on certificates, blanks and printers are called in the record. */
describeSubject('certificate', {
  label: 'bằng, giấy khen',
  acts: {
    word: 'Sửa nội dung in trên bằng, giấy khen',
    print: 'In bằng, giấy khen',
    'take-file': 'Lấy lại tệp in bằng, giấy khen',
    spoil: 'Ghi tờ bằng, giấy khen bị hỏng',
  },
});

describeSubject('certificate-blank', {
  label: 'mẫu phôi',
  acts: {
    create: 'Thêm mẫu phôi',
    change: 'Sửa mẫu phôi',
    scan: 'Đặt ảnh phôi làm nền',
    unscan: 'Bỏ ảnh nền của mẫu phôi',
    retire: 'Thôi dùng mẫu phôi',
    restore: 'Dùng lại mẫu phôi',
    stock: 'Ghi sổ kho phôi',
  },
  values: { kind: { received: 'Nhận về', spoiled: 'Hỏng', counted: 'Kiểm kê' } },
});

describeSubject('certificate-printer', {
  label: 'máy in',
  acts: { create: 'Thêm máy in', change: 'Sửa máy in', remove: 'Bỏ máy in' },
});
