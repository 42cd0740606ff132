import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { PlainConfirmation } from '../../parts/dialogs';
import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { PageTabs } from '../../parts/page-tabs';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { BLANKS_KEY, sizeText, type BlankDetail } from './certificates-data';
import { Designer } from './designer';
import { Stock } from './stock';
import './certificates.css';

/** One blank: where its fields go, and how many sheets there are of it. */
export default function BlankPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [...BLANKS_KEY, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/certificate-blanks/{id}', { params: { path: { id } }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={data.name}
      crumbs={[{ label: 'Phôi bằng, giấy khen', to: '/bang-khen' }]}
      actions={
        <>
          <Help about="Đặt vị trí trên phôi" guide="can-bo#phoi-va-may-in">
            Kéo mục đến chỗ cần in, hoặc chọn mục rồi dùng phím mũi tên (mỗi lần 0,5 mm; giữ Shift: 5 mm),
            hoặc ghi số milimét.
          </Help>
          <Retiring blank={data} />
        </>
      }
    >
      {data.isRetired && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title="Mẫu phôi này đã thôi dùng: không in, không sửa được."
        />
      )}
      <PageTabs
        label={data.name}
        items={[
          {
            key: 'vi-tri',
            label: `Vị trí các mục (${sizeText(data)})`,
            children: <Designer key={data.id} blank={data} />,
          },
          { key: 'kho', label: 'Sổ kho', children: <Stock blank={data} /> },
        ]}
      />
    </Page>
  );
}

function Retiring({ blank: { id, name, version, policy } }: { blank: BlankDetail }) {
  const [isAsked, setAsked] = useState(false);
  const options = { refresh: [BLANKS_KEY], onDone: () => setAsked(false) };
  const call = { params: { path: { id } }, body: { version } };
  const retire = useAct(() => answer(api.POST('/api/certificate-blanks/{id}/retire', call)), {
    ...options,
    done: 'Đã thôi dùng mẫu phôi.',
  });
  const restore = useAct(() => answer(api.POST('/api/certificate-blanks/{id}/restore', call)), {
    ...options,
    done: 'Đã dùng lại mẫu phôi.',
  });
  return (
    <>
      {policy.canRetire && <Button onClick={() => setAsked(true)}>Thôi dùng</Button>}
      {policy.canRestore && (
        <Button loading={restore.isPending} onClick={() => restore.mutate(undefined)}>
          Dùng lại
        </Button>
      )}
      <PlainConfirmation
        open={isAsked}
        title={`Thôi dùng «${name}»?`}
        okText="Thôi dùng"
        isBusy={retire.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => retire.mutate(undefined)}
      >
        Mẫu không còn trong danh sách khi in. Các tờ đã in và sổ kho vẫn giữ; cần thì dùng lại.
      </PlainConfirmation>
    </>
  );
}
