import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText, dayText } from '../../text/format';
import { REFRESHED, useCouncils } from './council-data';
import { CouncilForm, type CouncilValues } from './council-form';

/** Councils by the decisions that founded them. */
export function CouncilsList() {
  const { data, error, refetch } = useCouncils();
  const mayFound = useMay('council.manage');
  const [isFounding, setFounding] = useState(false);
  const navigate = useNavigate();
  const found = useAct((body: CouncilValues) => answer(api.POST('/api/councils', { body })), {
    done: 'Đã ghi Hội đồng. Tiếp theo: thêm các thành viên.',
    refresh: REFRESHED,
    onDone: ({ id }) => void navigate(`/hoi-dong/${id}`),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const button = mayFound && (
    <Button type="primary" onClick={() => setFounding(true)}>
      Ghi Hội đồng mới
    </Button>
  );
  return (
    <>
      {data.length === 0 ? (
        <EmptyView text="Chưa ghi Hội đồng nào. Hãy ghi Hội đồng theo quyết định thành lập, rồi thêm các thành viên.">
          {button}
        </EmptyView>
      ) : (
        <>
          <div style={{ marginBottom: 8 }}>{button}</div>
          <PlainTable
            label="Các Hội đồng"
            rowKey="id"
            dataSource={data}
            columns={[
              {
                key: 'name',
                title: 'Hội đồng',
                render: (_, row) => <Link to={`/hoi-dong/${row.id}`}>{row.name}</Link>,
              },
              {
                key: 'decision',
                title: 'Quyết định thành lập',
                render: (_, row) => `Số ${row.decisionNumber}, ${dayText(row.decidedOn)}`,
              },
              {
                key: 'from',
                title: 'Hiệu lực',
                render: (_, { validFrom, validTo }) =>
                  validTo ? `${dayText(validFrom)} – ${dayText(validTo)}` : `Từ ${dayText(validFrom)}`,
              },
              {
                key: 'count',
                title: 'Thành viên',
                className: 'numeric',
                render: (_, { memberCount, votingCount }) =>
                  votingCount === memberCount
                    ? countText(memberCount)
                    : `${countText(memberCount)} (${countText(votingCount)} có quyền biểu quyết)`,
              },
              {
                key: 'state',
                title: 'Tình trạng',
                render: (_, { isInForce }) =>
                  isInForce ? <Chip tone="good">Đang hoạt động</Chip> : <Chip>Không còn hiệu lực</Chip>,
              },
            ]}
          />
        </>
      )}
      <CouncilForm
        title="Ghi Hội đồng mới"
        open={isFounding}
        isSaving={found.isPending}
        onClose={() => setFounding(false)}
        onSave={(values) => found.mutateAsync(values)}
      />
    </>
  );
}
