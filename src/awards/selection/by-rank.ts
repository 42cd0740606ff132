import type { Verdict } from '../eligibility/verdict.js';
import type { NominationStatus } from '../nomination.entity.js';
import type { NotChosenDto, RankTieDto } from './selection.dto.js';

/** A nomination of the award, with the place its participant has in the criteria set. */
export interface RankedNomination {
  readonly id: string;
  readonly name: string;
  readonly status: NominationStatus;
  readonly verdict: Verdict;
  readonly isOverridden: boolean;
  /** The place that counts, in the block or over all; null = not ranked there. */
  readonly rank: number | null;
  /** The block the place is in; null where places over all count. */
  readonly block: string | null;
}

/** What selecting up to a rank comes to. */
export interface RankChoice {
  readonly chosen: ReadonlySet<string>;
  readonly beyond: ReadonlySet<string>;
  readonly ties: RankTieDto[];
  readonly notChosen: NotChosenDto[];
  readonly overridesKept: number;
}

/**
 * Chooses whoever has met the rules and ranks no lower than `upToRank`; whoever ranks lower or not at all is left out,
 * whatever the rules say, so that a later verdict does not bring them in unseen. Whole ties are within: where they
 * make more chosen than there are places, they are pointed out, never broken (scoring.md). Overrides rest on a paper
 * of their own, issued decisions stand: neither is touched.
 */
export function chooseByRank(nominations: readonly RankedNomination[], upToRank: number): RankChoice {
  const undecided = nominations.filter(({ status }) => status !== 'decided');
  const open = undecided.filter(({ isOverridden }) => !isOverridden);
  const isWithin = ({ rank }: RankedNomination): boolean => rank !== null && rank <= upToRank;
  const within = open.filter(isWithin);
  const chosen = within.filter(({ verdict }) => verdict === 'met');
  return {
    chosen: new Set(chosen.map(({ id }) => id)),
    beyond: new Set(open.filter((one) => !isWithin(one)).map(({ id }) => id)),
    ties: tiesOf(chosen, upToRank),
    notChosen: within.flatMap(({ id, name, rank, verdict }) =>
      rank === null || verdict === 'met' ? [] : [{ id, name, rank, verdict }],
    ),
    overridesKept: undecided.length - open.length,
  };
}

/** Where more are chosen than there are places, the lowest place chosen is a shared one. */
function tiesOf(chosen: readonly RankedNomination[], upToRank: number): RankTieDto[] {
  const blocks = [...new Set(chosen.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const inBlock = chosen.filter((one) => one.block === block);
    if (inBlock.length <= upToRank) return [];
    const rank = Math.max(...inBlock.map((one) => one.rank ?? 0));
    const names = inBlock.filter((one) => one.rank === rank).map(({ name }) => name);
    return [{ block, rank, selected: inBlock.length, names }];
  });
}
