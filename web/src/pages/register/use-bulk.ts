import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { useUndo } from '../../parts/use-undo';
import { REGISTER_KEY } from './register-data';

type BulkBody = Schema<'BulkBody'>;

/** A row of any of the register's lists. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly policy: Schema<'ParticipantPolicyDto'>;
}

/** Acts on the chosen rows of a list, each with a way back for a while. */
export function useBulk() {
  const [chosen, setChosen] = useState<readonly RegisterRow[]>([]);
  const client = useQueryClient();
  const offerUndo = useUndo();
  const send = async (body: BulkBody) => answer(api.POST('/api/participants/bulk', { body }));
  const run = useAct(send, {
    refresh: [REGISTER_KEY],
    onDone: ({ summary, undo }) => {
      setChosen([]);
      if (!undo) return;
      offerUndo(summary, async () => {
        await send(undo);
        await client.invalidateQueries({ queryKey: REGISTER_KEY });
      });
    },
    // What was chosen was read before somebody else's change: to be chosen anew from what stands now.
    onProblem: ({ status }) => {
      if (status === 409) setChosen([]);
    },
  });
  return {
    chosen,
    isBusy: run.isPending,
    choose: setChosen,
    run: (
      act: BulkBody['act'],
      rows: readonly Pick<RegisterRow, 'id' | 'version'>[],
      values: Pick<BulkBody, 'unitId' | 'block'> = {},
    ) => run.mutate({ act, items: rows.map(({ id, version }) => ({ id, version })), ...values }),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
