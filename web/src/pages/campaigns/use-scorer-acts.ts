import { useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { useUndo } from '../../parts/use-undo';
import { countText } from '../../text/format';

type Scorer = Schema<'ScorerDto'>;
type Choice = Schema<'ScorerChoiceDto'>;

function add(campaignId: string, body: Schema<'AddScorerBody'>): Promise<Scorer> {
  return answer(api.POST('/api/campaigns/{campaignId}/scorers', { params: { path: { campaignId } }, body }));
}

/** What staff do with the list of scorers; taking somebody off can be undone for a while. */
export function useScorerActs(campaignId: string) {
  const client = useQueryClient();
  const offerUndo = useUndo();
  const refresh = [['scorers', campaignId]];
  return {
    addAll: useAct(
      async ({ choices, rows }: { choices: readonly Choice[]; rows: readonly Scorer[] }) => {
        const taken = new Set(rows.map(({ code }) => code));
        let position = rows.at(-1)?.position ?? 0;
        for (const { accountId } of choices) {
          position += 1;
          let number = position;
          while (taken.has(`TV${number}`)) number += 1;
          taken.add(`TV${number}`);
          await add(campaignId, { accountId, code: `TV${number}`, position });
        }
        return choices.length;
      },
      { refresh, done: (count) => `Đã thêm ${countText(count)} thành viên chấm điểm.` },
    ),
    order: useAct(
      (scorerIds: string[]) =>
        answer(
          api.PUT('/api/campaigns/{campaignId}/scorers/order', {
            params: { path: { campaignId } },
            body: { scorerIds },
          }),
        ),
      { refresh },
    ),
    rename: useAct(
      ({ row, code }: { row: Scorer; code: string }) =>
        answer(
          api.PATCH('/api/scorers/{id}', {
            params: { path: { id: row.id } },
            body: { code, position: row.position, version: row.version },
          }),
        ),
      { refresh, done: 'Đã đổi mã.' },
    ),
    remove: useAct(
      ({ id, version }: Scorer) =>
        answer(api.DELETE('/api/scorers/{id}', { params: { path: { id }, query: { version } } })),
      {
        refresh,
        onDone: (_nothing, { accountId, code, position, displayName }) =>
          offerUndo(`Đã bỏ ${displayName} khỏi danh sách chấm.`, async () => {
            await add(campaignId, { accountId, code, position });
            await client.invalidateQueries({ queryKey: ['scorers', campaignId] });
          }),
      },
    ),
  };
}
