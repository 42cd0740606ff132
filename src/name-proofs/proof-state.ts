/** Where a line of a decision stands in the name proof round. */
export const LINE_STATES = ['open', 'proofed', 'correction'] as const;
export type LineState = (typeof LINE_STATES)[number];

/**
 * The state of line `l` with its proof `pr` (left joined). A proof counts only while the line says letter by letter what
 * was confirmed, or what the unit asked for; a line that changed afterwards is open again.
 */
export const LINE_STATE = `case
  when pr.state = 'confirmed' and (l.name, l.form_of_address, l.post) = (pr.name, pr.form_of_address, pr.post) then 'proofed'
  when pr.state = 'correction' and (l.name, l.form_of_address, l.post)
       = (pr.proposed_name, pr.proposed_form_of_address, pr.proposed_post) then 'proofed'
  when pr.state = 'correction' and (l.name, l.form_of_address, l.post) = (pr.name, pr.form_of_address, pr.post)
       then 'correction'
  else 'open' end`;

/** The unit that line `l` is asked of: a collective speaks for itself. Null for somebody outside the register. */
export const LINE_UNIT = `case l.subject_kind when 'collective' then l.participant_id else l.unit_id end`;

/** Lines that somebody revoked are printed no more. */
export const STANDING = `not exists (select from revocation_lines v where v.decision_line_id = l.id)`;
