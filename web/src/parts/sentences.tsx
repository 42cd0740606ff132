import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import CloseCircleOutlined from '@ant-design/icons/CloseCircleOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import type { Schema } from '../api/client';
import { VERDICTS } from '../text/labels';

export type Sentence = Schema<'SentenceDto'>;

const SIGNS: Readonly<Record<Sentence['verdict'], React.ReactNode>> = {
  met: <CheckCircleOutlined style={{ color: '#17612f' }} aria-label={VERDICTS.met} />,
  'not-met': <CloseCircleOutlined style={{ color: '#96201a' }} aria-label={VERDICTS['not-met']} />,
  unknown: <QuestionCircleOutlined style={{ color: '#7a4700' }} aria-label={VERDICTS.unknown} />,
};

/** One sentence per condition; those of which any one suffices stand together under «một trong các điều kiện». */
export function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  const groups = [...new Set(sentences.map(({ alternativeOf }) => alternativeOf))];
  return groups.map((group) => (
    <div key={group ?? 'all'}>
      {group !== null && <div className="secondary">Một trong các điều kiện sau:</div>}
      <ul style={{ listStyle: 'none', margin: 0, padding: group === null ? 0 : '0 0 0 20px' }}>
        {sentences
          .filter(({ alternativeOf }) => alternativeOf === group)
          .map(({ conditionId, verdict, text, isWarning }) => (
            <li
              key={conditionId}
              style={{ display: 'flex', gap: 8, padding: '2px 0', alignItems: 'baseline' }}
            >
              {SIGNS[verdict]}
              <span>
                {text}
                {isWarning && <span className="secondary"> Chỉ nhắc, không quyết định kết luận.</span>}
              </span>
            </li>
          ))}
      </ul>
    </div>
  ));
}
