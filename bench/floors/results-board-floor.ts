import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The results board by hand: node:http, one statement through pg, the same bytes. No session, no rights, no ward's
 * fence, no validation. Arguments: database address, criteria set; prints its port.
 */
const [, , databaseUrl = '', criteriaSetId = ''] = process.argv;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
const BOARD = `
  select json_build_object('frozenAt', f.frozen_at, 'items', (
    select json_agg(line) from (
      select r.participant_id as "participantId", p.name, u.name as "unitName", r.block, r.points::text, r.median::text, r.spread::text,
             r.complete, r.knockout, r.classification, r.counted, r.rank_in_block as "rankInBlock", r.rank_overall as "rankOverall",
             r.tied_in_block as "tiedInBlock", r.tied_overall as "tiedOverall", r.sheets
        from frozen_results r join participants p on p.id = r.participant_id left join participants u on u.id = p.unit_id
       where r.freeze_id = f.id
       order by r.rank_overall nulls last, r.points desc nulls last, p.sort_given collate "vi_num", p.sort_rest collate "vi_num", r.participant_id) line),
    'page', 1, 'pageSize', 200, 'total', (select count(*) from frozen_results r where r.freeze_id = f.id))::text as body
    from result_freezes f where f.criteria_set_id = $1 and f.reopened_at is null`;

const server = createServer((_request, response) => {
  pool.query<{ body: string }>(BOARD, [criteriaSetId]).then(
    ({ rows }) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(rows[0]?.body);
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
