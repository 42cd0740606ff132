import type { Problem } from '../../../api/problem';
import { isSameMark, type SentMark } from './mark-text';
import type { Outcome } from './send-queue';
import type { StandingMark, Unsaved } from './sheet-row';

interface Judgement {
  readonly outcome: Outcome;
  /** The line as it stands now. */
  readonly unsaved: Unsaved;
  /** The mark that turned out to stand on the server. */
  readonly standing?: StandingMark;
  /** What was read of the sheets, or who is signed in, is no longer so. */
  readonly isOutdated?: boolean;
}

/**
 * What a refusal means for a line. Whatever cannot be sent now is kept and sent again; what the server refuses is
 * shown with its words.
 *
 * @param tries what went out before this time without an answer
 */
export function judge(problem: Problem, now: Unsaved, tries: readonly SentMark[]): Judgement {
  const { status, code } = problem;
  if (status === 401) return { outcome: 'wait', unsaved: { ...now, state: 'queued' } };
  if (status === 0 || status >= 500 || status === 429) {
    return { outcome: 'hold', unsaved: { ...now, state: 'queued' } };
  }
  if (code === 'csrf-token') {
    return { outcome: 'wait', unsaved: { ...now, state: 'queued', tries }, isOutdated: true };
  }
  if (code === 'mark-conflict') return conflict(problem, now, tries);
  const message = problem.fields.map((fault) => fault.message).join(' ') || problem.message;
  return {
    outcome: 'stop',
    unsaved: { ...now, state: 'refused', tries: [], message },
    isOutdated: status === 409 || status === 403,
  };
}

function conflict(problem: Problem, now: Unsaved, tries: readonly SentMark[]): Judgement {
  const current = problem.body['current'] as StandingMark | null;
  // Nothing stands there, or what stands is our own whose answer was lost: nobody is overwritten.
  if (!current) return { outcome: 'again', unsaved: { ...now, state: 'queued', base: 0, tries: [] } };
  if (tries.some((tried) => isSameMark(tried, current))) {
    return {
      outcome: 'again',
      unsaved: { ...now, state: 'queued', base: current.version, tries: [] },
      standing: current,
    };
  }
  return {
    outcome: 'stop',
    unsaved: { ...now, state: 'conflict', tries: [], current, message: problem.message },
    standing: current,
    isOutdated: true,
  };
}
