/**
 * A count as official papers write it: below ten with a leading zero («05 tập thể và 04 cá nhân»), zero as «0».
 * @throws RangeError when the count is negative or not whole
 */
export function paddedCount(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${String(count)}`);
  return count > 0 && count < 10 ? `0${count}` : String(count);
}

/** Joins counted things for a sentence: [«15 tập thể», «03 hộ gia đình»] → «15 tập thể, 03 hộ gia đình». */
export function countList(parts: readonly { count: number; noun: string }[]): string {
  return parts
    .filter((part) => part.count > 0)
    .map((part) => `${paddedCount(part.count)} ${part.noun}`)
    .join(', ');
}
