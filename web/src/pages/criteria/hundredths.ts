/** Points as typed («12,5», «12.25») in exact hundredths; undefined for what is no number of points. */
export function hundredths(text: string): number | undefined {
  const parts = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Exact hundredths as offices write points: 1250 → «12,5». */
export function hundredthsText(value: number): string {
  const fraction = String(value % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(value / 100)}${fraction === '' ? '' : `,${fraction}`}`;
}

/** What is typed as the API takes points: «12,5» → «12.5»; nothing → null. What is no number goes as it is, to be refused. */
export function pointsOf(text: string): string | null {
  const typed = text.trim().replace(',', '.');
  return typed === '' ? null : typed;
}
