import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { TabStrip } from '../../parts/tab-strip';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { countText, dayText } from '../../text/format';
import { CorrectName } from './correct-name';
import { answerTo, NAME_PROOFS_KEY, type Answer, type Line, type Sheet } from './name-proofs-data';
import { NamesTable } from './names-table';

/** A representative's page: the names of their unit that are about to be printed. */
export default function OwnNamesPage() {
  const { get, set } = useAddress();
  const { data, error, refetch } = useQuery({
    queryKey: [...NAME_PROOFS_KEY, 'asked'],
    queryFn: ({ signal }) => answer(api.GET('/api/name-proofs', { signal })),
  });
  const wanted = get('quyet-dinh');
  const chosen = wanted ?? data?.items[0]?.id;
  return (
    <Page
      title="Soát tên"
      intro="Đơn vị soát họ tên, danh xưng, chức vụ trước khi in quyết định và giấy khen. Đúng thì xác nhận; sai một chữ cũng đề nghị sửa."
      actions={
        <Help about="Soát tên" guide="dai-dien#soat-ten">
          Chỉ tên đã được đơn vị xác nhận mới đưa lên giấy khen. Nếu sau đó dòng bị sửa thì phải soát lại.
        </Help>
      }
    >
      {error && !data ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : chosen === undefined ? (
        <EmptyView text="Hiện không có quyết định nào chờ đơn vị soát tên." />
      ) : (
        <>
          {data.items.length > 1 && (
            <TabStrip
              label="Quyết định"
              active={chosen}
              panelId="own-names"
              onChange={(id) => set({ 'quyet-dinh': id }, { push: true })}
              tabs={data.items.map(({ id, title, numberText, counts }) => ({
                key: id,
                label: `${numberText ?? title} (${countText(counts.open)} chưa soát)`,
              }))}
            />
          )}
          <div id="own-names">
            <OwnSheet key={chosen} decisionId={chosen} />
          </div>
        </>
      )}
    </Page>
  );
}

function OwnSheet({ decisionId }: { decisionId: string }) {
  const client = useQueryClient();
  const key = [...NAME_PROOFS_KEY, 'own', decisionId];
  const [correcting, setCorrecting] = useState<Line>();
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/name-proofs/{decisionId}', { params: { path: { decisionId } }, signal })),
  });
  const send = useAct(
    (answers: Answer[]) =>
      answer(
        api.POST('/api/name-proofs/{decisionId}/answers', {
          params: { path: { decisionId } },
          body: { answers },
        }),
      ),
    {
      done: (_sheet, answers) =>
        answers.some(({ proposed }) => proposed) ? 'Đã gửi đề nghị sửa.' : 'Đã xác nhận.',
      refresh: [NAME_PROOFS_KEY, ['overview']],
      onDone: (sheet) => {
        client.setQueryData(key, sheet);
        setCorrecting(undefined);
      },
    },
  );
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const open = data.lines.filter(({ state, policy }) => state === 'open' && policy.canConfirm);
  return (
    <Panel
      title={data.decision.numberText ? `Quyết định số ${data.decision.numberText}` : data.decision.title}
      extra={
        open.length > 1 && (
          <Button
            type="primary"
            loading={send.isPending}
            onClick={() => send.mutate(open.map((line) => answerTo(line)))}
          >
            {`Xác nhận đúng cả ${countText(open.length)} tên chưa soát`}
          </Button>
        )
      }
    >
      <RoundNotice sheet={data} />
      <NamesTable
        lines={data.lines}
        label={`Các tên của ${data.unitName}`}
        isBusy={send.isPending}
        onConfirm={(line) => send.mutate([answerTo(line)])}
        onCorrect={setCorrecting}
      />
      <CorrectName
        line={correcting}
        isSaving={send.isPending}
        onClose={() => setCorrecting(undefined)}
        onSend={(line, proposed, note) => send.mutate([answerTo(line, proposed, note)])}
      />
    </Panel>
  );
}

/** Until when, and what can still be said. */
function RoundNotice({ sheet }: { sheet: Sheet }) {
  const { round, counts, decision, unitName } = sheet;
  const style = { marginBottom: 12 };
  if (round?.closedAt) return <Alert type="info" showIcon style={style} title="Việc soát tên đã kết thúc." />;
  if (decision.status === 'issued') {
    return (
      <Alert
        type="info"
        showIcon
        style={style}
        title="Quyết định đã ban hành: chỉ còn xác nhận. Nếu có tên sai, hãy báo cán bộ phường để ban hành quyết định đính chính."
      />
    );
  }
  if (counts.open === 0) {
    return (
      <Alert
        type="success"
        showIcon
        style={style}
        title={`${unitName} đã trả lời đủ ${countText(counts.total)} tên.`}
      />
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      style={style}
      title={`Còn ${countText(counts.open)} trong ${countText(counts.total)} tên của ${unitName} chưa soát${round?.dueOn ? `; đề nghị trả lời trước ngày ${dayText(round.dueOn)}` : ''}.`}
    />
  );
}
