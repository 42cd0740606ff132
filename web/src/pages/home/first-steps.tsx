import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';

type Step = Schema<'FirstStepDto'>;

const PAGES: Readonly<Record<Step['code'], string>> = {
  accounts: '/quan-tri/tai-khoan',
  units: '/nhap-tu-excel',
  campaign: '/phong-trao',
  criteria: '/phong-trao',
};

/** Leads a ward that has only been set up to its first campaign; gone once every step is done. */
export function FirstSteps() {
  const { data } = useQuery({
    queryKey: ['overview', 'first-steps'],
    queryFn: ({ signal }) => answer(api.GET('/api/overview/first-steps', { signal })),
  });
  if (!data || data.isDone) return null;
  return (
    <Panel title="Những bước đầu tiên">
      <ol className="to-do">
        {data.steps.map((step, index) => (
          <li key={step.code}>
            <StepLine step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function StepLine({ step, number }: { step: Step; number: number }) {
  const words = (
    <>
      <span>{number}.</span>
      <span className="to-do-title">{step.title}</span>
      <Chip tone={step.isDone ? 'good' : step.canDo ? 'waiting' : 'plain'}>
        {step.isDone ? 'Đã xong' : step.canDo ? 'Việc của bạn' : 'Chờ người khác làm'}
      </Chip>
    </>
  );
  return step.canDo && !step.isDone ? (
    <Link to={PAGES[step.code]}>{words}</Link>
  ) : (
    <div className="to-do-still">{words}</div>
  );
}
