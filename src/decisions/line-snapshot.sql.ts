/** What the register says at this moment of whoever is commended, as printed in a list. */
export const SNAPSHOT = `
  p.name, coalesce(i.form_of_address, '') as form_of_address, coalesce(i.post, '') as post, p.unit_id,
  coalesce(u.name, '') as unit_name, coalesce(c.block, '') as block, a.name as award_name, a.category as award_category`;
/** @param alias of what names the participant and the award: a nomination, a line, a recipient */
export function snapshotFrom(alias: string): string {
  return `
  join participants p on p.id = ${alias}.participant_id
  join award_types a on a.id = ${alias}.award_type_id
  left join participants u on u.id = p.unit_id
  left join individuals i on i.id = p.id
  left join collectives c on c.id = coalesce(p.unit_id, p.id)`;
}
/**
 * Tập thể, hộ gia đình, cá nhân; inside each by award, then the units' protocol order, then the order kept in the register,
 * else leaders before others, heads before deputies, then Vietnamese names: given name first.
 */
export const USUAL_ORDER = `
  array_position(array['collective', 'household', 'individual'], p.kind::text), a.sort_order, c.protocol_order,
  coalesce(u.name, p.name) collate "vi_num", nullif(p.display_order, 0) nulls last, coalesce(i.is_leader, false) desc,
  lower(coalesce(i.post, '')) like 'phó%',
  p.sort_given collate "vi_num", p.sort_rest collate "vi_num", p.id`;
