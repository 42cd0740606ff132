/**
 * How sure a figure or a rule is: read in the law's own text, read in a second-hand text only, remembered, or set by
 * the ward or its province because the law leaves it to them.
 */
export const SURENESS = ['verified', 'secondary', 'recalled', 'local'] as const;

export type Sureness = (typeof SURENESS)[number];
