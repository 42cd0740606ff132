import { describeSubject } from '../audit/act-words.js';

describeSubject('import', { label: 'tệp nhập', acts: { apply: 'Áp dụng tệp Excel' } });
