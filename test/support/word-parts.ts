import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Paragraphs of a Word file as a reader of the raw package finds them: no library of ours, no library of Word files. */
export async function paragraphsOf(docx: Buffer): Promise<string[]> {
  const xml = (await partOf(docx, 'word/document.xml')).toString('utf8');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => (text === undefined ? '\n' : unescaped(text)))
      .join(''),
  );
}

/** One part of the package. */
export async function partOf(docx: Buffer, name: string): Promise<Buffer> {
  const zip = await fromBufferPromise(docx, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name) return buffer(await zip.openReadStreamPromise(entry));
  throw new Error(`No part ${name}`);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
