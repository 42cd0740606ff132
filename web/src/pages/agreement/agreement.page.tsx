import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText, instantText } from '../../text/format';
import { BringPaper } from './bring-paper';
import { ComparedPapers } from './compared-papers';

export type Agreement = Schema<'AgreementDto'>;
export type ComparedPaper = Agreement['papers'][number];

/** The papers of a decision held against each other, before anybody signs. */
export default function AgreementPage() {
  const { id = '' } = useParams();
  const key = ['agreement', id];
  const client = useQueryClient();
  const [bringing, setBringing] = useState<ComparedPaper>();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/decisions/{id}/agreement', { params: { path: { id } }, signal })),
  });
  const take = (agreement: Agreement) => client.setQueryData(key, agreement);
  const ready = useAct(
    (version: number) =>
      answer(
        api.POST('/api/decisions/{id}/agreement/ready', { params: { path: { id } }, body: { version } }),
      ),
    { done: 'Đã đánh dấu sẵn sàng ký.', refresh: [key], onDone: take },
  );
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title="Đối chiếu"
      crumbs={[
        {
          label: data.numberText ? `Quyết định số ${data.numberText}` : data.title,
          to: `/quyet-dinh/${id}`,
        },
      ]}
      intro="So từng tên, từng chữ, số lượng, số tiền và thứ tự giữa biên bản, tờ trình, quyết định, danh sách, tiền thưởng và số giấy khen. Văn bản đã sửa bằng Word, Excel thì tải lên để so bản sẽ ký."
      actions={
        <>
          <Help about="Đối chiếu" guide="can-bo#doi-chieu">
            Bản của chương trình được lập rồi đọc lại như người đọc. Có tệp tải lên thì so tệp đó thay cho bản
            của chương trình.
          </Help>
          <Button onClick={() => void refetch()} loading={isFetching}>
            Đối chiếu lại
          </Button>
          {data.policy.canMarkReady && (
            <Button type="primary" loading={ready.isPending} onClick={() => ready.mutate(data.version)}>
              Đánh dấu sẵn sàng ký
            </Button>
          )}
        </>
      }
    >
      {data.lineCount === 0 ? (
        <EmptyView text="Quyết định chưa có ai trong danh sách nên chưa có gì để đối chiếu." />
      ) : (
        <>
          <Outcome agreement={data} />
          <ComparedPapers agreement={data} onBring={setBringing} onTaken={take} />
        </>
      )}
      <BringPaper decisionId={id} paper={bringing} onTaken={take} onClose={() => setBringing(undefined)} />
    </Page>
  );
}

/** The answer in one sentence. */
function Outcome({ agreement: { agrees, ready, papers, lineCount } }: { agreement: Agreement }) {
  const style = { marginBottom: 12 };
  if (!agrees) {
    const count = papers.reduce((sum, { differences }) => sum + differences.length, 0);
    return (
      <Alert
        type="error"
        showIcon
        style={style}
        title={`Chưa ký được: có ${countText(count)} chỗ khác nhau giữa các văn bản.`}
        description={ready && 'Lần đánh dấu sẵn sàng ký trước đây không còn giá trị.'}
      />
    );
  }
  if (ready && !ready.isStale) {
    return (
      <Alert
        type="success"
        showIcon
        style={style}
        title="Sẵn sàng ký"
        description={`${ready.markedByName ?? ''} đánh dấu ${instantText(ready.markedAt)}.`}
      />
    );
  }
  return (
    <Alert
      type={ready ? 'warning' : 'success'}
      showIcon
      style={style}
      title={
        ready
          ? 'Quyết định hoặc văn bản đã thay đổi sau khi đánh dấu sẵn sàng ký; hiện các văn bản khớp nhau, cần đánh dấu lại.'
          : `Các văn bản khớp nhau cả ${countText(lineCount)} dòng.`
      }
    />
  );
}
