import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../parts/use-act';
import { proposalKey, type ProposalDetail } from './proposal.page';
import { PROPOSALS_KEY } from './proposals.page';

/** A change of what is in the dossier: what comes back is what is shown. */
export function usePutIn<Input>(
  { id }: ProposalDetail,
  act: (input: Input) => Promise<ProposalDetail>,
  onDone?: () => void,
) {
  const client = useQueryClient();
  return useAct(act, {
    refresh: [PROPOSALS_KEY, ['overview']],
    onDone: (after) => {
      client.setQueryData(proposalKey(id), after);
      onDone?.();
    },
  });
}
