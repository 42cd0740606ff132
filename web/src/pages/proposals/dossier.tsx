import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { EmptyView } from '../../parts/states';
import { countText } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { PROFILE_PATHS } from '../register/register-data';
import { AddPart } from './add-part';
import { AddPeople } from './add-people';
import { LineVerdict } from './line-verdict';
import { Parts } from './parts-table';
import type { ProposalDetail } from './proposal.page';
import { usePutIn } from './use-put-in';

type Line = Schema<'ProposalLineDto'>;

/** What is in a dossier: papers of the whole, then whom it is for with the papers of each. */
export function Dossier({ proposal }: { proposal: ProposalDetail }) {
  const { policy, lines, parts, lineCount } = proposal;
  return (
    <>
      <Panel title="Giấy tờ chung" extra={policy.canChange && <AddPart proposal={proposal} />}>
        <Parts proposal={proposal} parts={parts} label="Giấy tờ chung của hồ sơ" />
      </Panel>
      <Panel
        title={`Người, đơn vị đề nghị (${countText(lineCount)})`}
        extra={policy.canChange && <AddPeople proposal={proposal} />}
      >
        {lines.length === 0 && <EmptyView text="Chưa có ai trong hồ sơ. Bấm «Thêm người, đơn vị»." />}
        <div className="stack">
          {lines.map((line) => (
            <LineView key={line.id} proposal={proposal} line={line} />
          ))}
        </div>
      </Panel>
    </>
  );
}

function LineView({ proposal, line }: { proposal: ProposalDetail; line: Line }) {
  const { id, version, policy } = proposal;
  const remove = usePutIn(proposal, () =>
    answer(
      api.POST('/api/proposals/{id}/lines/remove', {
        params: { path: { id } },
        body: { lineIds: [line.id], version },
      }),
    ),
  );
  return (
    <section aria-label={line.name}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', marginBottom: 6 }}>
        <h3 style={{ margin: 0 }}>
          <Link to={`${PROFILE_PATHS[line.subjectKind]}/${line.participantId}`}>{line.name}</Link>
        </h3>
        <span className="secondary">
          {[SUBJECT_KINDS[line.subjectKind], line.unitName].filter(Boolean).join(', ')}
        </span>
        {line.outcome && (
          <Chip tone={line.outcome === 'granted' ? 'good' : 'bad'}>
            {line.outcome === 'granted' ? 'Được khen' : 'Không được khen'}
          </Chip>
        )}
        <span style={{ flex: 1 }} />
        {policy.canChange && (
          <>
            <AddPart proposal={proposal} line={line} />
            <Button
              size="small"
              loading={remove.isPending}
              onClick={() => remove.mutate(undefined)}
              aria-label={`Bớt ${line.name}`}
            >
              Bớt
            </Button>
          </>
        )}
      </div>
      <LineVerdict line={line} />
      <Parts proposal={proposal} parts={line.parts} label={`Giấy tờ của ${line.name}`} of={line.name} />
    </section>
  );
}
