import { OFFICIAL } from '../../src/sample-year/sample-plan.js';
import type { Person } from './api.js';
import type { Staff } from './people.js';
import type { NominationRow } from './year.js';

/** As the sample's decisions say: the council sits a week before they are signed. */
const HELD_ON = '2026-01-08';
const PASSPHRASES = { chairPassphrase: 'mưa thu trên mái ngói', secretaryPassphrase: 'con đò sang sông sớm' };

interface Question {
  readonly id: string;
  readonly awardName: string;
}

interface Sitting {
  readonly id: string;
  readonly version: number;
  readonly roster: readonly { readonly memberId: string; readonly version: number }[];
  readonly questions: readonly Question[];
}

interface Ballot {
  readonly id: string;
  readonly version: number;
}

/** A sitting whose minutes are locked, and its votes. */
export interface HeldSitting {
  readonly id: string;
  readonly ballotIds: readonly string[];
}

/**
 * The council sits on every eligible nomination, presided over by the official: titles that are voted on in secret by
 * each member's own account, the others by show of hands. It passes everybody, with one voice against or silent.
 */
export async function sit(
  staff: Staff,
  campaignId: string,
  nominations: readonly NominationRow[],
): Promise<HeldSitting> {
  const { clerk, official } = staff;
  const { id, path } = await plan(staff, campaignId);
  const awardTypeIds = [...new Set(nominations.filter((one) => one.eligible).map((one) => one.awardTypeId))];
  await clerk.post(`${path}/agenda`, { awardTypeIds });
  const read = (): Promise<Sitting> => clerk.get<Sitting>(path);
  const { roster, version: planned } = await read();
  const [, , headMemberId, ...memberIds] = roster.slice(0, 4).map(({ memberId }) => memberId);
  await clerk.put(`${path}/tellers`, { headMemberId, memberIds, version: planned });
  const entries = roster.map(({ memberId, version }) => ({
    ...{ memberId, version },
    ...{ presence: 'present', absenceReason: '', opinionDocument: '' },
  }));
  await clerk.put(`${path}/attendance`, { entries });
  const move = async (to: string): Promise<void> => {
    await official.post(`${path}/move`, { to, version: (await read()).version });
  };
  await move('open');
  const { questions } = await read();
  const secret = await secretAwards(clerk);
  const inSecret = questions.filter(({ awardName }) => secret.has(awardName));
  const ballotIds = [
    await voteInSecret(staff, path, inSecret),
    await countHands(
      staff,
      path,
      questions.filter((one) => !inSecret.includes(one)),
      roster.length,
    ),
  ].filter((one) => one !== undefined);
  await move('closed');
  await move('locked');
  return { id, ballotIds };
}

async function plan({ clerk, official, members }: Staff, campaignId: string) {
  const council = await clerk.post<{ id: string }>('/api/councils', {
    ...{ name: 'Hội đồng Thi đua - Khen thưởng phường Tân Lập', decisionNumber: '45/QĐ-UBND' },
    ...{ decidedOn: '2025-08-01', signerName: official.displayName, signerTitle: 'Chủ tịch' },
    ...{ validFrom: '2025-08-01', validTo: null, quorumParts: 2, quorumOf: 3 },
  });
  const ids: string[] = [];
  for (const [index, person] of [official, ...members.values()].entries()) {
    const member = await clerk.post<{ id: string }>(`/api/councils/${council.id}/members`, {
      ...{ accountId: person.accountId, participantId: null, unitId: null, name: person.displayName },
      ...{
        post: index === 0 ? OFFICIAL.post : '',
        role: (['chair', 'secretary'] as const)[index] ?? 'member',
        hasVote: true,
      },
      ...{ position: index + 1, termFrom: '2025-08-01', termTo: null },
    });
    ids.push(member.id);
  }
  const sitting = await clerk.post<Sitting>('/api/sittings', {
    ...{ councilId: council.id, campaignId, title: 'Họp xét, đề nghị khen thưởng năm 2025' },
    ...{ heldOn: HELD_ON, startsAt: '14:00', place: 'Phòng họp tầng 2', content: 'Xét khen thưởng năm 2025' },
    ...{ chairMemberId: ids[0], secretaryMemberId: ids[1] },
    ...{ invitationNumber: '12/GM-HĐ', invitedOn: '2026-01-05' },
  });
  return { id: sitting.id, path: `/api/sittings/${sitting.id}` };
}

/** Names of awards that the council votes on in secret. */
async function secretAwards(clerk: Person): Promise<ReadonlySet<string>> {
  const rules = await clerk.get<
    { readonly awardName: string; readonly rule: { readonly ballot: string } | null }[]
  >(`/api/council-rules/in-force?day=${HELD_ON}`);
  return new Set(rules.filter(({ rule }) => rule?.ballot === 'secret').map(({ awardName }) => awardName));
}

async function voteInSecret(
  { official, members }: Staff,
  path: string,
  questions: readonly Question[],
): Promise<string | undefined> {
  if (questions.length === 0) return undefined;
  const questionIds = questions.map(({ id }) => id);
  const ballot = await official.post<Ballot>(`${path}/ballots`, {
    ...{ questionIds, method: 'secret-screen' },
    ...PASSPHRASES,
  });
  for (const [index, voter] of [official, ...members.values()].entries())
    for (const id of questionIds)
      await voter.post(`/api/questions/${id}/vote`, { choice: index === 2 ? 'N' : 'A' });
  const { version } = await official.get<Ballot>(`/api/ballots/${ballot.id}`);
  const passphrase = PASSPHRASES.secretaryPassphrase;
  await official.post(`/api/ballots/${ballot.id}/close`, { version, passphrase });
  return ballot.id;
}

async function countHands(
  { clerk, official }: Staff,
  path: string,
  questions: readonly Question[],
  voters: number,
): Promise<string | undefined> {
  if (questions.length === 0) return undefined;
  const questionIds = questions.map(({ id }) => id);
  const ballot = await official.post<Ballot>(`${path}/ballots`, { questionIds, method: 'open-count' });
  for (const id of questionIds) {
    await clerk.put(`/api/questions/${id}/count`, {
      ...{ issued: voters, returned: voters, invalid: 0 },
      ...{ agree: voters - 1, disagree: 1, noOpinion: 0 },
    });
  }
  const { version } = await official.get<Ballot>(`/api/ballots/${ballot.id}`);
  await official.post(`/api/ballots/${ballot.id}/close`, { version });
  return ballot.id;
}
