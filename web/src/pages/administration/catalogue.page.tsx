import { Tabs } from 'antd';
import { Page } from '../../parts/page';
import { useAddress } from '../../parts/use-address';
import { AwardTypes } from './award-types';
import { BaseSalaries } from './base-salaries';

/** Titles and forms, their coefficients, and the base salary: dated, so that an old decision keeps its amounts. */
export default function CataloguePage() {
  const { get, set } = useAddress();
  return (
    <Page
      title="Danh mục, mức thưởng"
      intro="Mọi mức đều ghi theo ngày hiệu lực và căn cứ: quyết định cũ giữ mức cũ. Khi có văn bản mới, thêm mức mới thay vì sửa mức cũ."
    >
      <Tabs
        activeKey={get('tab') ?? 'danh-hieu'}
        onChange={(tab) =>
          set(
            {
              tab: tab === 'danh-hieu' ? undefined : tab,
              trang: undefined,
              q: undefined,
              'sap-xep': undefined,
            },
            { push: true },
          )
        }
        destroyOnHidden
        items={[
          { key: 'danh-hieu', label: 'Danh hiệu, hình thức', children: <AwardTypes /> },
          { key: 'luong-co-so', label: 'Lương cơ sở', children: <BaseSalaries /> },
        ]}
      />
    </Page>
  );
}
