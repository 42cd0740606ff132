import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { sentMark, typedOf, type Criterion, type Mark, type SentMark, type Typed } from './mark-text';

export type Stage = 'self' | 'appraisal';

interface StandingMark extends Mark {
  readonly markedBy: string | null;
}

/** How what is typed on a line stands with the server. */
export type SaveState =
  | { readonly kind: 'rest' | 'saving' | 'saved' }
  | { readonly kind: 'refused'; readonly message: string; readonly needsReason: boolean }
  | {
      readonly kind: 'conflict';
      readonly message: string;
      readonly mine: SentMark;
      readonly current: StandingMark | null;
    };

export function selfScoreKey(setId: string, participantId: string): readonly string[] {
  return ['self-scores', 'one', setId, participantId];
}

interface LineMarkOptions {
  readonly setId: string;
  readonly participantId: string;
  readonly criterion: Criterion;
  readonly stage: Stage;
  readonly standing: Mark | null;
  readonly reason?: string;
}

/** One mark of a self-score or its appraisal: typed here, saved when left, never over somebody else's unseen. */
export function useLineMark({ setId, participantId, criterion, stage, standing, reason }: LineMarkOptions) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>();
  const [state, setState] = useState<SaveState>({ kind: 'rest' });

  const send = async (mark: SentMark, version: number, why: string | undefined) => {
    setState({ kind: 'saving' });
    const path = { criteriaSetId: setId, participantId, criterionId: criterion.id };
    try {
      await (stage === 'self'
        ? answer(
            api.PUT('/api/self-scores/{criteriaSetId}/{participantId}/marks/{criterionId}', {
              params: { path },
              body: { ...mark, version },
            }),
          )
        : answer(
            api.PUT('/api/self-scores/{criteriaSetId}/{participantId}/appraisals/{criterionId}', {
              params: { path },
              body: { ...mark, version, ...(why ? { reason: why } : {}) },
            }),
          ));
      await client.invalidateQueries({ queryKey: ['self-scores'] });
      setTyped(undefined);
      setState({ kind: 'saved' });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'mark-conflict') {
        const current = problem.body['current'] as StandingMark | null;
        return setState({ kind: 'conflict', message: problem.message, mine: mark, current });
      }
      setState({
        kind: 'refused',
        message: problem.fields.map((fault) => fault.message).join(' ') || problem.message,
        needsReason: problem.fields.some(({ code }) => code === 'reason-required'),
      });
    }
  };

  const shown = typed ?? typedOf(standing);
  const version = standing?.version ?? 0;
  return {
    typed: shown,
    state,
    type: (next: Typed) => {
      setTyped(next);
      setState({ kind: 'rest' });
    },
    /** Saves what is typed, where it says something else than what stands; `next` is what was just chosen. */
    save: (next: Typed = shown, why = reason) => {
      const mark = sentMark(criterion, next);
      const isSame = JSON.stringify(next) === JSON.stringify(typedOf(standing)) && why === reason;
      if (!mark || isSame || state.kind === 'saving') return;
      setTyped(next);
      void send(mark, version, why);
    },
    sendMark: (mark: SentMark) => void send(mark, version, undefined),
    /** After a conflict: one's own over what stands now, which has been seen. */
    keepMine: () => {
      if (state.kind === 'conflict') void send(state.mine, state.current?.version ?? 0, reason);
    },
    takeTheirs: async () => {
      await client.invalidateQueries({ queryKey: ['self-scores'] });
      setTyped(undefined);
      setState({ kind: 'rest' });
    },
  };
}

export type LineMark = ReturnType<typeof useLineMark>;
