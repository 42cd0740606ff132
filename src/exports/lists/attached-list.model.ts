/**
 * The list attached to a decision (danh sách kèm theo Quyết định), as plain data. It carries no national heading,
 * no place and date and no signature block: it is signed by the seal over its title. Never put an identity number
 * or a telephone number into any of its texts: these lists are posted and projected.
 */

/** Who is commended: tập thể, hộ gia đình, cá nhân. */
export type SubjectKind = 'collective' | 'household' | 'individual';

/** The decision a list belongs to; number and day stay blank on paper until they exist. */
export interface DecisionReference {
  /** «123» or null while the decision has no number. */
  readonly number: string | null;
  /** «QĐ-UBND». */
  readonly symbol: string;
  /** 'YYYY-MM-DD' or null while it is not signed. */
  readonly signedOn: string | null;
  /** The year printed when there is no day yet. */
  readonly year: number;
  /** «Chủ tịch Ủy ban nhân dân phường Tân Lập». */
  readonly issuer: string;
}

/** One line of a list. */
export interface ListEntry {
  /** «Ông», «Bà», a rank of the armed forces, «Gia đình ông»; null for collectives. */
  readonly honorific?: string | null;
  readonly name: string;
  /** Post and unit as printed: «Tổ trưởng, Tổ dân phố 5». */
  readonly position?: string | null;
  /** Reward in whole đồng; only printed when the list has money. */
  readonly amount?: number | null;
  readonly note?: string | null;
}

/** A sub-group of a section (an award type, a block, a unit), or the whole section when its title is null. */
export interface ListGroup {
  readonly title: string | null;
  readonly entries: readonly ListEntry[];
}

export interface ListSection {
  readonly kind: SubjectKind;
  /** Printed instead of «TẬP THỂ» …, for a list by tổ dân phố say. */
  readonly title?: string;
  readonly groups: readonly ListGroup[];
}

/** What stands above, below and around the lines; common to short and long lists. */
export interface ListFrame {
  /** Wanted name of the sheet; made valid and unique. */
  readonly sheetName: string;
  /** Number of the appendix when a decision has several lists («Phụ lục II»); else the list is «DANH SÁCH». */
  readonly appendix?: number | null;
  /** «Tập thể, cá nhân được tặng Giấy khen của Chủ tịch UBND phường năm 2025». */
  readonly title: string;
  readonly decision: DecisionReference;
  /** Grid B: a column of money, a total, and the total in words. */
  readonly money?: boolean;
  /** Numbers start again in each section (default) or run through. */
  readonly numbering?: 'restart' | 'continuous';
  /** «(Danh sách này có …)»; on unless told for lists without money, never on lists with money. */
  readonly countsLine?: boolean;
  /** Tập thể, hộ gia đình, cá nhân unless told. */
  readonly sectionOrder?: readonly SubjectKind[];
  /** Headings other than the usual ones, as a list of households by address needs. */
  readonly headings?: Partial<ListHeadings>;
}

export interface ListHeadings {
  readonly name: string;
  readonly position: string;
  readonly amount: string;
  readonly note: string;
}

export interface AttachedListModel extends ListFrame {
  readonly sections: readonly ListSection[];
}

/** A long list's lines in printing order; a section or group without lines is left out. */
export type LongListRow =
  | { readonly type: 'section'; readonly kind: SubjectKind; readonly title?: string }
  | { readonly type: 'group'; readonly title: string }
  | ({ readonly type: 'entry' } & ListEntry);
