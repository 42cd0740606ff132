/**
 * The subjects criteria set $1 scores, as a select of `participant_id`: those of the set's kind with an accepted
 * registration for an award the set is mapped to, and those staff added by hand.
 */
export const CANDIDATES = `
  select r.participant_id
    from criteria_sets cs
    join criteria_set_awards a on a.criteria_set_id = cs.id
    join registrations r on r.campaign_id = cs.campaign_id and r.award_type_id = a.award_type_id and r.status = 'accepted'
    join participants rp on rp.id = r.participant_id and rp.kind = cs.subject_kind
   where cs.id = $1
  union
  select x.participant_id from extra_candidates x where x.criteria_set_id = $1`;

/**
 * The same for all sets of a campaign at once, as a select of `criteria_set_id, participant_id`; the argument is SQL
 * of the campaign's id.
 */
export function candidatesOf(campaign: string): string {
  return `
  select cs.id as criteria_set_id, r.participant_id
    from criteria_sets cs
    join criteria_set_awards a on a.criteria_set_id = cs.id
    join registrations r on r.campaign_id = cs.campaign_id and r.award_type_id = a.award_type_id and r.status = 'accepted'
    join participants rp on rp.id = r.participant_id and rp.kind = cs.subject_kind
   where cs.campaign_id = ${campaign}
  union
  select x.criteria_set_id, x.participant_id
    from criteria_sets cs join extra_candidates x on x.criteria_set_id = cs.id where cs.campaign_id = ${campaign}`;
}

/** Whether participant `p` is a candidate of criteria set `s`, both rows of the statement around it. */
export const IS_CANDIDATE = `(
  exists (select from registrations r join criteria_set_awards a on a.criteria_set_id = s.id and a.award_type_id = r.award_type_id
           where r.campaign_id = s.campaign_id and r.participant_id = p.id and r.status = 'accepted')
  or exists (select from extra_candidates x where x.criteria_set_id = s.id and x.participant_id = p.id))`;

/** The unit `u` and block of participant `p`: a collective's own, everyone else's through their unit. */
export const UNIT_JOIN = `
  left join collectives u on u.id = case when p.kind = 'collective' then p.id else p.unit_id end
  left join participants un on un.id = p.unit_id`;
