import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { BlanksList } from './blanks-list';
import { Printers } from './printers';

/** The blanks a ward prints on, and its printers. What is printed of a decision stands at the decision. */
export default function CertificatesPage() {
  return (
    <Page
      title="Phôi bằng, giấy khen"
      intro="Đặt vị trí từng mục in trên phôi một lần, rồi mở quyết định đã ban hành để in. Sổ kho cho biết còn bao nhiêu tờ phôi."
      actions={
        <Help about="Phôi bằng, giấy khen" guide="can-bo#phoi-va-may-in">
          Phôi là tờ đã in sẵn quốc hiệu, khung, chữ «Giấy khen». Chương trình chỉ in phần chữ thay đổi, đúng
          chỗ đã đặt.
        </Help>
      }
    >
      <PageTabs
        label="Phôi bằng, giấy khen"
        items={[
          { key: 'mau-phoi', label: 'Mẫu phôi', children: <BlanksList /> },
          { key: 'may-in', label: 'Máy in', children: <Printers /> },
        ]}
      />
    </Page>
  );
}
