const KNOWN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TYPED = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/** A birth date as far as it is known: «1980-05-31» → «31/05/1980», «1980-05» → «05/1980»; unknown → «». */
export function birthText(birth: string | null | undefined): string {
  const parts = KNOWN.exec(birth ?? '');
  return parts ? [parts[3], parts[2], parts[1]].filter(Boolean).join('/') : '';
}

/** What was typed as the API takes it: «31/5/1980» → «1980-05-31»; nothing → null; no date → undefined. */
export function readBirth(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const parts = TYPED.exec(typed.trim());
  if (!parts) return undefined;
  return [parts[3], parts[2]?.padStart(2, '0'), parts[1]?.padStart(2, '0')].filter(Boolean).join('-');
}
