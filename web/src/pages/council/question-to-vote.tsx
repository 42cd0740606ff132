import { useId } from 'react';
import type { Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { CHOICE_WORDS, type ChoiceLetter } from './send-votes';

const LETTERS = Object.keys(CHOICE_WORDS) as ChoiceLetter[];

/** One name with its three large buttons; once sent it says only that it was recorded. */
export function QuestionToVote({
  question,
  number,
  choice,
  onChoose,
}: {
  question: Schema<'MyQuestionDto'>;
  number: number;
  choice: ChoiceLetter | undefined;
  onChoose: (choice: ChoiceLetter) => void;
}) {
  const id = useId();
  const { name, formOfAddress, post, unitName, awardName, hasVoted, canVote, obstacleText } = question;
  return (
    <fieldset className="vote-question" aria-labelledby={id}>
      <h2 id={id}>
        {number}. {`${formOfAddress} ${name}`.trim()}
      </h2>
      <p className="secondary">{[post, unitName].filter(Boolean).join(', ')}</p>
      <p className="vote-award">{awardName}</p>
      {hasVoted && <Chip tone="good">Đã ghi nhận phiếu</Chip>}
      {!hasVoted && !canVote && <p className="vote-obstacle">{obstacleText}</p>}
      {canVote && (
        <div className="vote-buttons" role="radiogroup" aria-labelledby={id}>
          {LETTERS.map((letter) => (
            <label key={letter} className={choice === letter ? 'vote-button vote-chosen' : 'vote-button'}>
              <input
                type="radio"
                name={`vote-${question.questionId}`}
                checked={choice === letter}
                onChange={() => onChoose(letter)}
                autoComplete="off"
              />
              {CHOICE_WORDS[letter]}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
