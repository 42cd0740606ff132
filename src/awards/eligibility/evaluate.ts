import { checkFact, type FactTest } from './conditions.js';
import type { SubjectFacts } from './facts.js';
import { checkMembers } from './member-conditions.js';
import type { AnyOf, Condition, EligibilityRule, RuleBook, RuleNode } from './rule.js';
import { allOf, anyOf, type Finding, type Verdict } from './verdict.js';

/** What one condition came to, with a plain Vietnamese sentence that names the record used or missing. */
export interface Sentence {
  readonly conditionId: string;
  readonly verdict: Verdict;
  readonly text: string;
  /** Id of the `any` group this is one alternative of; null for a condition that must hold. */
  readonly alternativeOf: string | null;
  /** Told, but without a say in the verdict. */
  readonly isWarning: boolean;
}

export interface Evaluation {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

/**
 * Weighs a rule against what is known of a subject. `rules` holds the rules of the same book, for conditions that
 * lean on another award («đạt Lao động tiên tiến»).
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
  const isWarning = node.severity === 'warning';
  return {
    verdict: isWarning ? 'met' : finding.verdict,
    sentences: [{ conditionId: node.id, ...finding, alternativeOf, isWarning }],
  };
}

function sentenceOfAny(node: AnyOf, parts: readonly Evaluation[], alternativeOf: string | null): Sentence {
  const verdict = anyOf(parts.map((part) => part.verdict));
  const met = parts.filter((part) => part.verdict === 'met').length;
  const text = {
    met: `Đạt ${met} trong ${parts.length} điều kiện dưới đây – đạt yêu cầu (cần ít nhất một).`,
    'not-met': `Không đạt điều kiện nào trong ${parts.length} điều kiện dưới đây (cần ít nhất một).`,
    unknown: `Chưa đủ dữ liệu để xét ${parts.length} điều kiện dưới đây (cần ít nhất một).`,
  }[verdict];
  return { conditionId: node.id, verdict, text, alternativeOf, isWarning: false };
}

function checkCondition(condition: Condition, facts: SubjectFacts, context: Context): Finding {
  switch (condition.kind) {
    case 'meets-award':
      return checkMeetsAward(condition.award, facts, context);
    case 'member-share':
    case 'member-count':
    case 'member-rating':
    case 'no-member-discipline':
      if (facts.kind !== 'collective') return wrongSubject(facts);
      return checkMembers(condition, facts, context.rules, (award) => {
        const rule = context.rules.find(award, 'individual');
        return rule && ((member) => evaluateRule(rule, member, context).verdict);
      });
    default: {
      const award = context.path.at(-1)?.award ?? '';
      return (
        checkFact(condition satisfies FactTest, facts, { award, book: context.rules }) ?? wrongSubject(facts)
      );
    }
  }
}

function checkMeetsAward(award: string, facts: SubjectFacts, context: Context): Finding {
  const rule = context.rules.find(award, facts.kind);
  if (!rule) return noRule(context.rules.nameOf(award));
  const { verdict, sentences } = evaluateRule(rule, facts, context);
  if (verdict === 'met') return { verdict, text: `Đủ điều kiện ${rule.awardName}.` };
  const heading = verdict === 'not-met' ? 'Chưa đủ điều kiện' : 'Chưa đủ dữ liệu để xét';
  return { verdict, text: `${heading} ${rule.awardName}: ${reasonsFor(verdict, sentences).join(' ')}` };
}

/** The sentences that brought a verdict about; of alternatives those of a failed group, without its heading. */
function reasonsFor(verdict: Verdict, sentences: readonly Sentence[]): string[] {
  const agreeing = sentences.filter((sentence) => sentence.verdict === verdict && !sentence.isWarning);
  const ids = new Set(agreeing.map(({ conditionId }) => conditionId));
  const headings = new Set(sentences.map(({ alternativeOf }) => alternativeOf));
  return agreeing
    .filter(({ alternativeOf }) => alternativeOf === null || ids.has(alternativeOf))
    .filter(({ conditionId }) => !headings.has(conditionId))
    .map(({ text }) => text);
}

function noRule(award: string): Finding {
  return { verdict: 'unknown', text: `Chưa có quy định đang hiệu lực về điều kiện của ${award} để xét.` };
}

function wrongSubject(facts: SubjectFacts): Finding {
  const subject = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }[facts.kind];
  return { verdict: 'unknown', text: `Điều kiện này không xét được cho ${subject}.` };
}
