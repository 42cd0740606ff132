import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** Whether the results of a set may be seen now, whether they are closed, and the blocks in them. */
export function useBoardState(setId: string) {
  return useQuery({
    queryKey: ['results', setId, 'state'],
    queryFn: async ({ signal }) => {
      const { frozenAt, items } = await answer(
        api.GET('/api/criteria-sets/{id}/results', {
          params: { path: { id: setId }, query: { pageSize: 200 } },
          signal,
        }),
      );
      const blocks = [
        ...new Set(items.map(({ block }) => block).filter((block) => block !== null && block !== '')),
      ];
      return {
        frozenAt,
        blocks: blocks.sort((a, b) => String(a).localeCompare(String(b), 'vi')) as string[],
      };
    },
  });
}
