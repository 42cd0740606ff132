/** A text without accents and case, as the server's search compares: «Tổ Đội» → «to doi». */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Search within a drop-down, without accents. */
export const ACCENT_FREE = {
  filterOption: (typed: string, option?: { label?: unknown }): boolean =>
    plainText(typeof option?.label === 'string' ? option.label : '').includes(plainText(typed.trim())),
};
