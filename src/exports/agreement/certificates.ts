import type { Difference } from './compare.js';

/** Numbers in the golden book, line by line: each has one, none twice, and they go up with the list. */
export function certificateDifferences(
  lines: readonly { readonly name: string; readonly certificateNumber: number | null }[],
): Difference[] {
  const differences: Difference[] = [];
  const seen = new Map<number, string>();
  let last = 0;
  for (const { name, certificateNumber: number } of lines) {
    if (number === null) {
      differences.push({ kind: 'missing', text: `${name} chưa có số vào sổ.` });
      continue;
    }
    const other = seen.get(number);
    if (other !== undefined) {
      differences.push({ kind: 'count', text: `Số vào sổ ${number} dùng cho cả ${other} và ${name}.` });
    } else if (number < last) {
      differences.push({
        kind: 'order',
        text: `Số vào sổ ${number} của ${name} không theo thứ tự danh sách.`,
      });
    }
    seen.set(number, name);
    last = Math.max(last, number);
  }
  return differences;
}
