/** Codes of what is on record of a person, with the words of the ward's workbooks. */
export const GENDERS = ['male', 'female'] as const;
export type Gender = (typeof GENDERS)[number];

export const RATING_LEVELS = ['excellent', 'good', 'completed', 'not-completed'] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];

export const INITIATIVE_LEVELS = ['base', 'province', 'national'] as const;
export type InitiativeLevel = (typeof INITIATIVE_LEVELS)[number];

/** From the lightest to the gravest (Luật Cán bộ, công chức Art. 78–79). */
export const DISCIPLINE_LEVELS = ['reprimand', 'warning', 'demotion', 'removal', 'dismissal'] as const;
export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];

/** The form of address that goes with a gender where none is given: decisions and certificates say Ông/Bà. */
export const DEFAULT_ADDRESS: Readonly<Record<Gender, string>> = { male: 'Ông', female: 'Bà' };
