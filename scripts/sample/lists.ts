import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Staff } from './people.js';
import type { YearOutcome } from './year.js';

/** Downloads the year's lists into a folder: lists of the same name are replaced, other files stay. Gives the names. */
export async function writeLists(staff: Staff, outcome: YearOutcome, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const save = async (path: string, name?: string): Promise<void> => {
    const file = await staff.clerk.download(`/api/exports/${path}`);
    const fileName = name ?? file.fileName;
    writeFileSync(join(folder, fileName), file.bytes);
    written.push(fileName);
  };
  for (const decision of outcome.decisions) {
    const number = (decision.numberText ?? '').split('/')[0] ?? '';
    await save(`decisions/${decision.id}/attached-list`);
    await save(`decisions/${decision.id}/attached-list?money=true`, `DS_KemTheoQD_QD-${number}_co-tien.xlsx`);
  }
  await save(`campaigns/${outcome.campaignId}/proposals`);
  await save(`campaigns/${outcome.campaignId}/money-receipts`);
  for (const set of outcome.sets) {
    await save(`criteria-sets/${set.id}/score-summary`);
    const { items } = await staff.clerk.get<{ items: { participantId: string }[] }>(
      `/api/criteria-sets/${set.id}/results?pageSize=1`,
    );
    const first = items[0];
    if (first) await save(`criteria-sets/${set.id}/participants/${first.participantId}/scoring-table`);
  }
  await save(`campaigns/${outcome.campaignId}/year-end`);
  return written;
}
