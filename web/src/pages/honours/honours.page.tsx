import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api, download } from '../../api/client';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { PaperPages } from '../../parts/paper-pages';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { countText } from '../../text/format';
import { HonoursTable } from './honours-table';

export const HONOURS_KEY = ['honours'];

/** Filters of the ledger that its book is printed with too. */
const OF_BOOK = ['year', 'awardTypeId', 'subjectKind', 'q'];

/** Sổ theo dõi khen thưởng: every honour of every year, searched, filtered, taken out and printed. */
export default function HonoursPage() {
  const mayExport = useMay('export.run');
  const mayImport = useMay('import.run');
  const years = useYears();
  const { get } = useAddress();
  const year = years.find((one) => String(one.year) === get('year'));
  const total = years.reduce((sum, one) => sum + one.total, 0);
  const table = <HonoursTable years={years} />;
  return (
    <Page
      title="Sổ theo dõi khen thưởng"
      actions={
        <>
          {mayImport && <LinkButton to="/nhap-tu-excel">Nhập các năm trước</LinkButton>}
          {mayExport && total > 0 && <TakeBook />}
        </>
      }
      intro={
        <>
          Sổ tự ghi khi ban hành quyết định, khi nhập khen thưởng các năm trước và khi cấp trên khen. Không ai
          sửa, xóa được dòng đã ghi; dòng bị hủy vẫn còn và ghi rõ quyết định hủy.{' '}
          {total > 0 && (
            <strong>
              {year
                ? `Năm ${year.year}: ${countText(year.total)} lần khen.`
                : `Cả sổ có ${countText(total)} lần khen của ${countText(years.length)} năm.`}
            </strong>
          )}
        </>
      }
    >
      {mayExport && total > 0 ? (
        <PageTabs
          label="Các phần của sổ"
          clears={['trang', 'sap-xep']}
          items={[
            { key: 'so', label: 'Sổ', children: table },
            { key: 'in', label: 'Xem trước khi in', children: <Book /> },
          ]}
        />
      ) : (
        table
      )}
    </Page>
  );
}

/** The book as it prints, of the year and the filters of the list. */
function Book() {
  return <PaperPages address={useBookAddress('/api/exports/honours/preview')} />;
}

function TakeBook() {
  const address = useBookAddress('/api/exports/honours');
  const take = useAct(() => download(address));
  return (
    <Button
      type="primary"
      icon={<DownloadOutlined />}
      loading={take.isPending}
      onClick={() => take.mutate(undefined)}
    >
      Tải sổ Excel
    </Button>
  );
}

function useBookAddress(path: string): string {
  const { get } = useAddress();
  const query = new URLSearchParams(
    OF_BOOK.flatMap((name) => {
      const value = get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

function useYears() {
  const { data } = useQuery({
    queryKey: [...HONOURS_KEY, 'years'],
    queryFn: ({ signal }) => answer(api.GET('/api/honours/years', { signal })),
  });
  return data ?? [];
}
