import DownloadOutlined from '@ant-design/icons/DownloadOutlined';
import FileExcelOutlined from '@ant-design/icons/FileExcelOutlined';
import { Alert, Button, Upload } from 'antd';
import { download } from '../../api/client';
import { Help } from '../../parts/help';
import { LinkButton } from '../../parts/link-button';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { useSummary } from './marks/use-book';
import { Preview } from './own-book/preview';
import { useOwnBook, type OwnBookResult } from './own-book/use-own-book';
import { useScoring } from './sheets.layout';

/** One's own sheets of a set by Excel: take them out, mark them anywhere, bring them back and see what changes. */
export default function OwnBookPage() {
  const { set, book, isOpen } = useScoring();
  const { onTheWay, conflicts, refused, partial } = useSummary(book);
  const unsaved = onTheWay + conflicts + refused + partial;
  const own = useOwnBook(set.id);
  const take = useAct(() => download(`/api/score-sheets/${set.id}/book`));
  return (
    <Page
      title="Chấm bằng tệp Excel"
      crumbs={[
        { label: 'Chấm điểm', to: `/cham-diem?phong-trao=${set.campaignId}&chon=1` },
        { label: set.name, to: `/cham-diem/${set.id}` },
      ]}
    >
      <div className="stack">
        {unsaved > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`Còn ${countText(unsaved)} điểm trên trang chưa lưu xong`}
            description="Hãy về bảng chấm xử lý xong rồi mới tải phiếu về hoặc tải lên."
            action={<LinkButton to={`/cham-diem/${set.id}`}>Về bảng chấm</LinkButton>}
          />
        )}
        <Panel
          title="1. Tải phiếu của tôi về"
          extra={
            <Button
              icon={<DownloadOutlined />}
              loading={take.isPending}
              disabled={unsaved > 0}
              onClick={() => take.mutate(undefined)}
            >
              Tải phiếu về
            </Button>
          }
        >
          <p style={{ margin: 0 }}>
            Tệp có mọi đối tượng và tiêu chí của bảng, điểm đã chấm được điền sẵn. Chấm trên máy không có
            mạng, hoặc in ra chấm trên giấy rồi gõ lại vào tệp.
          </p>
        </Panel>
        {own.result && <Done result={own.result} setId={set.id} />}
        {own.shown ? (
          <Preview
            key={own.shown.preview.fingerprint}
            set={set}
            preview={own.shown.preview}
            isBusy={own.isBusy}
            onWrite={own.write}
            onPutAside={own.putAside}
          />
        ) : (
          <BringBack
            isBusy={own.isBusy}
            isClosed={!isOpen || unsaved > 0}
            isOver={!isOpen}
            onFile={own.read}
          />
        )}
        {own.problem && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={own.problem.isOffline ? 'Mất kết nối' : 'Chưa ghi được từ tệp này'}
            description={own.problem.fields[0]?.message ?? own.problem.message}
          />
        )}
      </div>
    </Page>
  );
}

interface BringBackProps {
  readonly isBusy: boolean;
  readonly isClosed: boolean;
  readonly isOver: boolean;
  readonly onFile: (file: File) => void;
}

function BringBack({ isBusy, isClosed, isOver, onFile }: BringBackProps) {
  return (
    <Panel
      title="2. Tải phiếu đã chấm lên"
      extra={
        <Help about="tải phiếu đã chấm lên" guide="thanh-vien#cham-tren-giay-hoac-excel">
          Chương trình cho xem điểm cũ, điểm mới trước, chưa ghi gì. Ô bạn không sửa trong tệp giữ nguyên điểm
          đang có trên trang. Ghi rồi phiếu vẫn chưa nộp.
        </Help>
      }
    >
      {isOver ? (
        <p style={{ margin: 0 }}>Hiện không trong thời gian chấm điểm nên không ghi được điểm.</p>
      ) : (
        <Upload.Dragger
          accept=".xlsx"
          multiple={false}
          showUploadList={false}
          disabled={isBusy || isClosed}
          beforeUpload={(file) => {
            onFile(file);
            return false;
          }}
          style={{ background: '#fff' }}
        >
          <FileExcelOutlined style={{ fontSize: 26, color: '#17612f' }} aria-hidden />
          <div style={{ fontWeight: 600 }}>
            {isBusy ? 'Đang đọc và so với phiếu đang có…' : 'Thả phiếu đã chấm vào đây, hoặc bấm để chọn tệp'}
          </div>
          <div className="secondary">Tệp .xlsx tải về từ trang này, nhiều nhất 5 MB.</div>
        </Upload.Dragger>
      )}
    </Panel>
  );
}

function Done({ result: { marks, recusals, kept }, setId }: { result: OwnBookResult; setId: string }) {
  const parts = [
    `${countText(marks)} điểm`,
    ...(recusals > 0 ? [`${countText(recusals)} đối tượng không chấm`] : []),
  ];
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={`Đã ghi ${parts.join(', ')}.`}
      description={
        (kept > 0 ? `Giữ điểm trên trang ở ${countText(kept)} chỗ vênh. ` : '') +
        'Phiếu chưa nộp: về bảng chấm xem lại rồi nộp.'
      }
      action={
        <LinkButton type="primary" to={`/cham-diem/${setId}`}>
          Về bảng chấm
        </LinkButton>
      }
    />
  );
}
