export const REGISTRATION_STATUSES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

export const REGISTRATION_LABELS: Readonly<Record<RegistrationStatus, string>> = {
  draft: 'Đang soạn',
  submitted: 'Đã gửi',
  returned: 'Trả lại',
  accepted: 'Đã nhận',
};

/** Acts that move a registration. `change` and `remove` touch it where it stands. */
export const REGISTRATION_ACTS = ['change', 'remove', 'submit', 'recall', 'accept', 'return'] as const;
export type RegistrationAct = (typeof REGISTRATION_ACTS)[number];

/** One allowed act: from which status, to which (null: none is left), and whose it is. */
export interface RegistrationMove {
  readonly act: RegistrationAct;
  readonly from: RegistrationStatus;
  readonly to: RegistrationStatus | null;
  /** `submitter`: the unit's representative or the ward's staff; `office`: the ward's staff alone. */
  readonly by: 'submitter' | 'office';
  readonly needsReason: boolean;
}

/**
 * Every act there is. A recall is possible as long as nobody has acted: accepting and returning both leave
 * «submitted». Staff may take an acceptance back, with a reason.
 */
export const REGISTRATION_MOVES: readonly RegistrationMove[] = [
  { act: 'change', from: 'draft', to: 'draft', by: 'submitter', needsReason: false },
  { act: 'change', from: 'returned', to: 'returned', by: 'submitter', needsReason: false },
  { act: 'remove', from: 'draft', to: null, by: 'submitter', needsReason: false },
  { act: 'remove', from: 'returned', to: null, by: 'submitter', needsReason: false },
  { act: 'submit', from: 'draft', to: 'submitted', by: 'submitter', needsReason: false },
  { act: 'submit', from: 'returned', to: 'submitted', by: 'submitter', needsReason: false },
  { act: 'recall', from: 'submitted', to: 'draft', by: 'submitter', needsReason: false },
  { act: 'accept', from: 'submitted', to: 'accepted', by: 'office', needsReason: false },
  { act: 'return', from: 'submitted', to: 'returned', by: 'office', needsReason: true },
  { act: 'return', from: 'accepted', to: 'returned', by: 'office', needsReason: true },
];

/** The move for an act from a status, or undefined when there is none. */
export function moveOf(act: RegistrationAct, from: RegistrationStatus): RegistrationMove | undefined {
  return REGISTRATION_MOVES.find((move) => move.act === act && move.from === from);
}

/** What the ward can ask to mend when it sends a registration back. */
export const FLAGGABLE_FIELDS = [
  'name',
  'formOfAddress',
  'birth',
  'post',
  'unit',
  'award',
  'summary',
] as const;
export type FlaggableField = (typeof FLAGGABLE_FIELDS)[number];
