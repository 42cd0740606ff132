/** Columns of something granted or proposed: whose, which award, for which year. */
interface Built {
  readonly participant: string;
  readonly award: string;
  readonly year: string;
}

const LEANING = `strict $.** ? (@.kind == "held-in-years" || @.kind == "title-count" || @.kind == "meets-award"
  || @.kind == "member-share" || @.kind == "member-count")`;

/** An entry of an earlier year is of the participant `hp` by exactly the name, and the unit: nobody was named by it. */
const NAMED = `subject_kind = hp.kind and name_key = hp.identity_key and (hp.kind = 'collective'
              or unit_key = coalesce((select u.identity_key from participants u where u.id = hp.unit_id), ''))`;

/**
 * SQL of what made something shaky: honours that were taken back (Luật TĐKT Art. 93) and that a rule in use counts for the
 * award – of the same recipient or a unit it came from, in the years the rule looks at; of the people of a unit in the
 * year itself. One that was granted anew shakes nothing. Null where nothing is shaky.
 *
 * @param of further condition on the honour `lost` taken back
 */
export function shakenBy({ participant, award, year }: Built, of = 'true'): string {
  // First whose they are («offset 0»): what is looked up for each of those few is dear.
  return `(
    select string_agg(format('%s năm %s của %s (Quyết định %s) đã bị hủy bỏ ngày %s', lost.award_name, lost.year, lost.name, lost.decision_number,
                             to_char(lost.revoked_on, 'DD/MM/YYYY')), '; ' order by lost.year, lost.id)
      from (
        select lost.*, hp.id as owner, hp.unit_id as owner_unit
          from (select id, unit_id, kind, identity_key from participants where unit_id = ${participant}
                union
                select id, unit_id, kind, identity_key from participants where id in (
                  with recursive line as (select ${participant} as id union
                    select s.predecessor_id from line join collective_predecessors s on s.collective_id = line.id)
                  select id from line)) hp
          cross join lateral (
            select * from honours where participant_id = hp.id and revoked_on is not null
            union all
            select * from honours where participant_id is null and revoked_on is not null and ${NAMED}) lost
         where ${of} offset 0) lost
      join award_types ha on ha.id = lost.award_type_id
     where not exists (select from honours again where again.participant_id = lost.owner and again.award_type_id = lost.award_type_id
                          and again.year = lost.year and again.revoked_on is null)
       and not exists (select from honours again where again.participant_id is null and again.award_type_id = lost.award_type_id
                          and again.year = lost.year and again.revoked_on is null and again.subject_kind = lost.subject_kind
                          and again.name_key = lost.name_key and again.unit_key = lost.unit_key)
       and exists (
         select from rule_sets r join rule_books b on b.id = r.book_id and b.is_active
           cross join lateral jsonb_path_query(r.conditions, '${LEANING}') c
          where r.award_type_id = ${award}
            and not exists (select from rule_sets l where l.book_id = r.book_id and l.award_type_id = r.award_type_id
                               and l.subject_kind = r.subject_kind and l.revision > r.revision)
            and case when c->>'kind' in ('member-share', 'member-count')
                  then c->>'award' = ha.code and lost.owner_unit = ${participant} and lost.year = ${year}
                when c->>'kind' = 'meets-award' then c->>'award' = ha.code and lost.owner = ${participant} and lost.year = ${year}
                else c->'awards' ? ha.code and lost.owner_unit is distinct from ${participant}
                 and ${year} between lost.year and lost.year + coalesce((c->>'years')::int, 100) - 1 end))`;
}
