import { answer, api } from '../../api/client';
import { TypedConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { countText, dayText, moneyText } from '../../text/format';
import { FundNotice } from '../fund/fund-notice';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';

/** What the server wants typed too. */
const WORD = 'ban hành';

/** The issue of a decision cannot be taken back: the official reads what it says once more and types a word. */
export function IssueDecision({
  decision,
  open,
  onClose,
}: {
  decision: DecisionDetail;
  open: boolean;
  onClose: () => void;
}) {
  const { id, version, number, numberText, book, decidedOn, signerName, signerTitle, lineCount, totalDong } =
    decision;
  const issue = useAct(
    () =>
      answer(
        api.POST('/api/decisions/{id}/issue', {
          params: { path: { id } },
          body: { version, confirmation: WORD },
        }),
      ),
    {
      done: ({ numberText }) => `Đã ban hành Quyết định số ${numberText ?? ''}.`,
      refresh: [decisionKey(id), DECISIONS_KEY, ['nominations'], ['fund'], ['honours'], ['overview']],
      onDone: onClose,
      onProblem: () => onClose(),
    },
  );
  return (
    <TypedConfirmation
      open={open}
      title="Ban hành quyết định"
      word={WORD}
      okText="Ban hành"
      isBusy={issue.isPending}
      onConfirm={() => issue.mutate(undefined)}
      onCancel={onClose}
    >
      <p>
        Sau khi ban hành, quyết định được khóa và ghi vào sổ theo dõi khen thưởng; muốn sửa phải lập quyết
        định đính chính, muốn thu hồi phải hủy bằng quyết định khác. Hãy đọc lại:
      </p>
      <ul style={{ paddingInlineStart: 20 }}>
        <li>
          Số: <strong>{number === null ? `số tiếp theo của sổ ${book}` : numberText}</strong>, ngày{' '}
          <strong>{dayText(decidedOn)}</strong>
        </li>
        <li>
          Người ký: <strong>{signerName ? `${signerTitle} ${signerName}` : 'chưa ghi'}</strong>
        </li>
        <li>
          <strong>{countText(lineCount)}</strong> tập thể, hộ gia đình, cá nhân; tiền thưởng{' '}
          <strong>{moneyText(totalDong)}</strong>
        </li>
      </ul>
      {open && <FundNotice decidedOn={decidedOn} />}
    </TypedConfirmation>
  );
}
