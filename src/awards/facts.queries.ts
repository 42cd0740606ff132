import { Injectable } from '@nestjs/common';
import type { SubjectKind } from '../catalogue/subject-kind.js';
import { bandsBestFirst, type ClassificationBand } from '../criteria/criteria-set.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type {
  DisciplineFact,
  IndividualFacts,
  InitiativeFact,
  Rating,
  ResultFact,
  SubjectFacts,
} from './eligibility/facts.js';

/** A nomination still open, with everything its rule may ask about. */
export interface OpenNomination {
  readonly id: string;
  readonly awardTypeId: string;
  readonly award: string;
  readonly awardName: string;
  readonly receivedOn: string;
  readonly facts: SubjectFacts;
}

interface NominationRow {
  readonly id: string;
  readonly awardTypeId: string;
  readonly award: string;
  readonly awardName: string;
  readonly receivedOn: string;
  readonly participantId: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unitName: string | null;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly isMember: boolean;
  readonly rating: Rating | null;
  readonly disciplines: DisciplineFact[];
  readonly initiatives: InitiativeFact[];
}

interface ResultRow extends Omit<ResultFact, 'bandNames'> {
  readonly awardTypeId: string;
  readonly participantId: string;
  readonly bands: ClassificationBand[];
}

/** Loads what rules ask about: three flat statements for a whole campaign, however many nominations it has. */
@Injectable()
export class FactsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Nominations that no issued decision holds, locked until the transaction ends, in a fixed order. */
  async openNominations(campaignId: string, year: number): Promise<OpenNomination[]> {
    const nominations = await this.uow.query<NominationRow>(
      `select n.id, n.award_type_id as "awardTypeId", a.code as award, a.name as "awardName", n.received_on::text as "receivedOn",
              p.id as "participantId", p.kind, p.name, u.name as "unitName"
         from nominations n join award_types a on a.id = n.award_type_id join participants p on p.id = n.participant_id
         left join participants u on u.id = p.unit_id
        where n.campaign_id = $1 and n.status <> 'decided' order by n.id for update of n`,
      [campaignId],
    );
    const people = await this.people(campaignId, year);
    const results = await this.results(campaignId);
    const facts = assemble(year, people, results);
    return nominations.map((row) => ({ ...row, facts: facts(row) }));
  }

  /** Nominees who are people, and everybody in the units that are nominated, with their records of the year. */
  private people(campaignId: string, year: number): Promise<PersonRow[]> {
    return this.uow.query<PersonRow>(
      `select p.id, p.name, p.unit_id as "unitId", p.status = 'active' as "isMember", r.level as rating,
              coalesce((select json_agg(json_build_object('level', d.level, 'year', d.year)) from disciplines d
                         where d.individual_id = p.id and d.year = $2), '[]') as disciplines,
              coalesce((select json_agg(json_build_object('level', i.level, 'year', i.year)) from initiatives i
                         where i.individual_id = p.id and i.year = $2), '[]') as initiatives
         from participants p left join ratings r on r.individual_id = p.id and r.year = $2
        where p.kind = 'individual'
          and (p.unit_id in (select participant_id from nominations where campaign_id = $1)
               or p.id in (select participant_id from nominations where campaign_id = $1))
        order by p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`,
      [campaignId, year],
    );
  }

  /** Results per award: frozen ones where scoring has closed, else as they stand. */
  private results(campaignId: string): Promise<ResultRow[]> {
    return this.uow.query<ResultRow>(
      `select m.award_type_id as "awardTypeId", r.participant_id as "participantId", r.points::text as points, r.complete,
              r.knockout, r.classification, r.counted, s.minimum_sheets as "minimumSheets", s.bands
         from criteria_sets s
         join criteria_set_awards m on m.criteria_set_id = s.id
         left join result_freezes f on f.criteria_set_id = s.id and f.reopened_at is null
         cross join lateral (
           select participant_id, points, complete, knockout, classification, counted
             from frozen_results where freeze_id = f.id
           union all
           select participant_id, points, complete, knockout, classification, counted
             from results where criteria_set_id = s.id and f.id is null) r
        where s.campaign_id = $1 order by r.complete, s.id`,
      [campaignId],
    );
  }
}

function assemble(
  year: number,
  people: readonly PersonRow[],
  results: readonly ResultRow[],
): (row: NominationRow) => SubjectFacts {
  const personOf = new Map(people.map((person) => [person.id, person]));
  const membersOf = new Map<string, IndividualFacts[]>();
  for (const person of people) {
    if (!person.isMember) continue;
    const members = membersOf.get(person.unitId) ?? [];
    members.push(individualFacts(person, year, null));
    membersOf.set(person.unitId, members);
  }
  // Of several sets that score one award for somebody, a complete result comes last and stays.
  const resultOf = new Map(
    results.map((row) => [`${row.awardTypeId} ${row.participantId}`, resultFact(row)]),
  );
  return (row) => {
    const result = resultOf.get(`${row.awardTypeId} ${row.participantId}`) ?? null;
    switch (row.kind) {
      case 'collective':
        return {
          kind: 'collective',
          name: row.name,
          year,
          members: membersOf.get(row.participantId) ?? [],
          result,
        };
      case 'household':
        return { kind: 'household', name: row.name, year, proposedBy: row.unitName };
      case 'individual': {
        const person = personOf.get(row.participantId);
        return person
          ? individualFacts(person, year, result)
          : {
              kind: 'individual',
              name: row.name,
              year,
              rating: null,
              disciplines: [],
              initiatives: [],
              result,
            };
      }
    }
  };
}

function individualFacts(person: PersonRow, year: number, result: ResultFact | null): IndividualFacts {
  const { name, rating, disciplines, initiatives } = person;
  return { kind: 'individual', name, year, rating, disciplines, initiatives, result };
}

function resultFact(row: ResultRow): ResultFact {
  const { points, complete, knockout, classification, counted, minimumSheets } = row;
  const bandNames = bandsBestFirst(row).map(({ name }) => name);
  return { points, complete, knockout, classification, counted, minimumSheets, bandNames };
}
