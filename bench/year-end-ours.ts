import { yearEndWorkbook } from '../src/exports/lists/year-end.js';
import { report } from './children.js';
import { yearEndModel } from './year-end-model.js';

/** Our year-end workbook, measured: node dist/bench/year-end-ours.js */
await report(() => yearEndWorkbook(yearEndModel(), { creator: 'bench', created: new Date(0) }));
