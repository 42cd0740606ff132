import type { ReactNode } from 'react';

/** What a state means for whoever looks: done, waiting, refused, worth knowing, neither. */
export type Tone = 'good' | 'waiting' | 'bad' | 'info' | 'plain';

/** A state in a word or two. Its colours keep 4,5 : 1 (Ant Design's own coloured tags do not). */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}
