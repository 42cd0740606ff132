import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BallotDto } from '../../src/council/ballots/ballots.dto.js';
import type { CountingSheetDto, MinutesDto } from '../../src/council/papers/papers.dto.js';
import type { QuestionDto } from '../../src/council/sittings/questions.dto.js';
import type { SittingDetailDto } from '../../src/council/sittings/sittings.dto.js';
import type { DecisionDetailDto } from '../../src/decisions/decisions.dto.js';
import type { AgreementDto } from '../../src/exports/agreement/agreement.dto.js';
import { SampleYear } from '../browser/support/sample-year.js';
import { BallotRoom } from '../council/ballot-room.js';
import { issueDraft } from '../decisions/review.js';
import { paragraphsOf } from '../support/word-parts.js';
import { openWorkbook, sheetValues } from '../support/xlsx-parts.js';

const SECRET = 'Chiến sĩ thi đua cơ sở';
const COUNTED = 'Lao động tiên tiến';
/** Left out by the council: one by secret ballot, one by show of hands. */
let refused: QuestionDto[];
let hall: BallotRoom;
let year: SampleYear;
let sitting: SittingDetailDto;
let ballots: BallotDto[];
let decisions: DecisionDetailDto[];

/** The sample ward's year through scoring, a sitting of its council on every nomination, and issued decisions. */
beforeAll(async () => {
  hall = await BallotRoom.open(7);
  year = await SampleYear.open(hall.test);
  await year.launch();
  await year.register();
  await year.score();
  await year.review();
  sitting = await sit();
  ballots = [await voteInSecret(), await countHands()];
  await hall.room.move(sitting.id, 'closed');
  await hall.room.move(sitting.id, 'locked');
  decisions = await decide();
}, 300_000);

afterAll(() => hall.close());

async function sit(): Promise<SittingDetailDto> {
  const { room } = hall;
  const { campaignId } = year;
  const { body: planned } = await room.plan({ campaignId });
  const awardTypeIds = await awards();
  const added = await room.staff.post<{ added: number; code: string }>(`/api/sittings/${planned.id}/agenda`, {
    awardTypeIds,
  });
  expect([added.status, added.body.added]).toEqual([200, 182]);
  await room.attend(planned.id);
  await room.move(planned.id, 'open');
  const opened = await room.sitting(planned.id);
  const [soldier] = opened.questions.filter(({ awardName }) => awardName === SECRET);
  const [worker] = opened.questions.filter(({ awardName }) => awardName === COUNTED);
  if (!soldier || !worker) throw new Error('The sample ward nominates for both.');
  refused = [soldier, worker];
  return opened;
}

/** Awards somebody is eligible for. */
async function awards(): Promise<string[]> {
  const rows = await hall.test.sql<{ id: string }>(
    `select distinct award_type_id as id from nominations where campaign_id = $1 and verdict = 'met'`,
    [year.campaignId],
  );
  return rows.map(({ id }) => id);
}

const isRefused = ({ id }: { id: string }): boolean => refused.some((one) => one.id === id);

/** Each member on their own account, each name; only one name falls short of four fifths. */
async function voteInSecret(): Promise<BallotDto> {
  const questions = sitting.questions.filter(({ awardName }) => awardName === SECRET);
  const { body: ballot } = await hall.openBallot({ id: sitting.id, questions }, 'secret-screen');
  for (const question of questions)
    await hall.voteAll(question.id, isRefused(question) ? 'AAAADDN' : 'AAAAAAN');
  return (await hall.closeBallot(ballot.id)).body;
}

async function countHands(): Promise<BallotDto> {
  const questions = sitting.questions.filter(({ awardName }) => awardName !== SECRET);
  const { body: ballot } = await hall.openBallot({ id: sitting.id, questions }, 'open-count');
  for (const question of questions) {
    const votes = isRefused(question) ? { agree: 3, disagree: 4 } : { agree: 6, disagree: 1 };
    await hall.count(question.id, { client: hall.room.staff }, { issued: 7, returned: 7, ...votes });
  }
  return (await hall.closeBallot(ballot.id)).body;
}

