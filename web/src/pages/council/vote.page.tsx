import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import type { Schema } from '../../api/client';
import { BALLOT_METHODS } from '../../text/labels';
import { ClaimAccount } from './claim-account';
import { useBallot, useMyVotes } from './council-data';
import { Secrecy } from './secrecy';
import { QuestionToVote } from './question-to-vote';
import { SendVotes, type Choices } from './send-votes';
import './council.css';

type MyBallot = Schema<'MyBallotDto'>;

/** A member's own page in the room, made for a phone: what is open, and large buttons. */
export default function VotePage() {
  const { ballotId } = useParams();
  const { data, error, refetch } = useMyVotes();
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const ballots = ballotId === undefined ? data : data.filter((one) => one.ballotId === ballotId);
  return (
    <div className="vote-page">
      <Page title="Bỏ phiếu, biểu quyết">
        {ballots.map((ballot) => (
          <OneBallot key={ballot.ballotId} ballot={ballot} />
        ))}
        {ballots.length === 0 && (ballotId ? <Over ballotId={ballotId} /> : <NothingOpen />)}
      </Page>
    </div>
  );
}

function NothingOpen() {
  return (
    <EmptyView text="Chưa có lượt bỏ phiếu nào đang mở. Khi người chủ trì mở phiếu, nội dung tự hiện ở đây.">
      <Link to="/hoi-dong">Xem các phiên họp</Link>
    </EmptyView>
  );
}

/** The ballot of the address is not open any more, or is not this member's. */
function Over({ ballotId }: { ballotId: string }) {
  const { data, error } = useBallot(ballotId);
  if (error && !data) return <FailureView error={error} />;
  if (!data) return <Loading />;
  return (
    <EmptyView
      text={
        data.status === 'open'
          ? 'Bạn không có tên trong phiên họp này nên không bỏ phiếu ở đây.'
          : 'Lượt bỏ phiếu này đã đóng.'
      }
    >
      <Link to={`/hoi-dong/phien/${data.sittingId}`}>Xem phiên họp</Link>
    </EmptyView>
  );
}

/** Choices stay in this window until they are sent, and nowhere else: not in the address, the store or the history. */
function OneBallot({ ballot }: { ballot: MyBallot }) {
  const [choices, setChoices] = useState<Choices>({});
  const { questions, secrecy, method, sittingId } = ballot;
  const toVote = questions.filter(({ canVote }) => canVote);
  const mustClaim = questions.some(({ obstacle }) => obstacle === 'account-not-reclaimed');
  const isDone = toVote.length === 0 && questions.some(({ hasVoted }) => hasVoted);
  return (
    <section aria-label={ballot.sittingTitle}>
      <p className="vote-intro">
        {ballot.sittingTitle}. <strong>{BALLOT_METHODS[method]}.</strong>
      </p>
      {secrecy ? (
        <>
          {secrecy.warning && (
            <Alert type="warning" showIcon className="vote-notice" title={secrecy.warning} />
          )}
          <p className="vote-notice">
            {secrecy.protects[0]} {secrecy.doesNotProtect[0]}
          </p>
        </>
      ) : (
        <p className="vote-notice">Biểu quyết công khai: tên và ý kiến của bạn được ghi lại.</p>
      )}
      {mustClaim && <ClaimAccount sittingId={sittingId} />}
      {isDone && (
        <Alert
          type="success"
          showIcon
          className="vote-notice"
          title="Đã ghi nhận phiếu của đồng chí."
          description="Có thể đóng trang này. Kết quả có sau khi người chủ trì đóng phiếu."
        />
      )}
      {questions.map((question, index) => (
        <QuestionToVote
          key={question.questionId}
          question={question}
          number={index + 1}
          choice={choices[question.questionId]}
          onChoose={(choice) => setChoices((all) => ({ ...all, [question.questionId]: choice }))}
        />
      ))}
      {toVote.length > 0 && (
        <SendVotes
          questions={toVote}
          choices={choices}
          onSent={(questionId) =>
            setChoices((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== questionId)))
          }
        />
      )}
      {secrecy && <Secrecy secrecy={secrecy} />}
    </section>
  );
}
