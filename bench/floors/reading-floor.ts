import ExcelJS from 'exceljs';
import { report } from '../children.js';

/** ExcelJS reading the workbook, nothing else: what any importer built on it pays at the least. */
const [, , file = ''] = process.argv;
await report(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
});
