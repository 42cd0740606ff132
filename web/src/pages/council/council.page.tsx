import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { PlainConfirmation } from '../../parts/dialogs';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { dayText } from '../../text/format';
import { MEMBER_ROLES } from '../../text/labels';
import { REFRESHED, useCouncil, type Council, type CouncilMember } from './council-data';
import { CouncilForm, type CouncilValues } from './council-form';
import { MemberForm } from './member-form';

/** One council: the decision that founded it, and its members through its term. */
export default function CouncilPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCouncil(id);
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <CouncilView council={data} />;
}

function CouncilView({ council }: { council: Council }) {
  const [isChanging, setChanging] = useState(false);
  const { id, version, policy } = council;
  const change = useAct(
    (values: CouncilValues) =>
      answer(api.PATCH('/api/councils/{id}', { params: { path: { id } }, body: { ...values, version } })),
    { done: 'Đã lưu.', refresh: REFRESHED },
  );
  return (
    <Page
      title={council.name}
      crumbs={[{ label: 'Hội đồng', to: '/hoi-dong?tab=hoi-dong' }]}
      actions={policy.canChange && <Button onClick={() => setChanging(true)}>Sửa thông tin</Button>}
    >
      <Panel style={{ marginBottom: 12 }}>
        <Descriptions
          size="small"
          column={{ xs: 1, sm: 1, md: 2 }}
          items={[
            {
              key: 'decision',
              label: 'Quyết định thành lập',
              children: `Số ${council.decisionNumber}, ngày ${dayText(council.decidedOn)}`,
            },
            {
              key: 'signer',
              label: 'Người ký',
              children: [council.signerTitle, council.signerName].join(' '),
            },
            {
              key: 'valid',
              label: 'Hiệu lực',
              children: council.validTo
                ? `${dayText(council.validFrom)} – ${dayText(council.validTo)}`
                : `Từ ${dayText(council.validFrom)}`,
            },
            {
              key: 'quorum',
              label: 'Phải có mặt',
              children: `Ít nhất ${council.quorumParts}/${council.quorumOf} số thành viên`,
            },
          ]}
        />
      </Panel>
      <Members council={council} />
      <CouncilForm
        title="Sửa thông tin Hội đồng"
        open={isChanging}
        values={council}
        isSaving={change.isPending}
        onClose={() => setChanging(false)}
        onSave={(values) => change.mutateAsync(values)}
      />
    </Page>
  );
}

function Members({ council }: { council: Council }) {
  const [editing, setEditing] = useState<CouncilMember | 'new'>();
  const [leaving, setLeaving] = useState<CouncilMember>();
  const { canChange } = council.policy;
  const remove = useAct(
    ({ id, version }: CouncilMember) =>
      answer(api.DELETE('/api/council-members/{id}', { params: { path: { id }, query: { version } } })),
    { done: 'Đã bỏ thành viên.', refresh: REFRESHED, onDone: () => setLeaving(undefined) },
  );
  const add = canChange && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm thành viên
    </Button>
  );
  return (
    <Panel title="Thành viên" extra={add}>
      {council.members.length === 0 ? (
        <EmptyView text="Chưa có thành viên nào." />
      ) : (
        <PlainTable
          label="Thành viên Hội đồng"
          rowKey="id"
          dataSource={council.members}
          columns={[
            {
              key: 'no',
              title: 'TT',
              width: 50,
              className: 'numeric',
              render: (_, { position }) => position,
            },
            {
              key: 'name',
              title: 'Họ và tên, chức vụ',
              render: (_, { name, post }) => (
                <>
                  {name}
                  <div className="secondary">{post}</div>
                </>
              ),
            },
            { key: 'role', title: 'Trong Hội đồng', render: (_, { role }) => MEMBER_ROLES[role] },
            { key: 'unit', title: 'Đơn vị', render: (_, { unitName }) => unitName || '–' },
            {
              key: 'vote',
              title: 'Biểu quyết',
              render: (_, { hasVote, accountId }) =>
                hasVote ? (accountId ? 'Có' : 'Có, không có tài khoản') : 'Không',
            },
            {
              key: 'term',
              title: 'Nhiệm kỳ',
              render: (_, { termFrom, termTo, isOnTerm }) => (
                <>
                  {termTo ? `${dayText(termFrom)} – ${dayText(termTo)}` : `Từ ${dayText(termFrom)}`}{' '}
                  {!isOnTerm && <Chip>Không trong nhiệm kỳ</Chip>}
                </>
              ),
            },
            ...(canChange
              ? [
                  {
                    key: 'acts',
                    title: 'Việc',
                    render: (_: unknown, member: CouncilMember) => (
                      <div style={{ display: 'flex', gap: 4 }}>
                        <Button
                          size="small"
                          aria-label={`Sửa ${member.name}`}
                          onClick={() => setEditing(member)}
                        >
                          Sửa
                        </Button>
                        <Button
                          size="small"
                          danger
                          aria-label={`Bỏ ${member.name}`}
                          onClick={() => setLeaving(member)}
                        >
                          Bỏ
                        </Button>
                      </div>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <MemberForm council={council} editing={editing} onClose={() => setEditing(undefined)} />
      <PlainConfirmation
        open={leaving !== undefined}
        title={`Bỏ ${leaving?.name ?? ''} khỏi Hội đồng?`}
        okText="Bỏ thành viên"
        isDanger
        isBusy={remove.isPending}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => leaving && remove.mutate(leaving)}
      >
        Chỉ bỏ người ghi nhầm. Người thôi làm thành viên thì ghi ngày kết thúc nhiệm kỳ.
      </PlainConfirmation>
    </Panel>
  );
}