/** One decision for each award, of everybody the council passed. */
async function decide(): Promise<DecisionDetailDto[]> {
  const issued: DecisionDetailDto[] = [];
  for (const awardTypeId of await awards()) {
    const { status, body, text } = await year.clerk.post<DecisionDetailDto>('/api/decisions', {
      ...{ campaignId: year.campaignId, awardTypeIds: [awardTypeId], decidedOn: '2026-01-15' },
      ...{ title: 'Về việc khen thưởng năm 2025', signerName: 'Nguyễn Văn Bình', signerTitle: 'CHỦ TỊCH' },
    });
    if (status !== 201) throw new Error(text);
    const done = await issueDraft(year.clerk, year.official, body);
    if (done.status !== 200) throw new Error(done.text);
    issued.push(done.body);
  }
  return issued;
}

const read = async <Body>(path: string): Promise<Body> => (await year.clerk.get<Body>(path)).body;
const pair = ({ name, awardName }: { name: string; awardName: string }): string => `${name}|${awardName}`;

describe('the sample ward’s year through its council', () => {
  it('commends everybody the council passed and nobody it refused', async () => {
    const minutes = await read<MinutesDto>(`/api/sittings/${sitting.id}/minutes`);
    const passed = minutes.results.filter(({ outcome }) => outcome === 'passed').map(pair);
    const commended = decisions.flatMap(({ lines }) => lines.map(pair));
    expect([minutes.isFinal, passed.length, minutes.results.length]).toEqual([true, 180, 182]);
    expect(commended.toSorted()).toEqual(passed.toSorted());
    expect(minutes.results.filter(({ outcome }) => outcome !== 'passed').map(pair)).toEqual(
      sitting.questions.filter(isRefused).map(pair),
    );
    const { status, body } = await year.clerk.post<{ code: string }>('/api/decisions', {
      ...{ campaignId: year.campaignId, nominationIds: refused.map(({ nominationId }) => nominationId) },
      title: 'Về việc khen thưởng năm 2025',
    });
    expect([status, body.code]).toEqual([409, 'refused-by-council']);
  });

  it('has counting sheets and minutes with the same figures, name by name', async () => {
    const { results } = await read<MinutesDto>(`/api/sittings/${sitting.id}/minutes`);
    const counted: string[] = [];
    for (const { id } of ballots) {
      const sheet = await read<CountingSheetDto>(`/api/ballots/${id}/counting-sheet`);
      counted.push(...sheet.results.map((row) => JSON.stringify({ ...row, order: 0 })));
    }
    expect(counted.toSorted()).toEqual(results.map((row) => JSON.stringify({ ...row, order: 0 })).toSorted());
  });

  it('has minutes, decision, lists and certificate numbers that agree, as the program compares them', async () => {
    for (const { id, lineCount } of decisions) {
      const { agrees, papers } = await read<AgreementDto>(`/api/decisions/${id}/agreement`);
      expect(papers.flatMap(({ differences }) => differences.map(({ text }) => text))).toEqual([]);
      expect(agrees).toBe(true);
      expect(papers.map(({ kind, state, names }) => [kind, state, names])).toEqual([
        ['minutes', 'agrees', lineCount],
        ['submission', 'agrees', null],
        ['decision', 'agrees', null],
        ['attached-list', 'agrees', lineCount],
        ['money-list', 'agrees', lineCount],
        ['certificates', 'agrees', lineCount],
      ]);
    }
  });

  it('has the same letters in the files themselves, read without the program', async () => {
    const word = async (path: string): Promise<Set<string>> => {
      const { bytes } = await year.clerk.download(`/api/exports/${path}`);
      return new Set((await paragraphsOf(Buffer.from(bytes))).map(bareOf));
    };
    const minutes = await word(`sittings/${sitting.id}/documents/minutes`);
    const [secret, hands] = [
      await word(`ballots/${ballots[0]?.id}/documents/counting-sheet`),
      await word(`ballots/${ballots[1]?.id}/documents/counting-sheet`),
    ];
    for (const { id, lines } of decisions) {
      const { bytes } = await year.clerk.download(`/api/exports/decisions/${id}/attached-list`);
      const { worksheets } = await openWorkbook(Buffer.from(bytes));
      const cells = worksheets.flatMap((sheet) => sheetValues(sheet).flat());
      const listed = new Set(cells.filter((cell) => typeof cell === 'string').map(bareOf));
      for (const { name, awardName } of lines) {
        const counted = awardName === SECRET ? secret : hands;
        const places = [minutes, counted, listed].map((texts) => texts.has(name.normalize('NFC')));
        expect([name, ...places]).toEqual([name, true, true, true]);
      }
    }
  });
});

function bareOf(text: string): string {
  return text.trim().replace(/^(Ông|Bà) /, '');
}
