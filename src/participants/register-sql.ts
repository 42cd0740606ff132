/** ORDER BY texts shared by the lists of the register; «Tổ dân phố 2» comes before «Tổ dân phố 10». */
export const BY_NAME = `p.sort_given collate "vi_num", p.sort_rest collate "vi_num"`;
export const BY_UNIT = `c.protocol_order, u.sort_given collate "vi_num"`;

/** A birth date as far as it is known, «1980-05». */
export const BIRTH_TEXT = `case when i.birth_year is null then null else concat_ws('-', i.birth_year::text,
  lpad(i.birth_month::text, 2, '0'), lpad(i.birth_day::text, 2, '0')) end`;
