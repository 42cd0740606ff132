import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { ReasonDialog } from '../../parts/dialogs';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText } from '../../text/format';
import { CorrectName } from './correct-name';
import { answerTo, lineText, NAME_PROOFS_KEY, type Answer, type Line, type Sheet } from './name-proofs-data';
import { NamesTable } from './names-table';
import { PaperSheet } from './paper-sheet';

/** The sheet of one unit for staff: what was said, sheets of paper entered, corrections taken or refused. */
export function UnitSheet({ decisionId, unitId }: { decisionId: string; unitId: string | undefined }) {
  const { data, error, refetch } = useQuery({
    queryKey: [...NAME_PROOFS_KEY, 'sheet', decisionId, unitId ?? null],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/decisions/{id}/name-proofs/sheet', {
          params: { path: { id: decisionId }, query: unitId === undefined ? {} : { unitId } },
          signal,
        }),
      ),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <SheetView sheet={data} />;
}

function useSheetActs(decisionId: string, onDone: () => void) {
  const refresh = [NAME_PROOFS_KEY, ['decisions'], ['overview']];
  const path = (lineId: string) => ({ params: { path: { id: decisionId, lineId } } });
  const enter = useAct(
    ({ answers, signedBy }: { answers: Answer[]; signedBy: string }) =>
      answer(
        api.POST('/api/decisions/{id}/name-proofs/answers', {
          params: { path: { id: decisionId } },
          body: { answers, signedBy },
        }),
      ),
    { done: 'Đã nhập phiếu giấy.', refresh, onDone },
  );
  const accept = useAct(
    ({ lineId, version }: Line) =>
      answer(
        api.POST('/api/decisions/{id}/name-proofs/lines/{lineId}/accept', {
          ...path(lineId),
          body: { version },
        }),
      ),
    { done: 'Đã sửa trong sổ và trong dự thảo.', refresh, onDone },
  );
  const refuse = useAct(
    ({ line: { lineId, version }, reason }: { line: Line; reason: string }) =>
      answer(
        api.POST('/api/decisions/{id}/name-proofs/lines/{lineId}/refuse', {
          ...path(lineId),
          body: { version, reason },
        }),
      ),
    { done: 'Đã từ chối; đơn vị thấy lý do và soát lại.', refresh, onDone },
  );
  return { enter, accept, refuse, isBusy: enter.isPending || accept.isPending || refuse.isPending };
}

function SheetView({ sheet }: { sheet: Sheet }) {
  const manages = useMay('name-proof.manage');
  const [signedBy, setSignedBy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [correcting, setCorrecting] = useState<Line>();
  const [refusing, setRefusing] = useState<Line>();
  const acts = useSheetActs(sheet.decision.id, () => {
    setCorrecting(undefined);
    setRefusing(undefined);
  });
  const { lines, unitName } = sheet;
  const open = lines.filter(({ state, policy }) => state === 'open' && policy.canConfirm);
  const isSigned = signedBy.trim() !== '';
  const enter = (answers: Answer[]) => {
    setAsked(true);
    if (isSigned) acts.enter.mutate({ answers, signedBy: signedBy.trim() });
  };
  const name = unitName || 'Ngoài danh sách đơn vị';
  return (
    <>
      <Panel title={name} extra={<Button onClick={() => window.print()}>In phiếu soát</Button>}>
        <div className="no-print">
          <Notice sheet={sheet} />
          {manages && (
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'end', marginBottom: 12 }}>
              <div>
                <label htmlFor="signed-by" style={{ display: 'block', marginBottom: 4 }}>
                  Nhập phiếu giấy: người ký phiếu
                </label>
                <Input
                  id="signed-by"
                  value={signedBy}
                  maxLength={120}
                  style={{ width: 260 }}
                  autoComplete="off"
                  status={isAsked && !isSigned ? 'error' : undefined}
                  aria-invalid={isAsked && !isSigned}
                  onChange={(event) => setSignedBy(event.target.value)}
                />
              </div>
              {open.length > 0 && (
                <Button
                  loading={acts.enter.isPending}
                  onClick={() => enter(open.map((line) => answerTo(line)))}
                >
                  {`Phiếu xác nhận đúng cả ${countText(open.length)} tên`}
                </Button>
              )}
              {isAsked && !isSigned && (
                <div role="alert" style={{ color: '#b42318' }}>
                  Hãy ghi người ký phiếu giấy.
                </div>
              )}
            </div>
          )}
          <NamesTable
            lines={lines}
            label={`Các tên của ${name}`}
            isBusy={acts.isBusy}
            onConfirm={(line) => enter([answerTo(line)])}
            onCorrect={(line) => {
              setAsked(true);
              if (isSigned) setCorrecting(line);
            }}
            onAccept={(line) => acts.accept.mutate(line)}
            onRefuse={setRefusing}
          />
        </div>
        <PaperSheet sheet={sheet} />
      </Panel>
      <CorrectName
        line={correcting}
        isSaving={acts.enter.isPending}
        onClose={() => setCorrecting(undefined)}
        onSend={(line, proposed, note) => enter([answerTo(line, proposed, note)])}
      />
      <ReasonDialog
        open={refusing !== undefined}
        title={`Từ chối đề nghị sửa của ${unitName}?`}
        okText="Từ chối"
        isBusy={acts.refuse.isPending}
        onCancel={() => setRefusing(undefined)}
        onConfirm={(reason) => refusing && acts.refuse.mutate({ line: refusing, reason })}
      >
        {refusing?.proof?.proposed &&
          `«${lineText(refusing.text)}» giữ nguyên, không sửa thành «${lineText(refusing.proof.proposed)}».`}
      </ReasonDialog>
    </>
  );
}

/** What stands in the way of corrections. */
function Notice({ sheet: { decision, counts } }: { sheet: Sheet }) {
  const style = { marginBottom: 12 };
  if (decision.status === 'issued') {
    return (
      <Alert
        type="info"
        showIcon
        style={style}
        title="Quyết định đã ban hành: chỉ còn xác nhận; tên sai phải ban hành quyết định đính chính."
      />
    );
  }
  if (decision.status !== 'draft' && counts.corrections > 0) {
    return (
      <Alert
        type="warning"
        showIcon
        style={style}
        title="Muốn tiếp nhận đề nghị sửa, hãy trả lại quyết định về dự thảo trước."
      />
    );
  }
  return null;
}
