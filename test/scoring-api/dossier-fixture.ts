import { HonoursLedger } from '../../src/honours/honours-ledger.service.js';
import type { ApiClient, TestApp } from '../support/test-app.js';
import { FILES } from './evidence-files.js';
import { addParticipant, startScoring, type ScoringFixture } from './scoring-fixture.js';

export interface Dossier {
  readonly fixture: ScoringFixture;
  readonly unit: string;
  /** The unit it came from. */
  readonly old: string;
  readonly others: readonly string[];
  readonly representative: ApiClient;
}

/** A campaign of an earlier year with a frozen result for the participant: 1st of 2 of the block, 1st of 3. */
export async function frozenYear(
  test: TestApp,
  others: readonly string[],
  result: { readonly year: number; readonly participantId: string; readonly points: string },
): Promise<string> {
  const { year, participantId, points } = result;
  return test.inWard(async (uow) => {
    const [row] = await uow.query<{ campaign: string; freeze: string }>(
      `with c as (insert into campaigns (kind, name, year, phase) values ('yearly', 'Phong trào năm ' || $1::text, $1::int, 'closed') returning id),
            s as (insert into criteria_sets (campaign_id, code, name, subject_kind, combining, minimum_sheets, bands)
                  select id, 'TC-' || $1::text, 'Bảng tiêu chí', 'collective', 'mean', 1, '[]' from c returning id, campaign_id),
            f as (insert into result_freezes (campaign_id, criteria_set_id, number) select campaign_id, id, 1 from s returning id)
       select c.id as campaign, f.id as freeze from c, f`,
      [year],
    );
    for (const [index, id] of [participantId, ...others].entries())
      await uow.execute(
        `insert into frozen_results (freeze_id, participant_id, block, points, complete, knockout, classification, counted,
                                     rank_in_block, rank_overall, tied_in_block, tied_overall, tie_break, sheets)
         values ($1, $2, $3, $4, true, false, 'Tốt', 3, $5, $6, false, false, '{}', '[{"scorer":"BÍ MẬT","state":"submitted","total":"1.00"}]')`,
        [row?.freeze, id, index < 2 ? 'Khối A' : 'Khối B', points, index === 1 ? 2 : 1, index + 1],
      );
    return row?.campaign ?? '';
  });
}

/** An entry of the ledger. */
export async function honour(test: TestApp, participantId: string, year: number): Promise<void> {
  const [award] = await test.sql<{ id: string }>(
    `select id from award_types where ward_id = $1 and code = 'GK'`,
    [test.wardA],
  );
  await test.inWard(() =>
    test.app.get(HonoursLedger).record([
      {
        ...{ participantId, subjectKind: 'collective', name: 'Tổ dân phố 3', unitName: '' },
        ...{ awardTypeId: award?.id ?? '', awardName: 'Giấy khen', year },
        ...{
          decisionNumber: `${year}/QĐ-UBND`,
          decidedOn: `${year + 1}-01-10`,
          source: 'import',
          decisionId: null,
        },
      },
    ]),
  );
}

/** A unit that was merged in 2024, with earlier years behind it and a self-score being appraised. */
export async function openDossier(test: TestApp, staff: ApiClient): Promise<Dossier> {
  const fixture = await startScoring(test, staff, { phase: 'self-score' });
  const [unit = '', ...others] = fixture.units;
  const representative = await test.account(['unit-representative'], { collectiveId: unit });
  const old = await test.inWard(async (uow) => {
    const id = await addParticipant(uow, 'collective', 'Tổ dân phố 3 (cũ)');
    await uow.execute(
      `insert into collective_predecessors (collective_id, predecessor_id, changed_on, change) values ($1, $2, '2024-07-01', 'merged')`,
      [unit, id],
    );
    await uow.execute(
      `update registrations set summary = 'Hoàn thành 12/12 chỉ tiêu' where participant_id = $1`,
      [unit],
    );
    await uow.execute(`update collectives set phone = '0912345678' where id = $1`, [unit]);
    return id;
  });
  const at = `/api/self-scores/${fixture.set.id}/${unit}`;
  await staff.put(`${at}/marks/${fixture.criterion['A.2']}`, { kind: 'points', points: '28', version: 0 });
  const reason = 'Báo cáo nộp chậm';
  await staff.put(`${at}/appraisals/${fixture.criterion['A.2']}`, {
    kind: 'points',
    points: '20',
    version: 0,
    reason,
  });
  await representative.upload(`${at}/evidence/${fixture.criterion['B.1']}`, FILES.pdf(), 'Báo cáo.pdf');
  await frozenYear(test, others, { year: 2024, participantId: unit, points: '88.50' });
  await frozenYear(test, others, { year: 2023, participantId: old, points: '77.25' });
  await frozenYear(test, others, { year: 2021, participantId: old, points: '66.00' });
  await honour(test, unit, 2024);
  await honour(test, old, 2023);
  await honour(test, old, 2021);
  return { fixture, unit, old, others, representative };
}
