/** What one counter found in the box for one question. */
export interface SlipCount {
  /** Slips handed out. */
  readonly issued: number;
  /** Slips taken out of the box. */
  readonly returned: number;
  readonly invalid: number;
  readonly agree: number;
  readonly disagree: number;
  readonly noOpinion: number;
}

export const SLIP_FIELDS = {
  issued: 'phiếu phát ra',
  returned: 'phiếu thu về',
  invalid: 'phiếu không hợp lệ',
  agree: 'đồng ý',
  disagree: 'không đồng ý',
  noOpinion: 'không có ý kiến',
} as const satisfies Record<keyof SlipCount, string>;
export type SlipField = keyof SlipCount;

/** A figure two counters disagree about. */
export interface CountDifference {
  readonly field: SlipField;
  readonly label: string;
  readonly first: number;
  readonly second: number;
}

/** Where two independent counts differ; empty when they agree. */
export function differences(first: SlipCount, second: SlipCount): CountDifference[] {
  return (Object.keys(SLIP_FIELDS) as SlipField[])
    .filter((field) => first[field] !== second[field])
    .map((field) => ({ field, label: SLIP_FIELDS[field], first: first[field], second: second[field] }));
}

/** What is wrong with a count in itself, as a Vietnamese sentence; undefined when it adds up. */
export function faultOf(count: SlipCount, eligible: number): string | undefined {
  const valid = count.agree + count.disagree + count.noOpinion;
  if (count.issued > eligible)
    return `Phát ra ${count.issued} phiếu trong khi chỉ có ${eligible} thành viên được bỏ phiếu.`;
  if (count.returned > count.issued)
    return `Thu về ${count.returned} phiếu, nhiều hơn ${count.issued} phiếu đã phát ra.`;
  if (valid + count.invalid !== count.returned)
    return `Đồng ý, không đồng ý, không có ý kiến và không hợp lệ cộng lại là ${valid + count.invalid}, khác ${count.returned} phiếu thu về.`;
  return undefined;
}
