import { writeLongList } from '../src/exports/lists/attached-list.js';
import { report } from './children.js';
import { FRAME, nowhere, pages, rowsAsked } from './long-list-model.js';

/** Our long list, measured: node dist/bench/long-list-ours.js [rows] */
await report(() =>
  writeLongList(nowhere(), FRAME, pages(rowsAsked()), { creator: 'bench', created: new Date(0) }),
);
