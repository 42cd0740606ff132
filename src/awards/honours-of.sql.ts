/**
 * The honours of the participants $1, gathered per participant: (id, list). Years follow the person, whatever unit they
 * were in, and a unit has those of the units it came from. Entries of earlier years that were recorded for nobody in the
 * register count where they carry exactly the name, and the unit or one it came from.
 *
 * A decision outside a campaign was for a sudden achievement, one of a thematic campaign for that; what was taken over
 * from earlier years does not say.
 */
export const HONOURS_OF = `
  with recursive wanted as (select id, kind, identity_key, name, unit_id from participants where id = any($1::uuid[])),
  root as (select distinct case when kind = 'collective' then id else unit_id end as id from wanted),
  lineage as (
    select id as root, id from root where id is not null
    union
    select l.root, c.predecessor_id from lineage l join collective_predecessors c on c.collective_id = l.id),
  found as (
    select w.id, h.id as honour from wanted w join honours h on h.participant_id = w.id
    union
    select w.id, h.id from wanted w join lineage l on l.root = w.id join honours h on h.participant_id = l.id
     where w.kind = 'collective'
    union
    select w.id, h.id from wanted w join lineage l on l.root = w.id join participants u on u.id = l.id
      join honours h on h.participant_id is null and h.subject_kind = w.kind and h.name_key = u.identity_key
     where w.kind = 'collective'
    union
    select w.id, h.id from wanted w join lineage l on l.root = w.unit_id join participants u on u.id = l.id
      join honours h on h.participant_id is null and h.subject_kind = w.kind and h.name_key = w.identity_key
                    and h.unit_key = u.identity_key
     where w.kind <> 'collective')
  select f.id, json_agg(json_build_object('award', a.code, 'awardName', h.award_name, 'category', a.category, 'year', h.year,
         'decisionNumber', h.decision_number, 'revokedOn', h.revoked_on,
         'ground', case when a.category = 'title' then 'merit' when d.id is null then null when d.campaign_id is null then 'sudden'
                        when g.kind = 'thematic' then 'campaign' else 'merit' end,
         'formerly', case when w.kind = 'collective' then nullif(h.name, w.name)
                          else nullif(nullif(h.unit_name, ''), u.name) end)
         order by h.year, h.id) as list
    from found f join wanted w on w.id = f.id join honours h on h.id = f.honour join award_types a on a.id = h.award_type_id
    left join participants u on u.id = w.unit_id
    left join decisions d on d.id = h.decision_id left join campaigns g on g.id = d.campaign_id
   group by f.id`;
