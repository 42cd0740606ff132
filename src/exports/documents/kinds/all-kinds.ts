import type { DocumentKind, DocumentKindCode } from '../document-kind.js';
import { ballotSlipKind, countingSheetKind, invitationKind, minutesKind } from './council.kinds.js';
import { decisionKind } from './decision.kind.js';
import { collectiveReportKind, individualReportKind } from './merit-report.kinds.js';
import { publicNoticeKind } from './public-notice.kind.js';
import { submissionKind } from './submission.kind.js';
import { summaryReportKind } from './summary-report.kind.js';

/** Every document the ward makes, in the order of its year. */
export const ALL_KINDS: readonly DocumentKind[] = [
  collectiveReportKind,
  individualReportKind,
  invitationKind,
  ballotSlipKind,
  countingSheetKind,
  minutesKind,
  submissionKind,
  publicNoticeKind,
  decisionKind,
  summaryReportKind,
];

export function kindOf(code: DocumentKindCode): DocumentKind {
  const kind = ALL_KINDS.find((one) => one.code === code);
  if (!kind) throw new RangeError(`No such document: ${code}`);
  return kind;
}
