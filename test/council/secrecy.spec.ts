import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BallotKeys } from '../../src/council/secrecy/ballot-keys.service.js';
import { openVote } from '../../src/council/secrecy/sealed-vote.js';
import { BallotRoom, CHAIR_PASSPHRASE, refused, SECRETARY_PASSPHRASE } from './ballot-room.js';
import { World } from './two-worlds.js';

/** The ten channels of reliability.md §5, each really tried. */
let one: World;
let other: World;
/** A ballot of twenty questions of which every vote is known to the test. */
let hall: BallotRoom;

const VOTERS = 20;
const QUESTIONS = 20;
const TELLS = /agree|no-opinion|đồng ý|"choice"|không có ý kiến/i;

beforeAll(async () => {
  // The same eight votes given by others, and other votes altogether.
  one = await World.of('AAAADDDN');
  other = await World.of('NDDDAAAA');
  hall = await BallotRoom.open(VOTERS);
}, 120_000);

afterAll(async () => {
  for (const room of [one.hall, other.hall, hall]) await room.close();
});

describe('before the close nothing tells what was chosen:', () => {
  it('no row of any table, read by the program or by whoever owns the server (channels 1, 2)', async () => {
    const [first, second] = [await one.rows(), await other.rows()];
    expect(first.superuser).toEqual(second.superuser);
    expect(first.program).toEqual(second.program);
    // Who voted, and the sealed vote written with it, are found together: what is sealed is all there is to see.
    const together = await one.hall.test.sql<{ length: number }>(
      `select octet_length(s.sealed) as length from ballot_receipts r join sealed_ballots s on s.xmin = r.xmin`,
    );
    expect(together).toEqual(Array.from({ length: 8 }, () => ({ length: 76 })));
  });

  it('no column: votes and receipts have none of time, number or voter (channel 3)', async () => {
    const columns = await one.hall.test.sql<{ name: string; columns: string }>(
      `select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
         from information_schema.columns
        where table_name in ('sealed_ballots', 'ballot_receipts', 'counted_ballots') group by 1 order by 1`,
    );
    expect(columns).toEqual([
      { name: 'ballot_receipts', columns: 'box_id member_id ward_id' },
      { name: 'counted_ballots', columns: 'box_id choice id ward_id' },
      { name: 'sealed_ballots', columns: 'box_id sealed ward_id' },
    ]);
    const [settings] = await one.hall.test.sql(
      `select current_setting('track_commit_timestamp') as times,
              (select count(*)::int from information_schema.triggers
                where event_object_table in ('ballot_receipts', 'sealed_ballots') and trigger_name not like '%_checked') as triggers`,
    );
    expect(settings).toEqual({ times: 'off', triggers: 0 });
  });

  it('no act on record: it says «đã bỏ phiếu», of everybody alike (channel 4)', async () => {
    const acts = (world: World) =>
      world.hall.test.sql<{ actor: string }>(
        `select actor_name as actor, subject_type, subject_label, before, after, reason from audit_entries
          where action = 'ballot.vote' order by id`,
      );
    const found = await acts(one);
    expect(found).toEqual(await acts(other));
    expect(found.map(({ actor }) => actor)).toEqual(one.hall.room.members.map(({ name }) => name));
    for (const act of found) {
      expect(act).toMatchObject({ before: null, after: 'đã bỏ phiếu', reason: null });
      expect(JSON.stringify(act)).not.toMatch(TELLS);
    }
  });

  it('no request and no answer, by its words, headers or length (channel 5)', () => {
    expect(one.answers).toEqual(other.answers);
    expect(one.answers).toHaveLength(9);
    const bodies = ['A', 'D', 'N'].map((choice) => JSON.stringify({ choice }).length);
    expect(new Set(bodies).size).toBe(1);
    expect(one.log).toBe(other.log);
  });

  it('no log, error or running statement, even when writing the vote fails (channel 6)', async () => {
    const { questionId } = await freshBallot();
    const tried: unknown[] = [];
    await hall.test.sql(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'a fault in %', new; end $$`,
    );
    await hall.test.sql(
      `create trigger fail before insert on sealed_ballots for each row execute function fail()`,
    );
    try {
      for (const choice of ['A', 'D', 'N'] as const) {
        const { status, text } = await hall.vote(questionId, hall.room.member(5), choice);
        tried.push({ status, text: text.replaceAll(/[0-9a-f-]{36}/g, '') });
      }
    } finally {
      await hall.test.sql(`drop trigger fail on sealed_ballots`);
      await hall.test.sql(`drop function fail`);
    }
    expect(new Set(tried.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(tried[0]).toMatchObject({ status: 500 });
    expect(JSON.stringify(tried)).not.toMatch(TELLS);
    expect((await hall.vote(questionId, hall.room.member(5), 'A')).status).toBe(200);
    const running = await hall.test.sql<{ query: string }>(
      `select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(running.filter(({ query }) => /ballot/.test(query) && TELLS.test(query))).toEqual([]);
    const [settings] = await hall.test.sql<Record<string, string>>(
      `select current_setting('log_statement') as statements, current_setting('shared_preload_libraries') as libraries`,
    );
    expect(settings?.['statements']).toBe('none');
    expect(settings?.['libraries']).not.toMatch(/pg_stat_statements|pgaudit/);
  });

  it('no answer of any route to anybody, the administrator among them (channel 8)', async () => {
    const [first, second] = [await one.reading(), await other.reading()];
    expect(first).toEqual(second);
    for (const client of one.onlookers) {
      const sheet = await client.get(`/api/ballots/${one.ballot.id}/counting-sheet`);
      expect(['results-sealed', 'forbidden']).toContain(refused(sheet)[1]);
      expect(sheet.status).toBe(403);
    }
    expect((await one.hall.room.question(one.questionId)).result).toBeNull();
  }, 60_000);
});

describe('after the close nothing stored leads from a voter to a choice:', () => {
  it('not the order rows lie in, nor their numbers, nor the transaction that wrote them (channels 1, 2)', async () => {
    const { ballot, questionIds } = await hall.voting({ CSTDCS: QUESTIONS });
    // The first half agrees and the second does not, in every question: an order that were kept would show at once.
    for (const questionId of questionIds)
      await hall.voteAll(questionId, 'A'.repeat(VOTERS / 2) + 'D'.repeat(VOTERS / 2));
    expect((await hall.closeBallot(ballot.id)).status).toBe(200);
    for (const order of ['c.ctid', 'c.id', 'c.xmin::text, c.ctid']) {
      const places = await hall.test.sql<{ agrees: boolean; place: number }>(
        `select c.choice = 'agree' as agrees, row_number() over (partition by c.box_id order by ${order})::int as place
           from counted_ballots c join ballot_boxes x on x.id = c.box_id where x.ballot_id = $1`,
        [ballot.id],
      );
      expect(places).toHaveLength(VOTERS * QUESTIONS);
      // Four hundred votes: chance alone stays within four standard deviations (0.2) but once in fifteen thousand runs.
      expect(Math.abs(correlation(places))).toBeLessThan(0.2);
    }
    const [links] = await hall.test.sql<Record<string, number>>(
      `select count(distinct c.xmin::text)::int as writers,
              (select count(*)::int from ballot_receipts r join counted_ballots k on k.xmin = r.xmin) as receipts,
              (select count(*)::int from audit_entries e join counted_ballots k on k.xmin = e.xmin
                where e.action = 'ballot.vote') as acts,
              (select count(*)::int from sealed_ballots s where s.box_id = any(array_agg(c.box_id))) as sealed
         from counted_ballots c join ballot_boxes x on x.id = c.box_id where x.ballot_id = $1`,
      [ballot.id],
    );
    expect(links).toEqual({ writers: 1, receipts: 0, acts: 0, sealed: 0 });
  }, 60_000);

  it('not the rows, the record or the papers: who chose what among the same votes is told nowhere (channels 4, 8)', async () => {
    for (const world of [one, other])
      expect((await world.hall.closeBallot(world.ballot.id)).status).toBe(200);
    const [first, second] = [await one.rows(), await other.rows()];
    // The same four, three and one, given by different members: two worlds alike to the last row.
    expect(first.superuser).toEqual(second.superuser);
    expect(await one.reading()).toEqual(await other.reading());
    expect((await one.hall.room.question(one.questionId)).result).toMatchObject({
      ...{ agree: 4, disagree: 3, noOpinion: 1 },
    });
  }, 60_000);
});

describe('a copy taken during the vote', () => {
  it('holds ciphertext only, and opens nothing afterwards with both passphrases known (channel 7)', async () => {
    const { ballot } = await freshBallot('AADDN');
    const key = await hall.test.app.get(BallotKeys).take(ballot.id, CHAIR_PASSPHRASE);
    if (!Buffer.isBuffer(key)) throw new Error('The key was not there.');
    const dump = await hall.test.sql<{ boxId: string; sealed: Buffer }>(
      `select s.box_id as "boxId", s.sealed from sealed_ballots s join ballot_boxes x on x.id = s.box_id where x.ballot_id = $1`,
      [ballot.id],
    );
    // Whoever had the key could read the copy, so what follows looks for the right thing.
    expect(dump.map(({ boxId, sealed }) => openVote(sealed, boxId, key)).sort()).toEqual(
      ['agree', 'agree', 'disagree', 'disagree', 'no-opinion'].sort(),
    );
    const secrets = [key, ...[key.toString('hex'), key.toString('base64')].map((text) => Buffer.from(text))];
    const phrases = [CHAIR_PASSPHRASE, SECRETARY_PASSPHRASE].map((text) => Buffer.from(text));
    const ciphertext = dump[0]?.sealed ?? Buffer.alloc(1);
    let isFound = process.env['TEST_DATABASE_URL'] !== undefined;
    for (const file of await serverFiles()) {
      const bytes = readFileSync(file);
      for (const secret of [...secrets, ...phrases]) expect(bytes.includes(secret)).toBe(false);
      isFound ||= bytes.includes(ciphertext);
    }
    // The sealed vote was found in them: the search does find what is there.
    expect(isFound).toBe(true);
    expect((await hall.closeBallot(ballot.id)).status).toBe(200);
    for (const phrase of [CHAIR_PASSPHRASE, SECRETARY_PASSPHRASE])
      expect(await hall.test.app.get(BallotKeys).take(ballot.id, phrase)).toBe('lost');
    expect(existsSync(join(hall.keyFolder, `${ballot.id}.json`))).toBe(false);
    for (const file of filesUnder(hall.dataDir)) {
      const bytes = readFileSync(file);
      for (const secret of [...secrets, ...phrases]) expect(bytes.includes(secret)).toBe(false);
    }
  }, 60_000);
});

describe('where secrecy cannot be had or kept by the program', () => {
  it('the few who vote are warned, and their council may demand paper (channel 9)', async () => {
    const away = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [index + 4, {}]));
    await hall.test.sql(`update council_vote_rules set quorum_parts = 1`);
    await hall.test.sql(`update councils set quorum_parts = 1, quorum_of = 100`);
    const { ballot, questionId } = await hall.voting({ CSTDCS: 1 }, 'secret-screen', away);
    const warning = 'Chỉ có 3 người bỏ phiếu, nên kết quả dễ cho biết ai đã chọn gì. Nên bỏ phiếu giấy.';
    expect(ballot.secrecy?.warning).toBe(warning);
    const mine = (await hall.myVotes(hall.room.member(3))).find(({ ballotId }) => ballotId === ballot.id);
    expect(mine?.secrecy?.warning).toBe(warning);
    expect(mine?.secrecy?.doesNotProtect[0]).toMatch(/^Nếu mọi người chọn giống nhau, hoặc rất ít người/);
    await hall.voteAll(questionId, 'AAA');
    await hall.closeBallot(ballot.id);
    expect((await hall.room.question(questionId)).result).toMatchObject({ isUnanimous: true });
    const sheet = await hall.room.staff.get(`/api/ballots/${ballot.id}/counting-sheet`);
    expect(sheet.body['unanimous']).toHaveLength(1);
    await hall.test.sql(`update council_vote_rules set paper_below = 4`);
    const sitting = await hall.room.inSession({ CSTDCS: 1 }, away);
    expect(refused(await hall.openBallot(sitting, 'secret-screen'))).toEqual([409, 'paper-vote-needed']);
  });

  it('nothing of a vote is kept by a browser or told again (channel 10)', async () => {
    const { questionId } = await freshBallot('A');
    const voted = await hall.vote(questionId, hall.room.member(1), 'D');
    expect([voted.status, voted.body]).toEqual([
      200,
      { status: 'recorded', message: 'Đã ghi nhận phiếu của đồng chí.' },
    ]);
    const again = await hall.room.member(1).client.get(`/api/my-votes`);
    for (const { headers } of [voted, again]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('location')).toBeNull();
    }
    const mine = JSON.parse(again.text) as { questions: { questionId: string }[] }[];
    const question = mine.flatMap(({ questions }) => questions).find((it) => it.questionId === questionId);
    expect(question).toMatchObject({ hasVoted: true, canVote: false });
    expect(JSON.stringify(question)).not.toMatch(TELLS);
  });
});

/** A ballot on one question, with these votes given. */
async function freshBallot(choices = '') {
  const { ballot, questionId } = await hall.voting({ CSTDCS: 1 });
  await hall.voteAll(questionId, choices);
  return { ballot, questionId };
}

/** How far agreeing hangs together with an earlier place, −1 … 1. */
function correlation(votes: readonly { agrees: boolean; place: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const xs = votes.map(({ agrees }) => Number(agrees));
  const ys = votes.map(({ place }) => place);
  const [mx, my] = [mean(xs), mean(ys)];
  const both = mean(xs.map((x, index) => (x - mx) * ((ys[index] ?? 0) - my)));
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return both / (spread(xs, mx) * spread(ys, my));
}

/** Tables and write-ahead log of the embedded server as they lie on disk; none where the server is elsewhere. */
async function serverFiles(): Promise<string[]> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return [];
  await hall.test.sql(`checkpoint`);
  const [at] = await hall.test.sql<{ folder: string; database: string }>(
    `select current_setting('data_directory') as folder, oid::text as database from pg_database where datname = current_database()`,
  );
  const folder = at?.folder ?? '';
  return [...filesUnder(join(folder, 'base', at?.database ?? '')), ...filesUnder(join(folder, 'pg_wal'))];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}
