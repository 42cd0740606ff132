import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, download, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { PlainConfirmation } from '../../parts/dialogs';
import { Help } from '../../parts/help';
import { PlainTable } from '../../parts/plain-table';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { instantText } from '../../text/format';
import { Placeholders } from './placeholders';
import { UploadTemplate } from './upload-template';

export type Template = Schema<'DocumentTemplateDto'>;
export const TEMPLATES_KEY = ['document-templates'];

/** Each kind of document: which template it is made from, and how to make it the ward's own. */
export function Templates() {
  const { data, error, refetch } = useQuery({
    queryKey: TEMPLATES_KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/document-templates', { signal })),
  });
  const mayManage = useMay('template.manage');
  const [asked, setAsked] = useState<{
    readonly act: 'upload' | 'withdraw' | 'names';
    readonly of: Template;
  }>();
  const close = () => setAsked(undefined);
  const file = useAct(({ kind }: Template) => download(`/api/document-templates/${kind}/file`));
  const withdraw = useAct(
    ({ kind }: Template) =>
      answer(api.DELETE('/api/document-templates/{kind}', { params: { path: { kind } } })),
    { done: 'Đã dùng lại mẫu có sẵn.', refresh: [TEMPLATES_KEY], onDone: close, onProblem: close },
  );
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="stack">
      <p style={{ margin: 0 }}>
        Tải mẫu về, sửa bằng Word (thêm căn cứ, đổi nơi nhận, lời văn…), giữ nguyên các chỗ điền trong ngoặc
        nhọn, rồi tải lên. Chương trình kiểm tra từng chỗ điền trước khi nhận.{' '}
        <Help about="Mẫu văn bản" guide="can-bo#mau-van-ban">
          Chỗ điền viết trong ngoặc nhọn, ví dụ {'{nguoi_ky}'}. Phần lặp lại cho từng dòng viết {'{#can_cu}'}{' '}
          … {'{/can_cu}'}.
        </Help>
      </p>
      <PlainTable<Template>
        label="Mẫu văn bản"
        rowKey="kind"
        dataSource={[...data]}
        columns={[
          { title: 'Loại văn bản', render: (_, { name }) => <div className="wrapping">{name}</div> },
          { title: 'Mẫu đang dùng', render: (_, row) => <InUse template={row} /> },
          {
            title: 'Việc có thể làm',
            render: (_, row) => (
              <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap' }}>
                <Button size="small" onClick={() => file.mutate(row)} aria-label={`Tải mẫu về: ${row.name}`}>
                  Tải mẫu về
                </Button>
                <Button
                  size="small"
                  onClick={() => setAsked({ act: 'names', of: row })}
                  aria-label={`Các chỗ điền: ${row.name}`}
                >
                  Các chỗ điền
                </Button>
                {mayManage && (
                  <Button
                    size="small"
                    onClick={() => setAsked({ act: 'upload', of: row })}
                    aria-label={`Tải mẫu mới lên: ${row.name}`}
                  >
                    Tải mẫu mới lên
                  </Button>
                )}
                {mayManage && row.version !== null && (
                  <Button
                    size="small"
                    danger
                    onClick={() => setAsked({ act: 'withdraw', of: row })}
                    aria-label={`Dùng lại mẫu có sẵn: ${row.name}`}
                  >
                    Dùng lại mẫu có sẵn
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      <Placeholders template={asked?.act === 'names' ? asked.of : undefined} onClose={close} />
      <UploadTemplate template={asked?.act === 'upload' ? asked.of : undefined} onClose={close} />
      <PlainConfirmation
        open={asked?.act === 'withdraw'}
        title="Dùng lại mẫu có sẵn?"
        okText="Dùng lại mẫu có sẵn"
        isBusy={withdraw.isPending}
        onCancel={close}
        onConfirm={() => asked && withdraw.mutate(asked.of)}
      >
        {asked &&
          `${asked.of.name} sẽ lập theo mẫu của chương trình. Mẫu ${asked.of.fileName ?? ''} không còn dùng nữa.`}
      </PlainConfirmation>
    </div>
  );
}

function InUse({ template: { version, fileName, uploadedBy, uploadedAt } }: { template: Template }) {
  if (version === null) return <Chip>Mẫu có sẵn</Chip>;
  return (
    <>
      <Chip tone="info">{`Mẫu riêng, bản ${version}`}</Chip>
      <div className="secondary">{`${fileName ?? ''}, ${uploadedBy ?? ''} tải lên lúc ${instantText(uploadedAt)}`}</div>
    </>
  );
}
