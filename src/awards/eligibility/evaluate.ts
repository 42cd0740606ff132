import { checkFact, type FactTest } from './conditions.js';
import type { CollectiveFacts, SubjectFacts } from './facts.js';
import type { AnyOf, Condition, EligibilityRule, RuleBook, RuleNode } from './rule.js';
import { allOf, anyOf, type Finding, type Verdict } from './verdict.js';

/** What one condition came to, with a plain Vietnamese sentence that names the record used or missing. */
export interface Sentence {
  readonly conditionId: string;
  readonly verdict: Verdict;
  readonly text: string;
  /** Id of the `any` group this is one alternative of; null for a condition that must hold. */
  readonly alternativeOf: string | null;
}

export interface Evaluation {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

/**
 * Weighs a rule against what is known of a subject. `rules` holds the rules in force, for conditions that lean on
 * another award («đạt Lao động tiên tiến»).
 * @throws RangeError when rules lean on each other in a circle.
 */
export function evaluate(rule: EligibilityRule, facts: SubjectFacts, rules: RuleBook): Evaluation {
  return evaluateRule(rule, facts, { rules, path: [] });
}

interface Context {
  readonly rules: RuleBook;
  /** Rules being weighed, outermost first. */
  readonly path: readonly EligibilityRule[];
}

function evaluateRule(rule: EligibilityRule, facts: SubjectFacts, context: Context): Evaluation {
  if (context.path.includes(rule)) {
    throw new RangeError(
      `Rules lean on each other: ${[...context.path, rule].map(({ award }) => award).join(' → ')}`,
    );
  }
  return evaluateNode(rule.root, facts, { ...context, path: [...context.path, rule] }, null);
}

function evaluateNode(
  node: RuleNode,
  facts: SubjectFacts,
  context: Context,
  alternativeOf: string | null,
): Evaluation {
  if (node.kind === 'all') {
    const parts = node.of.map((part) => evaluateNode(part, facts, context, alternativeOf));
    return {
      verdict: allOf(parts.map(({ verdict }) => verdict)),
      sentences: parts.flatMap(({ sentences }) => sentences),
    };
  }
  if (node.kind === 'any') {
    const parts = node.of.map((part) => evaluateNode(part, facts, context, node.id));
    const heading = sentenceOfAny(node, parts, alternativeOf);
    return { verdict: heading.verdict, sentences: [heading, ...parts.flatMap(({ sentences }) => sentences)] };
  }
  const finding = checkCondition(node, facts, context);
  return { verdict: finding.verdict, sentences: [{ conditionId: node.id, ...finding, alternativeOf }] };
}

function sentenceOfAny(node: AnyOf, parts: readonly Evaluation[], alternativeOf: string | null): Sentence {
  const verdict = anyOf(parts.map((part) => part.verdict));
  const met = parts.filter((part) => part.verdict === 'met').length;
  const text = {
    met: `Đạt ${met} trong ${parts.length} điều kiện dưới đây – đạt yêu cầu (cần ít nhất một).`,
    'not-met': `Không đạt điều kiện nào trong ${parts.length} điều kiện dưới đây (cần ít nhất một).`,
    unknown: `Chưa đủ dữ liệu để xét ${parts.length} điều kiện dưới đây (cần ít nhất một).`,
  }[verdict];
  return { conditionId: node.id, verdict, text, alternativeOf };
}

function checkCondition(condition: Condition, facts: SubjectFacts, context: Context): Finding {
  if (condition.kind === 'meets-award') return checkMeetsAward(condition.award, facts, context);
  if (condition.kind === 'member-share') {
    if (facts.kind !== 'collective') return wrongSubject(facts);
    return checkMemberShare(condition, facts, context);
  }
  return checkFact(condition satisfies FactTest, facts) ?? wrongSubject(facts);
}

function checkMeetsAward(award: string, facts: SubjectFacts, context: Context): Finding {
  const rule = context.rules.find(award, facts.kind);
  if (!rule) return noRule(award);
  const { verdict, sentences } = evaluateRule(rule, facts, context);
  if (verdict === 'met') return { verdict, text: `Đủ điều kiện ${rule.awardName}.` };
  const heading = verdict === 'not-met' ? 'Chưa đủ điều kiện' : 'Chưa đủ dữ liệu để xét';
  return { verdict, text: `${heading} ${rule.awardName}: ${reasonsFor(verdict, sentences).join(' ')}` };
}

/** The sentences that brought a verdict about; of alternatives those of a failed group, without its heading. */
function reasonsFor(verdict: Verdict, sentences: readonly Sentence[]): string[] {
  const agreeing = sentences.filter((sentence) => sentence.verdict === verdict);
  const ids = new Set(agreeing.map(({ conditionId }) => conditionId));
  const headings = new Set(sentences.map(({ alternativeOf }) => alternativeOf));
  return agreeing
    .filter(({ alternativeOf }) => alternativeOf === null || ids.has(alternativeOf))
    .filter(({ conditionId }) => !headings.has(conditionId))
    .map(({ text }) => text);
}

/** Exact: count × 100 ≥ percent × total, no rounding. People not yet known may still tip it either way. */
function checkMemberShare(
  condition: Extract<Condition, { kind: 'member-share' }>,
  facts: CollectiveFacts,
  context: Context,
): Finding {
  const rule = context.rules.find(condition.award, 'individual');
  if (!rule) return noRule(condition.award);
  const total = facts.members.length;
  if (total === 0) {
    return { verdict: 'unknown', text: `Chưa có danh sách người của đơn vị để xét tỷ lệ ${rule.awardName}.` };
  }
  const verdicts = facts.members.map((member) => evaluateRule(rule, member, context).verdict);
  const met = verdicts.filter((verdict) => verdict === 'met').length;
  const open = verdicts.filter((verdict) => verdict === 'unknown').length;
  const share = `${met}/${total} người (${percentText(met, total)} %) đủ điều kiện ${rule.awardName}`;
  const asked = `(cần từ ${condition.percent} %)`;
  const enough = (count: number) => count * 100 >= condition.percent * total;
  if (enough(met)) return { verdict: 'met', text: `${share} – đạt ${asked}.` };
  if (enough(met + open)) {
    return {
      verdict: 'unknown',
      text: `${share}, ${open} người chưa đủ dữ liệu – chưa kết luận được ${asked}.`,
    };
  }
  return { verdict: 'not-met', text: `${share} – không đạt ${asked}.` };
}

/** One decimal, cut and not rounded: 69,96 % must not read «70,0 % – không đạt (cần từ 70 %)». */
function percentText(count: number, total: number): string {
  const tenths = Math.floor((count * 1000) / total);
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

function noRule(award: string): Finding {
  return { verdict: 'unknown', text: `Chưa có quy định đang hiệu lực về điều kiện của ${award} để xét.` };
}

function wrongSubject(facts: SubjectFacts): Finding {
  const subject = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }[facts.kind];
  return { verdict: 'unknown', text: `Điều kiện này không xét được cho ${subject}.` };
}
