import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign, type Campaign } from '../../campaign/current-campaign';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { PageTabs } from '../../parts/page-tabs';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText, today } from '../../text/format';
import { AddNomination } from './add-nomination';
import { Meter } from './meter';
import { NominationsTable } from './nominations-table';
import { SelectByRank } from './select-by-rank';
import { Suggestions } from './suggestions';
import './nominations.css';

export type Nomination = Schema<'NominationDto'>;
export const NOMINATIONS_KEY = ['nominations'];

/** Nominations of a campaign: judged by the rules in sentences, chosen for the decisions, counted and priced as one chooses. */
export default function NominationsPage() {
  const { campaign, error } = useCurrentCampaign();
  if (error) return <FailureView error={error} />;
  if (campaign === undefined) return <Loading />;
  return (
    <Page
      title="Đề nghị khen thưởng"
      actions={campaign && <Actions campaign={campaign} />}
      intro="Mỗi đề nghị được đối chiếu từng điều kiện, kèm điều luật và căn cứ đã dùng. Đề nghị đủ điều kiện và không để lại sẽ vào quyết định."
    >
      {campaign === null ? (
        <EmptyView text="Chưa có phong trào nào." />
      ) : (
        <div className="stack" key={campaign.id}>
          <Review campaign={campaign} />
        </div>
      )}
    </Page>
  );
}

function Review({ campaign }: { campaign: Campaign }) {
  const [onDate, setOnDate] = useState(today());
  return (
    <>
      <Meter campaignId={campaign.id} onDate={onDate} onDay={setOnDate} />
      <PageTabs
        label="Đề nghị và gợi ý"
        clears={['q', 'trang', 'sap-xep', 'subjectKind', 'awardTypeId', 'verdict', 'status']}
        items={[
          {
            key: 'danh-sach',
            label: 'Danh sách đề nghị',
            children: <NominationsTable campaign={campaign} onDate={onDate} />,
          },
          { key: 'goi-y', label: 'Gợi ý', children: <Suggestions campaign={campaign} /> },
        ]}
      />
    </>
  );
}

function Actions({ campaign }: { campaign: Campaign }) {
  const mayManage = useMay('nomination.manage');
  const [open, setOpen] = useState<'add' | 'by-rank'>();
  const path = { id: campaign.id };
  const collect = useAct(
    () => answer(api.POST('/api/campaigns/{id}/nominations/from-registrations', { params: { path } })),
    {
      done: ({ created }) =>
        created === 0
          ? 'Không có đăng ký mới nào để lấy.'
          : `Đã lấy ${countText(created)} đề nghị từ đăng ký.`,
      refresh: [NOMINATIONS_KEY],
    },
  );
  const evaluate = useAct(
    () => answer(api.POST('/api/campaigns/{id}/nominations/evaluate', { params: { path } })),
    {
      done: ({ met, notMet, unknown }) =>
        `Đã xét: ${countText(met)} đủ điều kiện, ${countText(notMet)} chưa đủ, ${countText(unknown)} chưa đủ căn cứ.`,
      refresh: [NOMINATIONS_KEY],
    },
  );
  if (!mayManage) return null;
  return (
    <>
      <Button onClick={() => collect.mutate(undefined)} loading={collect.isPending}>
        Lấy từ đăng ký
      </Button>
      <Button type="primary" onClick={() => evaluate.mutate(undefined)} loading={evaluate.isPending}>
        Xét điều kiện
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'by-rank', label: 'Chọn theo thứ hạng…', onClick: () => setOpen('by-rank') },
            { key: 'add', label: 'Thêm một đề nghị…', onClick: () => setOpen('add') },
            {
              key: 'decide',
              label: (
                <Link to={`/quyet-dinh?phong-trao=${campaign.id}`}>
                  Lập quyết định từ các đề nghị được chọn
                </Link>
              ),
            },
          ],
        }}
      >
        <Button>Việc khác</Button>
      </Dropdown>
      <AddNomination campaign={campaign} open={open === 'add'} onClose={() => setOpen(undefined)} />
      <SelectByRank campaign={campaign} open={open === 'by-rank'} onClose={() => setOpen(undefined)} />
    </>
  );
}
