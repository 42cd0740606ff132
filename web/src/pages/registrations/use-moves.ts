import { answer, api } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { REGISTRATIONS_KEY, type Registration } from './registrations-data';

export type Move = 'submit' | 'recall' | 'accept' | 'return';

interface Asked {
  readonly act: Move;
  readonly rows: readonly Pick<Registration, 'id' | 'version'>[];
  readonly reason?: string;
  readonly flaggedFields?: Registration['flaggedFields'];
}

const DONE: Readonly<Record<Move, string>> = {
  submit: 'Đã gửi',
  recall: 'Đã rút lại',
  accept: 'Đã nhận',
  return: 'Đã trả lại',
};

function send({ act, rows, reason, flaggedFields }: Asked) {
  const body = { items: rows.map(({ id, version }) => ({ id, version })), reason };
  switch (act) {
    case 'submit':
      return answer(api.POST('/api/registrations/submit', { body }));
    case 'recall':
      return answer(api.POST('/api/registrations/recall', { body }));
    case 'accept':
      return answer(api.POST('/api/registrations/accept', { body }));
    case 'return':
      return answer(
        api.POST('/api/registrations/return', { body: { ...body, reason: reason ?? '', flaggedFields } }),
      );
  }
}

/** Moves registrations together: all or none, as the server answers. */
export function useMoves(onDone: () => void) {
  return useAct(send, {
    done: ({ moved }, { act }) => `${DONE[act]} ${countText(moved)} đăng ký.`,
    refresh: [REGISTRATIONS_KEY],
    onDone,
    onProblem: ({ status }) => {
      // Chosen rows were read before what somebody else did.
      if (status === 409) onDone();
    },
  });
}
