import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedDto } from '../../src/council/ballots/ballots.dto.js';
import { allOrNothing, onRecord, oneOfTwo } from '../support/acts.js';
import type { Answer } from '../support/test-app.js';
import { BallotRoom, CHAIR_PASSPHRASE } from './ballot-room.js';

const VOTERS = 30;
let hall: BallotRoom;

beforeAll(async () => {
  hall = await BallotRoom.open(VOTERS);
}, 60_000);

afterAll(() => hall.close());

const statuses = (answers: readonly Answer<unknown>[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = `${status} ${(body as { code?: string }).code ?? ''}`.trim();
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
};

describe('votes at once', () => {
  it('of thirty members, each sent twice, are each counted once', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    const answers = await Promise.all(
      hall.room.members.flatMap((member, index) => {
        const choice = index < 25 ? 'A' : index < 29 ? 'D' : 'N';
        return [hall.vote(questionId, member, choice), hall.vote(questionId, member, choice)];
      }),
    );
    expect(statuses(answers)).toEqual({ '200': 2 * VOTERS });
    expect((await hall.ballot(ballot.id)).boxes[0]?.turnout).toBe(VOTERS);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({
      ...{ returned: VOTERS, agree: 25, disagree: 4, noOpinion: 1, needed: 24, outcome: 'passed' },
    });
    expect(await onRecord(hall.test, 'ballot.vote')).toBe(VOTERS);
  });

  it('that arrive while the ballot is closed are counted once or refused', async () => {
    for (let round = 0; round < 3; round++) {
      const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
      await hall.voteAll(questionId, 'AAAAA');
      const close = { version: ballot.version, passphrase: CHAIR_PASSPHRASE };
      const late: Promise<Answer<RecordedDto>>[] = [];
      const closing = hall.room.chair.client.post(`/api/ballots/${ballot.id}/close`, close);
      // Spread over the time the close takes: some are early enough, some are not.
      for (const member of hall.room.members.slice(5)) {
        await new Promise((resolve) => setTimeout(resolve, 12));
        late.push(hall.vote(questionId, member, 'A'));
      }
      expect((await closing).status).toBe(200);
      const found = statuses(await Promise.all(late));
      const counted = 5 + (found['200'] ?? 0);
      expect(counted + (found['409 ballot-closed'] ?? 0)).toBe(VOTERS);
      const { result } = await hall.room.question(questionId);
      expect(result).toMatchObject({ returned: counted, agree: counted });
      const [stored] = await hall.test.sql<{ receipts: number; counted: number; sealed: number }>(
        `select (select count(*)::int from ballot_receipts y where y.box_id = x.id) as receipts,
                (select count(*)::int from counted_ballots c where c.box_id = x.id) as counted,
                (select count(*)::int from sealed_ballots s where s.box_id = x.id) as sealed
           from ballot_boxes x where x.ballot_id = $1`,
        [ballot.id],
      );
      expect(stored).toEqual({ receipts: counted, counted, sealed: 0 });
    }
  });

  it('in thousands of turns with faults among them leave as many votes as receipts', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    // One insert in five fails, of receipts and of votes alike: both or neither must be left.
    await hall.test.sql(
      `create function fail_sometimes() returns trigger language plpgsql as $$
       begin if random() < 0.2 then raise exception 'a fault'; end if; return new; end $$`,
    );
    for (const table of ['ballot_receipts', 'sealed_ballots'])
      await hall.test.sql(
        `create trigger fail_sometimes before insert on ${table} for each row execute function fail_sometimes()`,
      );
    let turns = 0;
    const given = new Set<string>();
    while (given.size < VOTERS && turns < 400) {
      const members = hall.room.members.filter(() => Math.random() < 0.4);
      const answers = await Promise.all(members.map((member) => hall.vote(questionId, member, 'A')));
      answers.forEach(({ status }, index) => status === 200 && given.add(members[index]?.id ?? ''));
      turns += members.length;
      const [sums] = await hall.test.sql<{ receipts: number; sealed: number }>(
        `select (select count(*)::int from ballot_receipts y where y.box_id = x.id) as receipts,
                (select count(*)::int from sealed_ballots s where s.box_id = x.id) as sealed from ballot_boxes x where x.ballot_id = $1`,
        [ballot.id],
      );
      expect(sums).toEqual({ receipts: given.size, sealed: given.size });
    }
    for (const table of ['ballot_receipts', 'sealed_ballots'])
      await hall.test.sql(`drop trigger fail_sometimes on ${table}`);
    await hall.test.sql(`drop function fail_sometimes`);
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({
      returned: given.size,
      agree: given.size,
    });
  }, 60_000);
});

