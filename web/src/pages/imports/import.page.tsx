import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useCampaigns } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { countText, instantText, numberText, sizeText } from '../../text/format';
import { ImportActions } from './import-actions';
import { ImportRows } from './import-rows';
import {
  countedThings,
  IMPORT_KINDS,
  IMPORT_STATUSES,
  totalsOf,
  withoutCampaign,
  type Import,
} from './import-words';
import { IMPORTS_KEY } from './imports.page';

export function importKey(id: string): readonly string[] {
  return [...IMPORTS_KEY, 'one', id];
}

/** One file: what applying it would do, row by row; mending, applying, putting aside; and what came of it. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => answer(api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
    initialData: () => client.getQueryData<Import>(importKey(id)),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={`Nhập tệp «${data.fileName}»`}
      crumbs={[{ label: 'Nhập từ Excel', to: '/nhap-tu-excel' }]}
      actions={<ImportActions data={data} />}
    >
      <div className="stack">
        <Summary data={data} />
        {data.status !== 'discarded' && <ImportRows data={data} />}
      </div>
    </Page>
  );
}

function Summary({ data }: { data: Import }) {
  const { data: campaigns } = useCampaigns();
  const { kind, campaignId, fileSize, createdBy, createdAt, status, appliedBy, appliedAt } = data;
  const campaign = campaigns?.find(({ id }) => id === campaignId)?.name;
  return (
    <Panel>
      <p style={{ margin: 0 }}>
        <Chip tone={IMPORT_STATUSES[status].tone}>{IMPORT_STATUSES[status].text}</Chip>{' '}
        <strong>{IMPORT_KINDS[kind].name}</strong>
        {campaign && `, ${campaign}`}. {createdBy} tải lên lúc {instantText(createdAt)} ({sizeText(fileSize)}
        ).
      </p>
      {status === 'previewed' && <WhatItBrings data={data} />}
      {status === 'applied' && (
        <Alert
          type="success"
          showIcon
          role="status"
          style={{ marginTop: 8 }}
          title={resultText(data)}
          description={`${appliedBy ?? ''} áp dụng lúc ${instantText(appliedAt)}.${leftOutText(data)}`}
        />
      )}
      {status === 'discarded' && (
        <p style={{ margin: '8px 0 0' }}>
          Lần nhập này đã được bỏ, chưa ghi gì vào sổ. Muốn nhập thì tải tệp lên lại.
        </p>
      )}
    </Panel>
  );
}

/** What the file would bring in and what was mended in it silently. */
function WhatItBrings({ data: { report } }: { data: Import }) {
  const { whitespace, unicodeNfc } = report.cleaned;
  const leftOut = withoutCampaign(report);
  const error = totalsOf(report).error - leftOut;
  const accepted = countedThings(report.counts);
  const cleaned = [
    ...(whitespace > 0 ? [`bỏ khoảng trắng thừa ở ${numberText(whitespace)} ô`] : []),
    ...(unicodeNfc > 0 ? [`đưa ${numberText(unicodeNfc)} ô về bảng mã Unicode dựng sẵn`] : []),
  ];
  return (
    <>
      <p style={{ margin: '8px 0 0' }}>
        {accepted.length > 0
          ? `Tệp nhận được ${listText(accepted)}. `
          : 'Chưa có dòng nào của tệp nhận được. '}
        {error > 0
          ? `${countText(error)} dòng có lỗi sẽ để lại, không nhập; sửa được ngay trong thẻ «Lỗi», hoặc sửa trong tệp rồi tải lên lại.`
          : leftOut === 0
            ? 'Không có dòng nào lỗi.'
            : ''}
      </p>
      {leftOut > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginTop: 8 }}
          title={`${countText(leftOut)} đăng ký trong tệp không được nhận vì chưa chọn phong trào`}
          description={
            <>
              Đơn vị, cá nhân vẫn nhập được. Muốn nhập cả đăng ký,{' '}
              <Link to="/nhap-tu-excel" style={{ textDecoration: 'underline' }}>
                chọn phong trào rồi tải tệp lên lại
              </Link>
              .
            </>
          }
        />
      )}
      {cleaned.length > 0 && (
        <p className="secondary" style={{ margin: '4px 0 0' }}>
          Chương trình đã tự {cleaned.join(', ')}; nội dung không đổi.
        </p>
      )}
    </>
  );
}

export function listText(counted: readonly (readonly [number, string])[]): string {
  return counted.map(([count, word]) => `${countText(count)} ${word}`).join(', ');
}

function resultText({ result }: Import): string {
  const written = countedThings(result ?? {});
  return written.length > 0
    ? `Đã ghi ${listText(written)}.`
    : 'Tệp này không có gì khác với dữ liệu đang có, nên không có gì thay đổi.';
}

function leftOutText({ report }: Import): string {
  const { error } = totalsOf(report);
  return error > 0 ? ` ${countText(error)} dòng có lỗi không được nhập.` : '';
}
