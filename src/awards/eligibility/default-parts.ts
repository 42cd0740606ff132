import type { Era } from './default-books.js';
import type { Condition, RuleNode } from './rule.js';

/** «Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 24» */
export function law(article: number): string {
  return `Luật Thi đua, khen thưởng số 06/2022/QH15, Điều ${article}`;
}

/** Nobody is proposed while suspended: in every rule, since the decree says so. */
export function notSuspended(prefix: string, { suspension }: Era): Condition[] {
  return suspension === null
    ? []
    : [
        {
          id: `${prefix}-suspension`,
          kind: 'not-suspended',
          text: 'Không trong thời gian tạm dừng xét khen thưởng',
          article: suspension,
          sureness: 'verified',
        },
      ];
}

/** What of a standard no record answers: told, and left to whoever weighs the file. */
export function toConfirm(
  id: string,
  text: string,
  article: string,
  more: Partial<Pick<Condition, 'severity' | 'sureness'>> = {},
): Condition {
  return { id, kind: 'to-confirm', text, article, sureness: 'verified', ...more };
}

export function all(...of: readonly RuleNode[]): RuleNode {
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'all', of };
}

/** Whether it is the same achievement only whoever weighs the file can tell, so it is told and decides nothing. */
export function onceOnly(prefix: string): Condition {
  return {
    id: `${prefix}-once`,
    kind: 'not-rewarded-twice',
    text: 'Một thành tích chỉ khen một lần',
    article: law(5),
    sureness: 'verified',
    severity: 'warning',
  };
}
