import type { Gender } from '../levels.js';

/** A unit to make (version null) or to change, all its fields. */
export interface UnitWrite {
  readonly id: string;
  readonly version: number | null;
  readonly content: UnitContent;
}

export interface UnitContent {
  readonly name: string;
  readonly code: string;
  readonly shortName: string;
  readonly superior: string;
  readonly type: string;
  readonly block: string;
  readonly protocolOrder: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly headName: string;
  readonly phone: string;
  readonly memberCount: number | null;
}

/** A person to make (version null) or to change. */
export interface PersonWrite {
  readonly id: string;
  readonly version: number | null;
  readonly unitId: string;
  /** Place within the unit of someone new: the file's own order. */
  readonly displayOrder: number;
  readonly content: PersonContent;
}

export interface PersonContent {
  readonly name: string;
  /** Name of the unit, for the preview. */
  readonly unit: string;
  readonly formOfAddress: string;
  readonly gender: Gender | null;
  /** «1980», «1980-05», «1980-05-31» */
  readonly birth: string | null;
  readonly post: string;
  readonly isLeader: boolean;
  readonly idNumber: string | null;
  readonly phone: string;
  readonly category: string;
  readonly note: string;
}

export interface HouseholdWrite {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly displayOrder: number;
}

/** A rating to set, or an initiative or disciplinary measure to add. */
export interface RecordWrite {
  readonly individualId: string;
  readonly level: string;
}

/** A registration to make (version null), or to bring to «accepted». */
export interface RegistrationWrite {
  readonly id: string;
  readonly version: number | null;
  readonly participantId: string;
  readonly awardTypeId: string;
  /** Null leaves the summary as it is. */
  readonly summary: string | null;
}

/** Everything a workbook of units, people and registrations would write. */
export interface RegisterWrites {
  readonly campaignId: string | null;
  /** Year of the ratings, initiatives and discipline. */
  readonly year: number | null;
  readonly units: UnitWrite[];
  readonly people: PersonWrite[];
  readonly households: HouseholdWrite[];
  readonly ratings: RecordWrite[];
  readonly initiatives: RecordWrite[];
  readonly disciplines: RecordWrite[];
  readonly registrations: RegistrationWrite[];
}

export function noWrites(campaignId: string | null, year: number | null): RegisterWrites {
  return {
    campaignId,
    year,
    units: [],
    people: [],
    households: [],
    ratings: [],
    initiatives: [],
    disciplines: [],
    registrations: [],
  };
}
