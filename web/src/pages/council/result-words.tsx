import type { ReactNode } from 'react';
import { Chip } from '../../parts/chip';
import { countText } from '../../text/format';
import { OUTCOMES } from '../../text/labels';
import type { Question } from './council-data';

const TONES = { passed: 'good', 'not-passed': 'bad', tied: 'waiting' } as const;

export function OutcomeChip({ question }: { question: Question }) {
  const { outcome, state } = question;
  if (outcome !== null) return <Chip tone={TONES[outcome]}>{OUTCOMES[outcome]}</Chip>;
  return state === 'voting' ? <Chip tone="info">Đang biểu quyết</Chip> : <Chip>Chưa biểu quyết</Chip>;
}

/** «88.89» → «88,89%» */
export function percentText(percent: string): string {
  return `${percent.replace('.', ',')}%`;
}

/** What a vote came to, with what was counted, out of what, and how much was needed. Figures are the server's own. */
export function ResultWords({ question }: { question: Question }) {
  const { result, ruleText, outcome, tieDecision, tieReason } = question;
  if (result === null || outcome === null) return null;
  const lines: ReactNode[] = [
    `Tổng số thành viên có quyền biểu quyết ${countText(result.members)}; có mặt ${countText(result.present)}${
      result.recused > 0 ? `; không tham gia vì có liên quan ${countText(result.recused)}` : ''
    }.`,
    `Phiếu phát ra ${countText(result.issued)}, thu về ${countText(result.returned)}, không hợp lệ ${countText(result.invalid)}.`,
    `${countText(result.agree)} đồng ý, ${countText(result.disagree)} không đồng ý, ${countText(result.noOpinion)} không có ý kiến${opinionText(result)}.`,
    <>
      Mẫu số {countText(result.base)}; quy định: {ruleText}. Cần ít nhất {countText(result.needed)} phiếu đồng
      ý; có {countText(result.agree)}, bằng {percentText(result.percent)}:{' '}
      <strong>
        {result.outcome === 'tied' ? 'bằng phiếu' : OUTCOMES[result.outcome].toLocaleLowerCase('vi')}
      </strong>
      .
    </>,
  ];
  if (tieDecision !== null) {
    lines.push(
      `Người chủ trì quyết định: ${tieDecision === 'passed' ? 'thông qua' : 'không thông qua'}. ${tieReason ?? ''}`,
    );
  }
  return (
    <ul className="council-words">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function opinionText(result: NonNullable<Question['result']>): string {
  const written = result.opinionsAgree + result.opinionsDisagree + result.opinionsNoOpinion;
  return written > 0 ? ` (trong đó ${countText(written)} ý kiến bằng văn bản của người vắng mặt)` : '';
}
