import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Help } from '../../parts/help';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAddress } from '../../parts/use-address';
import { countText } from '../../text/format';
import { CertificateLines } from './certificate-lines';
import { CERTIFICATES_KEY, useBlanks, usePrinters, type Line, type Sheet } from './certificates-data';
import { LinePrints } from './line-prints';
import { PrintActs } from './print-acts';
import './certificates.css';

/** The certificates of one decision: which are printed, which wait, and printing them. */
export default function DecisionCertificatesPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [...CERTIFICATES_KEY, 'sheet', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/decisions/{id}/certificates', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { decision } = data;
  const title = decision.numberText ? `Quyết định số ${decision.numberText}` : decision.title;
  return (
    <Page
      title="Bằng, giấy khen"
      crumbs={[{ label: title, to: `/quyet-dinh/${id}` }]}
      intro="Chọn các tờ, xem thử, rồi in lên phôi theo thứ tự danh sách. Mỗi tờ đã in được ghi lại từng chữ."
      actions={
        <>
          <Help about="In bằng, giấy khen" guide="can-bo#in-bang-giay-khen">
            Chỉ in được sau khi ban hành quyết định, vì số bằng lấy lúc ban hành. Tên chưa soát muốn in ngay
            phải nêu lý do; tên đơn vị đang đề nghị sửa thì không in.
          </Help>
          <LinkButton to={`/quyet-dinh/${id}/soat-ten`}>Soát tên</LinkButton>
        </>
      }
    >
      {data.lines.length === 0 ? (
        <EmptyView text="Quyết định chưa có ai trong danh sách nên chưa có bằng, giấy khen để in." />
      ) : (
        <SheetView sheet={data} />
      )}
    </Page>
  );
}

function SheetView({ sheet }: { sheet: Sheet }) {
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [openedId, setOpened] = useState<string>();
  const { decision, counts, lines, policy } = sheet;
  const choice = useBlankChoice();
  const opened = lines.find(({ lineId }) => lineId === openedId);
  const chosen = lines.filter(({ lineId }) => selected.includes(lineId));
  return (
    <>
      {decision.status !== 'issued' && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title="Quyết định chưa ban hành: xem thử được, chưa in được vì chưa có số bằng."
        />
      )}
      <Panel title={`Đã in ${countText(counts.printed)} trong ${countText(counts.total)} tờ`}>
        <p style={{ margin: '0 0 8px' }}>{countsText(counts)}</p>
        {policy.canWord && (
          <>
            <BlankChoice choice={choice} />
            <PrintActs
              sheet={sheet}
              chosen={chosen}
              blank={choice.blank}
              printer={choice.printer}
              onSelect={(rows) => setSelected(rows.map(({ lineId }) => lineId))}
            />
          </>
        )}
        <CertificateLines
          lines={lines}
          canSelect={policy.canWord}
          selected={selected}
          onSelect={setSelected}
          onOpen={({ lineId }: Line) => setOpened(lineId)}
        />
      </Panel>
      <LinePrints line={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}

function countsText({ notPrinted, spoiled, open, corrections }: Sheet['counts']): string {
  const parts = [
    notPrinted > 0 && `${countText(notPrinted)} tờ chưa in`,
    spoiled > 0 && `${countText(spoiled)} tờ hỏng phải in lại`,
    open > 0 && `${countText(open)} tên chưa soát`,
    corrections > 0 && `${countText(corrections)} tên đơn vị đề nghị sửa`,
  ].filter(Boolean);
  return parts.length > 0 ? `Còn ${parts.join('; ')}.` : 'Đã in đủ, mọi tên đều đã soát.';
}

/** Which blank on which printer; kept in the address. A ward with one blank has chosen it. */
function useBlankChoice() {
  const { get, set } = useAddress();
  const blanks = useBlanks();
  const printers = usePrinters();
  const usable = (blanks.data?.items ?? []).filter(({ isRetired }) => !isRetired);
  const blank = usable.find(({ id }) => id === get('mau')) ?? (usable.length === 1 ? usable[0] : undefined);
  const printer = printers.data?.find(({ id }) => id === get('may-in'));
  return { isLoaded: blanks.data !== undefined, usable, blank, printer, printers: printers.data ?? [], set };
}

function BlankChoice({ choice }: { choice: ReturnType<typeof useBlankChoice> }) {
  const { isLoaded, usable, blank, printer, printers, set } = choice;
  if (isLoaded && usable.length === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title={
          <>
            Chưa có mẫu phôi nào. Hãy <Link to="/bang-khen">thêm mẫu phôi</Link> và đặt vị trí các mục trước.
          </>
        }
      />
    );
  }
  return (
    <div className="certificate-choice">
      <div>
        <label htmlFor="blank">Mẫu phôi</label>
        <Select
          id="blank"
          value={blank?.id ?? null}
          placeholder="Chọn mẫu phôi"
          style={{ width: 300, maxWidth: '100%' }}
          options={usable.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(mau: string) => set({ mau })}
        />
      </div>
      <div>
        <label htmlFor="printer">Máy in</label>
        <Select
          id="printer"
          value={printer?.id ?? ''}
          style={{ width: 240, maxWidth: '100%' }}
          options={[
            { value: '', label: 'Không chỉnh lệch' },
            ...printers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id: string) => set({ 'may-in': id })}
        />
      </div>
      {blank && <div className="secondary">{`Sổ kho: còn ${countText(Math.max(0, blank.balance))} tờ`}</div>}
    </div>
  );
}
