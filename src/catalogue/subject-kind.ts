/** Who may be emulated and commended: tập thể, cá nhân, hộ gia đình (Luật 06/2022/QH15 Art. 2). */
export const SUBJECT_KINDS = ['collective', 'individual', 'household'] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The words a person sees, in the spelling of the ward's workbooks. */
export const SUBJECT_KIND_NAMES: Readonly<Record<SubjectKind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
};
