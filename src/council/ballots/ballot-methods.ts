/** How a ballot is held. */
export const BALLOT_METHODS = ['open-count', 'open-roll', 'secret-screen', 'secret-paper'] as const;
export type BallotMethod = (typeof BALLOT_METHODS)[number];

export const BALLOT_METHOD_LABELS: Readonly<Record<BallotMethod, string>> = {
  'open-count': 'Biểu quyết giơ tay, đếm số',
  'open-roll': 'Biểu quyết công khai theo tên',
  'secret-screen': 'Bỏ phiếu kín trên máy',
  'secret-paper': 'Bỏ phiếu kín bằng phiếu giấy',
};

export const BALLOT_STATUSES = ['open', 'closed', 'void'] as const;
export type BallotStatus = (typeof BALLOT_STATUSES)[number];

export function isSecret(method: BallotMethod): boolean {
  return method === 'secret-screen' || method === 'secret-paper';
}
