import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Staff } from './people.js';
import type { YearOutcome } from './year.js';

interface Sheet {
  readonly lines: readonly {
    readonly lineId: string;
    readonly name: string;
    readonly formOfAddress: string;
    readonly post: string;
  }[];
}

const BLANK = { name: 'Giấy khen của Chủ tịch UBND phường', widthMm: 297, heightMm: 210 };
const SIGNED_BY = 'Các đơn vị xác nhận trên bản in';

/**
 * Has the names of every decision looked through on paper, then prints its certificates, as the clerk does: files of
 * the same name are replaced. Gives the names of the files.
 */
export async function printCertificates(
  { clerk }: Staff,
  outcome: YearOutcome,
  folder: string,
): Promise<string[]> {
  const blank = await clerk.post<{ id: string }>('/api/certificate-blanks', BLANK);
  const written: string[] = [];
  for (const decision of outcome.decisions) {
    const path = `/api/decisions/${decision.id}`;
    const { lines } = await clerk.get<Sheet>(`${path}/certificates`);
    await clerk.post(`${path}/name-proofs/answers`, {
      signedBy: SIGNED_BY,
      answers: lines.map(({ lineId, ...seen }) => ({
        lineId,
        version: 0,
        seen: { name: seen.name, formOfAddress: seen.formOfAddress, post: seen.post },
      })),
    });
    const batch = await clerk.post<{ batchId: string }>(`${path}/certificates/print`, {
      blankId: blank.id,
      lineIds: lines.map(({ lineId }) => lineId),
    });
    const file = await clerk.download(`/api/certificate-batches/${batch.batchId}/file`);
    writeFileSync(join(folder, file.fileName), file.bytes);
    written.push(file.fileName);
  }
  return written;
}
