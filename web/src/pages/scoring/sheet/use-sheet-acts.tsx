import { useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../../api/client';
import { useAct } from '../../../parts/use-act';
import type { MarkBook } from '../marks/mark-book';
import type { SheetState } from '../marks/sheet-row';
import { gridKey } from '../marks/open-books';
import { useSession } from '../../../session/session';

export interface SheetActs {
  submit(id: string): void;
  withdraw(id: string): void;
  recuse(id: string): void;
  unrecuse(id: string): void;
}

interface SheetAct {
  readonly act: keyof SheetActs;
  readonly id: string;
  readonly reason?: string;
}

const DONE: Readonly<Record<keyof SheetActs, string>> = {
  submit: 'Đã nộp phiếu.',
  withdraw: 'Đã rút lại phiếu. Sửa xong hãy nộp lại.',
  recuse: 'Đã ghi nhận không chấm.',
  unrecuse: 'Đã bỏ ghi nhận không chấm.',
};

/** Handing in, taking back and stepping aside, each on the version that is shown here. */
export function useSheetAct(criteriaSetId: string, book: MarkBook, onDone: () => void) {
  const { accountId } = useSession();
  const client = useQueryClient();
  return useAct(
    async ({ act, id, reason = '' }: SheetAct): Promise<void> => {
      const version = book.row(id)?.sheet.version ?? 0;
      const state = await send(act, { criteriaSetId, participantId: id }, version, reason);
      book.adopt(id, state, { recusalReason: act === 'recuse' ? reason : null });
    },
    {
      done: (_state, { act }) => DONE[act],
      refresh: [['nominee', criteriaSetId]],
      onDone,
      // The sheet is not what it was when it was read: all are read anew, and the refusal is shown.
      onProblem: () => void client.invalidateQueries({ queryKey: gridKey(accountId, criteriaSetId) }),
    },
  );
}

function send(
  act: keyof SheetActs,
  path: { criteriaSetId: string; participantId: string },
  version: number,
  reason: string,
): Promise<SheetState> {
  const ofSheet = '/api/score-sheets/{criteriaSetId}/{participantId}' as const;
  const taken = { params: { path, query: { version } } };
  switch (act) {
    case 'submit':
      return answer(api.POST(`${ofSheet}/submission`, { params: { path }, body: { version } }));
    case 'withdraw':
      return answer(api.DELETE(`${ofSheet}/submission`, taken));
    case 'recuse':
      return answer(api.PUT(`${ofSheet}/recusal`, { params: { path }, body: { version, reason } }));
    case 'unrecuse':
      return answer(api.DELETE(`${ofSheet}/recusal`, taken));
  }
}

/** Hands in every sheet that is complete. */
export function useSubmitAll(criteriaSetId: string, onDone: (summary: Schema<'SubmitAllDto'>) => void) {
  const { accountId } = useSession();
  return useAct(
    () =>
      answer(
        api.POST('/api/score-sheets/{criteriaSetId}/submission', { params: { path: { criteriaSetId } } }),
      ),
    {
      done: ({ submitted }: Schema<'SubmitAllDto'>) => `Đã nộp ${submitted} phiếu.`,
      refresh: [['nominee', criteriaSetId], gridKey(accountId, criteriaSetId)],
      onDone,
    },
  );
}
