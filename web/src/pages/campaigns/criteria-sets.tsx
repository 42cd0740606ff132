import { Link } from 'react-router';
import type { Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { LinkButton } from '../../parts/link-button';
import { Panel } from '../../parts/panel';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { countText, pointsText } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { useCriteriaSets } from './use-campaign';

type SetSummary = Schema<'CriteriaSetSummaryDto'>;

/** The criteria sets of a campaign, and the three ways to a new one: from nothing, from another, from Excel. */
export function CriteriaSets({ campaign }: { campaign: Campaign }) {
  const { data, error, refetch } = useCriteriaSets(campaign.id);
  const mayImport = useMay('import.run');
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const adding = data.canAdd && (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, justifyContent: 'center' }}>
      {mayImport && (
        <LinkButton to={`/nhap-tu-excel?loai=criteria&phong-trao=${campaign.id}`}>Nhập từ Excel</LinkButton>
      )}
      <LinkButton type="primary" to={`/tieu-chi/moi?phong-trao=${campaign.id}`}>
        Lập bảng tiêu chí
      </LinkButton>
    </div>
  );
  return (
    <Panel title="Bảng tiêu chí chấm điểm" extra={data.items.length > 0 && adding}>
      {data.items.length === 0 ? (
        <EmptyView
          text={
            data.canAdd
              ? 'Phong trào chưa có bảng tiêu chí. Lập bảng mới, hoặc đưa tệp Excel của phường vào.'
              : 'Phong trào chưa có bảng tiêu chí.'
          }
        >
          {adding}
        </EmptyView>
      ) : (
        <SetTable sets={data.items} canCopy={data.canAdd} />
      )}
    </Panel>
  );
}

function SetTable({ sets, canCopy }: { sets: readonly SetSummary[]; canCopy: boolean }) {
  return (
    <PlainTable<SetSummary>
      label="Bảng tiêu chí của phong trào"
      rowKey="id"
      dataSource={[...sets]}
      columns={[
        {
          key: 'name',
          title: 'Bảng tiêu chí',
          render: (_value, { id, name }) => <Link to={`/tieu-chi/${id}`}>{name}</Link>,
        },
        { key: 'code', title: 'Mã', dataIndex: 'code' },
        { key: 'kind', title: 'Chấm', render: (_value, { subjectKind }) => SUBJECT_KINDS[subjectKind] },
        {
          key: 'count',
          title: 'Số tiêu chí',
          align: 'right',
          className: 'numeric',
          render: (_value, { criteriaCount }) => countText(criteriaCount),
        },
        {
          key: 'scale',
          title: 'Thang điểm',
          align: 'right',
          className: 'numeric',
          render: (_value, { scale }) => pointsText(scale),
        },
        {
          key: 'state',
          title: 'Tình trạng',
          render: (_value, { isFrozen }) =>
            isFrozen ? <Chip tone="info">Đã khóa để chấm</Chip> : <Chip>Đang soạn</Chip>,
        },
        ...(canCopy
          ? [
              {
                key: 'acts',
                title: 'Thao tác',
                render: (_value: unknown, { id, campaignId, name }: SetSummary) => (
                  <Link
                    to={`/tieu-chi/moi?phong-trao=${campaignId}&mau=${id}`}
                    aria-label={`Lập bảng theo mẫu này: ${name}`}
                  >
                    Lập bảng theo mẫu này
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
