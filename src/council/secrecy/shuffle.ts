import { randomInt } from 'node:crypto';

/** The same things in an order nobody can foresee (Fisher–Yates over the system's own randomness). */
export function shuffled<T>(things: readonly T[]): T[] {
  const rest = [...things];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [rest[last], rest[other]] = [rest[other] as T, rest[last] as T];
  }
  return rest;
}
