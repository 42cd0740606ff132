import { conditionsOf, type EligibilityRule } from '../eligibility/rule.js';

/** Awards whose rules lean on each other in a circle, in the order they do; undefined where none do. */
export function circleIn(rules: readonly EligibilityRule[]): string[] | undefined {
  const find = (award: string, kind: string): EligibilityRule | undefined =>
    rules.find((rule) => rule.award === award && rule.subjectKind === kind);
  const visit = (rule: EligibilityRule, path: readonly EligibilityRule[]): string[] | undefined => {
    if (path.includes(rule))
      return [...path.slice(path.indexOf(rule)), rule].map(({ awardName }) => awardName);
    for (const condition of conditionsOf(rule.root)) {
      const next =
        condition.kind === 'meets-award'
          ? find(condition.award, rule.subjectKind)
          : (condition.kind === 'member-share' || condition.kind === 'member-count') &&
              condition.by !== 'ledger'
            ? find(condition.award, 'individual')
            : undefined;
      const circle = next && visit(next, [...path, rule]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const rule of rules) {
    const circle = visit(rule, []);
    if (circle) return circle;
  }
  return undefined;
}
