import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { CouncilsList } from './councils-list';
import { SittingsList } from './sittings-list';
import { VoteRules } from './vote-rules';

/** The council: its sittings, who sits in it, and how it votes. */
export default function CouncilsPage() {
  return (
    <Page
      title="Hội đồng Thi đua - Khen thưởng"
      intro="Lập phiên họp, điểm danh, biểu quyết hoặc bỏ phiếu kín, rồi khóa biên bản. Kết quả đã khóa là căn cứ để dự thảo quyết định."
    >
      <PageTabs
        label="Hội đồng"
        clears={['q', 'trang', 'sap-xep', 'status']}
        items={[
          { key: 'phien-hop', label: 'Phiên họp', children: <SittingsList /> },
          { key: 'hoi-dong', label: 'Thành viên', children: <CouncilsList /> },
          { key: 'quy-dinh', label: 'Quy định biểu quyết', children: <VoteRules /> },
        ]}
      />
    </Page>
  );
}
