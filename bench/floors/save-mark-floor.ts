import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { LOAD_FOR_MARK, WRITE_MARK } from '../../src/scoring/sheets/save-mark.sql.js';

/**
 * Saving one mark by hand: node:http and the same statements in one transaction. No session, no rights, no
 * validation, no running total. Arguments: database address, ward, account, criteria set, campaign; prints its port.
 */
const [, , databaseUrl = '', wardId = '', accountId = '', setId = '', campaignId = ''] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });

interface Body {
  readonly kind: string;
  readonly points: string;
  readonly version: number;
}

interface Loaded {
  readonly scorer_id: string;
  readonly subject: string;
}

async function save(participantId: string, criterionId: string, body: Body): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query(`begin; select set_config('role', 'thidua_app', true), set_config('app.ward_id', '${wardId}', true),
      set_config('app.account_id', '${accountId}', true), set_config('app.request_id', 'floor', true)`);
    const { rows } = await client.query<Loaded>(LOAD_FOR_MARK, [setId, participantId, accountId]);
    const loaded = rows[0];
    const value = JSON.stringify({ kind: body.kind, points: body.points });
    const written = await client.query<Record<string, unknown>>(WRITE_MARK, [
      campaignId,
      setId,
      participantId,
      loaded?.scorer_id,
      criterionId,
      body.kind,
      body.points,
      null,
      null,
      null,
      body.version,
      'floor',
      loaded?.subject,
      null,
      value,
    ]);
    await client.query('commit');
    return { mark: written.rows[0] };
  } finally {
    client.release();
  }
}

async function read(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Body;
}

const server = createServer((request, response) => {
  const [, participantId = '', criterionId = ''] = (request.url ?? '').split('/');
  read(request)
    .then((body) => save(participantId, criterionId, body))
    .then(
      (answer) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(answer));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(address !== null && typeof address === 'object' ? address.port : 0);
});
