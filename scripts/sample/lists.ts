import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Staff } from './people.js';
import type { YearOutcome } from './year.js';

const PAPERS_OF_DECISION = ['decision', 'submission', 'public-notice'];

/**
 * Downloads the year's lists and documents into a folder: files of the same name are replaced, others stay. Gives the
 * names.
 */
export async function writeLists(staff: Staff, outcome: YearOutcome, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const save = async (path: string, name?: string): Promise<void> => {
    const file = await staff.clerk.download(`/api/exports/${path}`);
    const fileName = name ?? file.fileName;
    writeFileSync(join(folder, fileName), file.bytes);
    written.push(fileName);
  };
  const document = async (path: string): Promise<void> => {
    for (const format of ['docx', 'pdf']) {
      await save(`${path}${path.includes('?') ? '&' : '?'}format=${format}`);
    }
  };
  for (const decision of outcome.decisions) {
    const number = (decision.numberText ?? '').split('/')[0] ?? '';
    await save(`decisions/${decision.id}/attached-list`);
    await save(`decisions/${decision.id}/attached-list?money=true`, `DS_KemTheoQD_QD-${number}_co-tien.xlsx`);
    for (const kind of PAPERS_OF_DECISION) await document(`decisions/${decision.id}/documents/${kind}`);
  }
  for (const kind of ['invitation', 'minutes'])
    await document(`sittings/${outcome.sitting.id}/documents/${kind}`);
  const [inSecret] = outcome.sitting.ballotIds;
  if (inSecret !== undefined) await document(`ballots/${inSecret}/documents/counting-sheet`);
  await save(`campaigns/${outcome.campaignId}/proposals`);
  await save(`campaigns/${outcome.campaignId}/money-receipts`);
  for (const set of outcome.sets) {
    await save(`criteria-sets/${set.id}/score-summary`);
    const { items } = await staff.clerk.get<{ items: { participantId: string }[] }>(
      `/api/criteria-sets/${set.id}/results?pageSize=1`,
    );
    const first = items[0];
    if (!first) continue;
    await save(`criteria-sets/${set.id}/participants/${first.participantId}/scoring-table`);
    await document(
      `participants/${first.participantId}/documents/merit-report?campaignId=${outcome.campaignId}`,
    );
  }
  await save(`campaigns/${outcome.campaignId}/year-end`);
  await document(`campaigns/${outcome.campaignId}/documents/summary-report`);
  return written;
}