describe('of two at once, one is granted:', () => {
  it('opening a ballot', async () => {
    const sitting = await hall.room.inSession({ LDTT: 1 });
    await oneOfTwo(hall.test, { action: 'ballot.open', code: 'question-voted' }, () =>
      hall.openBallot(sitting, 'open-count'),
    );
  });

  it('closing it', async () => {
    const { ballot } = await hall.voting({ CSTDCS: 1 });
    await oneOfTwo(hall.test, { action: 'ballot.close', code: 'ballot-closed' }, () =>
      hall.room.chair.client.post(`/api/ballots/${ballot.id}/close`, {
        version: 1,
        passphrase: CHAIR_PASSPHRASE,
      }),
    );
  });

  it('moving a sitting, and changing what is said of it', async () => {
    const { body: planned } = await hall.room.plan();
    await hall.room.attend(planned.id);
    await oneOfTwo(hall.test, { action: 'sitting.move', code: 'stale-version' }, () =>
      hall.room.chair.client.post(`/api/sittings/${planned.id}/move`, { to: 'open', version: 1 }),
    );
  });
});

describe('an act that cannot be put on record is not done:', () => {
  it('voting', async () => {
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    await allOrNothing(hall.test, 'ballot.vote', () => hall.vote(questionId, hall.room.member(1), 'A'));
    expect((await hall.ballot(ballot.id)).boxes[0]?.turnout).toBe(1);
  });

  it('opening, closing and giving up a ballot', async () => {
    const sitting = await hall.room.inSession({ CSTDCS: 1 });
    const { id } = await allOrNothing(hall.test, 'ballot.open', () =>
      hall.openBallot(sitting, 'secret-screen'),
    );
    await hall.voteAll(sitting.questions[0]?.id ?? '', 'ADN');
    await allOrNothing(hall.test, 'ballot.close', () => hall.closeBallot(id));
    const { ballot } = await hall.voting({ CSTDCS: 1 });
    const body = { reason: 'Mở nhầm nội dung', version: 1 };
    await allOrNothing(hall.test, 'ballot.void', () =>
      hall.room.chair.client.post(`/api/ballots/${ballot.id}/void`, body),
    );
  });

  it('planning, attendance, agenda, stepping out, opinions, moving', async () => {
    const campaignId = await hall.room.campaign({ LDTT: 1 });
    const { id } = await allOrNothing(hall.test, 'sitting.plan', () => hall.room.plan({ campaignId }));
    const awardTypeIds = [await hall.room.year.award('LDTT')];
    await allOrNothing(hall.test, 'sitting.agenda', () =>
      hall.room.staff.post(`/api/sittings/${id}/agenda`, { awardTypeIds }),
    );
    await allOrNothing(hall.test, 'sitting.attendance', () =>
      hall.room.attend(id, { 30: { document: 'Phiếu ý kiến' } }),
    );
    const { questions } = await hall.room.sitting(id);
    const questionId = questions[0]?.id ?? '';
    await allOrNothing(hall.test, 'question.step-out', () =>
      hall.room.answer(questionId, hall.room.member(9).id, 'step-out', hall.room.staff, 'Có liên quan'),
    );
    const opinions = [{ questionId, choice: 'agree' }];
    await allOrNothing(hall.test, 'sitting.opinions', () =>
      hall.room.staff.put(`/api/sittings/${id}/opinions/${hall.room.member(30).id}`, { opinions }),
    );
    await allOrNothing(hall.test, 'question.notes', () =>
      hall.room.staff.patch(`/api/questions/${questionId}`, { notes: 'Nhất trí', version: 1 }),
    );
    await allOrNothing(hall.test, 'sitting.move', () => hall.room.move(id, 'open'));
  });
});
