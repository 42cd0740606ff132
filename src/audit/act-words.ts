/** What a feature's acts, and the codes in what it records of them, are called to people. */
export interface SubjectWords {
  /** «quyết định» */
  readonly label: string;
  /** Verb of the act («issue») → «Ban hành quyết định». */
  readonly acts: Readonly<Record<string, string>>;
  /** Field → code → word, for fields that are recorded as codes. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const SUBJECTS = new Map<string, SubjectWords>();

/**
 * Tells the words of one kind of subject. Acts are recorded as «subject.verb»; each feature names its own when it is
 * loaded, since the record itself knows none of them.
 *
 * @param type as in the act's name: «decision» of «decision.issue»
 */
export function describeSubject(type: string, words: SubjectWords): void {
  SUBJECTS.set(type, words);
}

/** «decision.issue» → «Ban hành quyết định»; an act nobody named is told by its subject alone. */
export function actLabel(action: string): string {
  const [type = '', verb = ''] = action.split('.');
  const words = SUBJECTS.get(type);
  return words?.acts[verb] ?? (words ? `Việc khác về ${words.label}` : 'Việc khác');
}

/** «decision» → «quyết định» */
export function subjectLabel(type: string): string {
  return SUBJECTS.get(type)?.label ?? 'mục khác';
}

/** The word of a code that was recorded in a field, where it has one. */
export function valueLabel(type: string, field: string, code: string): string | undefined {
  return SUBJECTS.get(type)?.values?.[field]?.[code];
}

/** Every act there is, for the filter of the record: in the order the features stand, then as they name them. */
export function allActs(): { action: string; label: string; subjectLabel: string }[] {
  return [...SUBJECTS].flatMap(([type, { label, acts }]) =>
    Object.entries(acts).map(([verb, act]) => ({
      action: `${type}.${verb}`,
      label: act,
      subjectLabel: label,
    })),
  );
}
