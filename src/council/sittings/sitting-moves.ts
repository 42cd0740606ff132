export const SITTING_STATUSES = ['planned', 'open', 'closed', 'locked'] as const;
export type SittingStatus = (typeof SITTING_STATUSES)[number];

export const SITTING_STATUS_LABELS: Readonly<Record<SittingStatus, string>> = {
  planned: 'Dự kiến',
  open: 'Đang họp',
  closed: 'Đã bế mạc',
  locked: 'Đã khóa biên bản',
};

/** One allowed move of a sitting; all of them are the chair's. */
export interface SittingMove {
  readonly from: SittingStatus;
  readonly to: SittingStatus;
  readonly needsReason: boolean;
}

/** Every move there is. A locked sitting stays as it is. */
export const SITTING_MOVES: readonly SittingMove[] = [
  { from: 'planned', to: 'open', needsReason: false },
  { from: 'open', to: 'planned', needsReason: true },
  { from: 'open', to: 'closed', needsReason: false },
  { from: 'closed', to: 'open', needsReason: true },
  { from: 'closed', to: 'locked', needsReason: false },
];

export function moveFrom(from: SittingStatus, to: SittingStatus): SittingMove | undefined {
  return SITTING_MOVES.find((move) => move.from === from && move.to === to);
}
