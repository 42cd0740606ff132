import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { PapersOfYear } from './papers-of-year';
import { Templates } from './templates';

/** The ward's official documents: those of the campaign to take out, and the templates they are made from. */
export default function DocumentsPage() {
  return (
    <Page
      title="Văn bản"
      intro="Văn bản lập từ số liệu đang có, theo thể thức Nghị định 30/2020/NĐ-CP. Bản Word để sửa tiếp, bản PDF để in hoặc gửi."
    >
      <PageTabs
        label="Văn bản"
        items={[
          { key: 'van-ban', label: 'Văn bản của phong trào', children: <PapersOfYear /> },
          { key: 'mau', label: 'Mẫu văn bản', children: <Templates /> },
        ]}
      />
    </Page>
  );
}
