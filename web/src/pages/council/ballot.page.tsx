import { Alert } from 'antd';
import { useParams } from 'react-router';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText, instantText } from '../../text/format';
import { BALLOT_METHODS } from '../../text/labels';
import { BallotActs } from './ballot-acts';
import { useBallot, useSitting, type Ballot } from './council-data';
import { Hands } from './hands';
import { PapersToTake, papersOfBallot } from './papers-to-take';
import { OutcomeChip, ResultWords } from './result-words';
import { Secrecy } from './secrecy';
import { BallotChip } from './sitting-ballots';
import { SlipCounts } from './slip-counts';
import './council.css';

/** One vote: who has given theirs, never what; counted once it is closed. */
export default function BallotPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useBallot(id);
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <BallotView ballot={data} />;
}

function BallotView({ ballot }: { ballot: Ballot }) {
  const { id, sittingId, method, status, policy, secrecy } = ballot;
  const papers = papersOfBallot(ballot);
  return (
    <Page
      title={BALLOT_METHODS[method]}
      crumbs={[
        { label: 'Họp Hội đồng', to: '/hoi-dong' },
        { label: 'Phiên họp', to: `/hoi-dong/phien/${sittingId}?tab=bieu-quyet` },
      ]}
      actions={<BallotActs ballot={ballot} />}
      intro={
        <>
          <BallotChip status={status} /> Mở lúc {instantText(ballot.openedAt)}
          {ballot.closedAt && `, ${status === 'void' ? 'hủy' : 'đóng'} lúc ${instantText(ballot.closedAt)}`}.
        </>
      }
    >
      {status === 'void' && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title="Lượt này đã hủy."
          description={ballot.voidReason}
        />
      )}
      {secrecy?.warning && status === 'open' && (
        <Alert type="warning" showIcon style={{ marginBottom: 12 }} title={secrecy.warning} />
      )}
      {status === 'open' && (method === 'secret-screen' || method === 'open-roll') && (
        <Turnout ballot={ballot} />
      )}
      {policy.canEnterHands && <Hands ballot={ballot} />}
      {policy.canCount && <SlipCounts ballot={ballot} />}
      {status === 'closed' && <Results ballot={ballot} />}
      {secrecy && <Secrecy secrecy={secrecy} />}
      {papers.length > 0 && (
        <Panel title="Văn bản" style={{ marginTop: 12 }}>
          <PapersToTake papers={papers.map((kind) => ({ kind, id, of: '' }))} />
        </Panel>
      )}
    </Page>
  );
}

/** Who has voted is known, so that the chair can close; what they chose is nowhere. */
function Turnout({ ballot }: { ballot: Ballot }) {
  return (
    <Panel title="Ai đã bỏ phiếu" style={{ marginBottom: 12 }}>
      {ballot.boxes.map(({ questionId, name, awardName, eligible, turnout, voters }) => {
        const waiting = voters.filter(({ hasVoted }) => !hasVoted).map((one) => one.name);
        return (
          <section key={questionId} aria-label={`${name}: ${awardName}`} className="council-box">
            <h3>
              {name}: {awardName}
            </h3>
            <p role="status" style={{ margin: 0 }}>
              <strong>
                {countText(turnout)}/{countText(eligible)}
              </strong>{' '}
              người đã bỏ phiếu.{' '}
              {waiting.length === 0 ? 'Đã đủ, có thể đóng phiếu.' : `Chưa bỏ phiếu: ${waiting.join(', ')}.`}
            </p>
          </section>
        );
      })}
    </Panel>
  );
}

function Results({ ballot }: { ballot: Ballot }) {
  const { data } = useSitting(ballot.sittingId);
  const questions = data?.questions.filter(({ ballotId }) => ballotId === ballot.id) ?? [];
  return (
    <Panel title="Kết quả" style={{ marginBottom: 12 }}>
      {questions.map((question) => (
        <section key={question.id} aria-label={question.name} className="council-box">
          <h3>
            {question.name}: {question.awardName} <OutcomeChip question={question} />
          </h3>
          <ResultWords question={question} />
          {question.result?.isUnanimous && ballot.method === 'secret-screen' && (
            <p className="secondary" style={{ margin: 0 }}>
              Mọi phiếu giống nhau, nên kết quả tự nói lên ai đã chọn gì.
            </p>
          )}
        </section>
      ))}
    </Panel>
  );
}
