import { useId } from 'react';
import { Page } from '../../parts/page';
import { TabStrip } from '../../parts/tab-strip';
import { useAddress } from '../../parts/use-address';
import { AwardTypes } from './award-types';
import { BaseSalaries } from './base-salaries';
import { Holidays } from './holidays';
import { LegalBases } from './legal-bases';

const TABS = [
  { key: 'danh-hieu', label: 'Danh hiệu, hình thức' },
  { key: 'luong-co-so', label: 'Lương cơ sở' },
  { key: 'can-cu', label: 'Căn cứ pháp lý' },
  { key: 'ngay-nghi', label: 'Ngày nghỉ lễ, Tết' },
] as const;

/** Titles and forms, their coefficients, the base salary, what is cited: dated, so that an old decision keeps its own. */
export default function CataloguePage() {
  const { get, set } = useAddress();
  const panelId = useId();
  const active = TABS.find(({ key }) => key === get('tab'))?.key ?? 'danh-hieu';
  return (
    <Page
      title="Danh mục, mức thưởng"
      intro="Mọi mức đều ghi theo ngày hiệu lực và căn cứ: quyết định cũ giữ mức cũ. Khi có văn bản mới, thêm mức mới thay vì sửa mức cũ."
    >
      <TabStrip
        label="Các phần của danh mục"
        tabs={TABS}
        active={active}
        panelId={panelId}
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
      />
      <div role="tabpanel" id={panelId} aria-label={TABS.find(({ key }) => key === active)?.label}>
        {active === 'danh-hieu' && <AwardTypes />}
        {active === 'luong-co-so' && <BaseSalaries />}
        {active === 'can-cu' && <LegalBases />}
        {active === 'ngay-nghi' && <Holidays />}
      </div>
    </Page>
  );
}
