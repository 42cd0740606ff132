import type { NodeBody, RuleNode } from './rules-data';

/** A condition or group while it is written; the key stays through moves, so that a field keeps its focus. */
export interface Draft {
  readonly key: number;
  readonly body: Omit<NodeBody, 'of'>;
  /** Null for a condition. */
  readonly of: readonly Draft[] | null;
}

let lastKey = 0;

export function draftOf({ of, ...node }: RuleNode): Draft {
  // What the server says of a condition is no part of it; left out when it is sent.
  const body: Draft['body'] = { ...node, sentence: undefined } as Draft['body'];
  return { key: ++lastKey, body, of: of ? of.map(draftOf) : null };
}

export function newCondition(): Draft {
  return {
    key: ++lastKey,
    body: { kind: 'rating-at-least', text: '', article: '', severity: 'blocking' },
    of: null,
  };
}

export function newGroup(): Draft {
  return { key: ++lastKey, body: { kind: 'any' }, of: [newCondition()] };
}

/** As the server takes it: a field left empty is not sent, so that it says what belongs there. */
export function bodyOf({ body, of }: Draft): NodeBody {
  if (of) return { ...body, of: of.map(bodyOf) };
  return { ...body, text: body.text || undefined, article: body.article || undefined };
}

export function replaced(drafts: readonly Draft[], index: number, draft: Draft | null): readonly Draft[] {
  return drafts.flatMap((one, at) => (at === index ? (draft ? [draft] : []) : [one]));
}

export function moved(drafts: readonly Draft[], index: number, by: 1 | -1): readonly Draft[] {
  const next = [...drafts];
  const [one] = next.splice(index, 1);
  if (one) next.splice(index + by, 0, one);
  return next;
}
