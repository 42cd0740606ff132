import type { SubjectKind } from '../../catalogue/subject-kind.js';
import type { FieldError } from '../../platform/errors/domain-error.js';
import { conditionsOf, type Condition, type RuleNode } from '../eligibility/rule.js';
import type { RuleBody, RuleNodeBody } from './rule-books.dto.js';
import { VOCABULARY } from './vocabulary.js';

/** An award as a rule may name it. */
export interface KnownAward {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subjectKinds: readonly SubjectKind[];
}

/** Groups within groups deeper than this nobody reads. */
const DEEPEST = 3;

/** Reads rules as sent into rules as stored, with what is wrong in them; nothing is guessed. */
export class RuleReader {
  readonly faults: FieldError[] = [];
  private readonly ids = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(private readonly awards: readonly KnownAward[]) {}

  /** @param at path of the rule in the body: «rules.0» */
  read({ awardTypeId, subjectKind, conditions }: RuleBody, at: string): RuleNode {
    const award = this.awards.find(({ id }) => id === awardTypeId);
    if (!award) this.fault(`${at}.awardTypeId`, 'no-such-award', 'Không có danh hiệu, hình thức được chọn.');
    else if (!award.subjectKinds.includes(subjectKind)) {
      this.fault(
        `${at}.subjectKind`,
        'kind-not-granted',
        `«${award.name}» không tặng cho loại đối tượng này.`,
      );
    }
    const whose = `${awardTypeId} ${subjectKind}`;
    if (this.seen.has(whose)) {
      this.fault(
        `${at}.awardTypeId`,
        'rule-twice',
        'Một danh hiệu, hình thức chỉ gửi một quy tắc cho mỗi loại đối tượng.',
      );
    }
    this.seen.add(whose);
    const prefix = `${award?.code.toLowerCase() ?? 'x'}-${subjectKind}`;
    this.ids.clear();
    const known = this.faults.length;
    const nodes = conditions.map((node, index) =>
      this.node(node, { at: `${at}.conditions.${index}`, prefix, subjectKind, depth: 1 }),
    );
    if (
      this.faults.length === known &&
      conditionsOf({ kind: 'all', of: nodes }).every(({ severity }) => severity === 'warning')
    ) {
      this.fault(
        `${at}.conditions`,
        'nothing-blocks',
        'Cần ít nhất một điều kiện bắt buộc; nếu chỉ có điều kiện nhắc thì ai cũng đủ điều kiện.',
      );
    }
    return { kind: 'all', of: nodes };
  }

  private node(
    node: RuleNodeBody,
    place: { at: string; prefix: string; subjectKind: SubjectKind; depth: number; isAlternative?: boolean },
  ): RuleNode {
    if (node.kind === 'all' || node.kind === 'any') {
      if (place.depth >= DEEPEST) {
        this.fault(`${place.at}.of`, 'too-deep', 'Nhóm điều kiện lồng nhau quá sâu.');
        return { kind: 'all', of: [] };
      }
      if (!node.of) this.fault(`${place.at}.of`, 'missing', 'Nhóm điều kiện phải có ít nhất một điều kiện.');
      const isAlternative = node.kind === 'any' || (place.isAlternative ?? false);
      const of = (node.of ?? []).map((part, index) =>
        this.node(part, { ...place, at: `${place.at}.of.${index}`, depth: place.depth + 1, isAlternative }),
      );
      return node.kind === 'all'
        ? { kind: 'all', of }
        : { kind: 'any', id: this.idOf(node, place.prefix), of };
    }
    return this.condition(node, place);
  }

  private condition(
    node: RuleNodeBody,
    place: { at: string; prefix: string; subjectKind: SubjectKind; isAlternative?: boolean },
  ): Condition {
    const { at } = place;
    const word = VOCABULARY[node.kind as Condition['kind']];
    if (!word.subjects.includes(place.subjectKind)) {
      this.fault(`${at}.kind`, 'wrong-subject', `«${word.label}» không xét được cho loại đối tượng này.`);
    }
    if (node.of) {
      this.fault(`${at}.of`, 'not-a-group', `«${word.label}» là một điều kiện, không chứa điều kiện khác.`);
    }
    for (const [field, label] of [
      ['text', 'nội dung'],
      ['article', 'điều luật, căn cứ'],
    ] as const) {
      if (!node[field]) this.fault(`${at}.${field}`, 'missing', `«${word.label}»: cần ghi ${label}.`);
    }
    if (node.severity === 'warning' && place.isAlternative) {
      const message = 'Điều kiện nhắc không đặt được trong nhóm «một trong các điều kiện».';
      this.fault(`${at}.severity`, 'warning-in-any', message);
    }
    const asked = word.parameters.map((parameter) => {
      const value = node[parameter.name as keyof RuleNodeBody];
      const path = `${at}.${parameter.name}`;
      if (value === undefined && !parameter.isOptional) {
        this.fault(path, 'missing', `«${word.label}»: cần ghi «${parameter.label}».`);
      }
      if (typeof value === 'number' && parameter.max !== undefined && value > parameter.max) {
        this.fault(path, 'too-large', `«${parameter.label}» không quá ${parameter.max}.`);
      }
      if (parameter.type === 'award' && typeof value === 'string') this.demandAward(value, path);
      if (parameter.name === 'base' && typeof value === 'string')
        this.demandKind(value, place.subjectKind, path);
      if (parameter.type === 'awards' && Array.isArray(value)) {
        for (const code of node.awards ?? []) this.demandAward(code, path);
      }
      return value === undefined ? [] : [[parameter.name, value] as const];
    });
    return {
      kind: node.kind,
      ...Object.fromEntries(asked.flat()),
      id: this.idOf(node, place.prefix),
      text: node.text ?? '',
      article: node.article ?? '',
      sureness: node.sureness ?? 'local',
      ...(node.severity === 'warning' && { severity: 'warning' }),
    } as Condition;
  }

  /** Ids stay through changes, so that one can be followed; a new condition gets the next free one. */
  private idOf({ id, kind }: RuleNodeBody, prefix: string): string {
    let free = id ?? `${prefix}-${kind}`;
    for (let number = 2; this.ids.has(free); number += 1) free = `${prefix}-${kind}-${number}`;
    this.ids.add(free);
    return free;
  }

  private demandAward(code: string, field: string): void {
    if (this.awards.some((award) => award.code === code)) return;
    this.fault(field, 'no-such-award', `Danh mục không có danh hiệu, hình thức mã «${code}».`);
  }

  /** A share is of subjects of the same kind: so many in a hundred of people, of collectives, of households. */
  private demandKind(code: string, kind: SubjectKind, field: string): void {
    const award = this.awards.find((one) => one.code === code);
    if (!award || award.subjectKinds.includes(kind)) return;
    this.fault(field, 'kind-not-granted', `«${award.name}» không tặng cho loại đối tượng này.`);
  }

  private fault(field: string, code: string, message: string): void {
    this.faults.push({ field, code, message });
  }
}
