import { describeSubject } from '../audit/act-words.js';

/** What the acts on entries of the ledger are called in the record. */
describeSubject('honour', {
  label: 'lần khen',
  acts: { 'take-back': 'Ghi lần khen đã bị hủy' },
});
