import { withoutAccents } from '../text/keys.js';

/**
 * The header that names a file for its reader (RFC 6266): the Vietnamese name as RFC 5987 writes it, and before it one
 * without accents for programs that read only ASCII.
 */
export function contentDisposition(how: 'attachment' | 'inline', fileName: string): string {
  const plain = withoutAccents(fileName)
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  // What encodeURIComponent leaves alone and RFC 5987 does not allow.
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
