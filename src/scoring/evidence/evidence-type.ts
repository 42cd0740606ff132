import { fromBufferPromise } from 'yauzl';

/** What evidence may be, each with the endings its name may have. */
const ENDINGS = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  docx: ['docx'],
  xlsx: ['xlsx'],
} as const;

export type EvidenceType = keyof typeof ENDINGS;
export const EVIDENCE_TYPES = Object.keys(ENDINGS) as readonly EvidenceType[];

export const MEDIA_TYPES: Readonly<Record<EvidenceType, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a browser shows by itself without running anything of it. */
export function opensInline(type: EvidenceType): boolean {
  return type === 'pdf' || type === 'jpg' || type === 'png';
}

/** Whether the name ends as files of the type do: a picture named «.pdf» would open nowhere. */
export function endsLike(type: EvidenceType, fileName: string): boolean {
  const dot = fileName.lastIndexOf('.');
  return dot > 0 && (ENDINGS[type] as readonly string[]).includes(fileName.slice(dot + 1).toLowerCase());
}

const SIGNATURES: readonly (readonly [EvidenceType, Buffer])[] = [
  ['pdf', Buffer.from('%PDF-')],
  ['jpg', Buffer.from('ffd8ff', 'hex')],
  ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
];
const ZIP = Buffer.from('504b0304', 'hex');
/** Far more than any paper of an office has (a long document with pictures: some hundreds). */
const MOST_PARTS = 5_000;

/**
 * What a file is, told by its content; its name is not asked. Office files are looked at from outside only: nothing
 * in them is unpacked. Undefined for everything else: macros, files under a password, a zip of other things.
 */
export async function typeOfContent(content: Buffer): Promise<EvidenceType | undefined> {
  const plain = SIGNATURES.find(([, signature]) => startsWith(content, signature));
  if (plain) return plain[0];
  return startsWith(content, ZIP) ? officeType(content) : undefined;
}

async function officeType(content: Buffer): Promise<EvidenceType | undefined> {
  const parts = new Set<string>();
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true });
    if (zip.entryCount > MOST_PARTS) return undefined;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted() || parts.size > MOST_PARTS) return undefined;
      parts.add(entry.fileName.toLowerCase());
    }
  } catch {
    return undefined;
  }
  const hasMacros = [...parts].some((part) => /(^|\/)vba(project|data)/.test(part));
  if (hasMacros || !parts.has('[content_types].xml')) return undefined;
  if (parts.has('word/document.xml')) return 'docx';
  return parts.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

function startsWith(content: Buffer, signature: Buffer): boolean {
  return content.subarray(0, signature.length).equals(signature);
}
