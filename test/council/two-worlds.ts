import { jest } from '@jest/globals';
import { DeclaredRoutes } from '../../src/access/declared-routes.js';
import type { BallotDto } from '../../src/council/ballots/ballots.dto.js';
import type { ApiClient } from '../support/test-app.js';
import { BallotRoom } from './ballot-room.js';

/**
 * Programs with the same history but for what was chosen: whatever can be told apart between two of them tells a
 * choice, by whichever channel it came.
 */
export class World {
  private constructor(
    readonly hall: BallotRoom,
    readonly ballot: BallotDto,
    readonly sittingId: string,
    readonly questionId: string,
    readonly onlookers: readonly ApiClient[],
    /** Everything written to the log while the votes were given. */
    readonly log: string,
    /** Status, body and headers of every answer to a vote. */
    readonly answers: readonly unknown[],
  ) {}

  /** Eight members before one secret ballot vote as `choices` says («AADN…»); the first sends it twice. */
  static async of(choices: string): Promise<World> {
    const lines: string[] = [];
    const listening = jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
    const hall = await BallotRoom.open(8, { LOG_LEVEL: 'trace' });
    const { sitting, ballot, questionId } = await hall.voting({ CSTDCS: 1 });
    const collectiveId = await hall.room.year.unit('Tổ dân phố 1');
    const onlookers = [
      await hall.test.account(['administrator'], { name: 'Quản trị' }),
      await hall.test.account(['unit-representative'], { name: 'Đại diện', collectiveId }),
      hall.room.staff,
      ...hall.room.members.slice(0, 3).map(({ client }) => client),
    ];
    const answers: unknown[] = [];
    lines.length = 0;
    try {
      for (const [index, choice] of [choices[0] ?? '', ...choices].entries()) {
        const member = hall.room.member(Math.max(1, index));
        const { status, text, headers } = await hall.vote(questionId, member, choice as 'A');
        answers.push(masked({ status, text, headers: [...headers].filter(([name]) => name !== 'date') }));
      }
    } finally {
      listening.mockRestore();
    }
    return new World(hall, ballot, sitting.id, questionId, onlookers, lines.join(''), answers);
  }

  /** Every row of every table as the database's superuser reads it, and as business work does. */
  async rows(): Promise<Record<'superuser' | 'program', unknown>> {
    const tables = await this.hall.test.sql<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const read = tables.map(({ name }) => `select '${name}' as name, t::text as row from "${name}" t`);
    const program: unknown[] = [];
    for (const sql of read) {
      program.push(
        await this.hall.test.inWard((uow) => uow.query(sql)).catch((error: Error) => error.message),
      );
    }
    return {
      superuser: masked(await this.hall.test.sql(read.join(' union all '))),
      program: masked(program),
    };
  }

  /** What every reading route of the API answers to onlookers of each kind, for each thing there is. */
  async reading(): Promise<unknown> {
    const ids = [this.questionId, this.sittingId, this.ballot.id];
    const paths = this.hall.test.app
      .get(DeclaredRoutes)
      .all()
      .filter(({ method }) => method === 'GET')
      .flatMap(({ path }) => (/:\w+/.test(path) ? ids.map((id) => path.replaceAll(/:\w+/g, id)) : [path]));
    const found: unknown[] = [];
    for (const [who, client] of this.onlookers.entries()) {
      for (const path of [...new Set(paths)]) {
        const { status, body } = await client.get(path);
        found.push({ who, path, status, body });
      }
    }
    return masked(found);
  }
}

const CHANCE: readonly [RegExp, string][] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '‹id›'],
  [/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(\+\d\d|Z)?/g, '‹time›'],
  [/\\?\\x((?:[0-9a-f]{2})+)/g, '‹bytes›'],
  [/\$argon2[^")]*/g, '‹password›'],
  [/(user|quantri)\d+/g, '‹name›'],
];

/** Fields of answers that differ between any two sessions. */
const CLOCKWORK = new Set(['csrfToken', 'uptimeSeconds']);

/** The same with everything that chance or the clock made taken out, and lists put in an order of their own. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(masked).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value instanceof Date) return '‹time›';
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, CLOCKWORK.has(key) ? null : masked(one)]),
    );
  }
  return typeof value === 'string'
    ? CHANCE.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), value)
    : value;
}
