/** What an act of the council is about, for the record of acts. */
export interface ActSubject {
  readonly type: string;
  readonly id: string;
  readonly label: string;
}

export function sittingSubject(sitting: { readonly id: string; readonly title: string }): ActSubject {
  return { type: 'sitting', id: sitting.id, label: sitting.title };
}

/** «Nguyễn Hoài Yến: Lao động tiên tiến». */
export function questionSubject(question: {
  readonly id: string;
  readonly name: string;
  readonly awardName: string;
}): ActSubject {
  return { type: 'sitting-question', id: question.id, label: `${question.name}: ${question.awardName}` };
}
