import type { Staff } from './people.js';
import type { YearOutcome } from './year.js';

interface Agreement {
  readonly numberText: string | null;
  readonly papers: readonly {
    readonly name: string;
    readonly state: 'agrees' | 'differs' | 'none';
    readonly differences: readonly { readonly text: string }[];
  }[];
}

/** How many papers of the decisions were held against their decision, and where they differ. */
export async function comparePapers(
  { clerk }: Staff,
  outcome: YearOutcome,
): Promise<{ compared: number; differences: string[] }> {
  let compared = 0;
  const differences: string[] = [];
  for (const { id } of outcome.decisions) {
    const { numberText, papers } = await clerk.get<Agreement>(`/api/decisions/${id}/agreement`);
    for (const { name, state, differences: found } of papers) {
      if (state !== 'none') compared += 1;
      differences.push(...found.map(({ text }) => `${numberText ?? ''} ${name}: ${text}`));
    }
  }
  return { compared, differences };
}
