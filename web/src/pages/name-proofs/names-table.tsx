import { Button, Grid, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Chip } from '../../parts/chip';
import { PlainTable } from '../../parts/plain-table';
import { countText, instantText } from '../../text/format';
import { LINE_STATES, lineText, type Line, type LineText } from './name-proofs-data';

type Show = (line: Line) => void;

interface Props {
  readonly lines: readonly Line[];
  readonly label: string;
  readonly isBusy: boolean;
  readonly onConfirm: Show;
  readonly onCorrect: Show;
  readonly onAccept?: Show;
  readonly onRefuse?: Show;
}

/** The names of a unit with what was said of each and what may be done. */
export function NamesTable(props: Props) {
  const { md } = Grid.useBreakpoint();
  return md === false ? <NamesList {...props} /> : <WideTable {...props} />;
}

/** One below the other where there is no room for columns. */
function NamesList({ lines, label, ...acts }: Props) {
  return (
    <ol aria-label={label} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {lines.map((line, index) => (
        <li key={line.lineId} style={{ borderTop: '1px solid #e5e7eb', padding: '10px 0' }}>
          <div style={{ marginBottom: 4 }}>
            {countText(index + 1)}. {line.text.formOfAddress} <strong>{line.text.name}</strong>
          </div>
          <div style={{ color: '#4b5563', marginBottom: 6 }}>
            {[line.text.post, line.awardName].filter(Boolean).join(' – ')}
          </div>
          <Result line={line} />
          <div style={{ marginTop: 8 }}>
            <Acts line={line} {...acts} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function WideTable({ lines, label, ...acts }: Props) {
  const columns: TableColumnsType<Line> = [
    { title: 'STT', width: 52, align: 'center', render: (_value, _line, index) => countText(index + 1) },
    { title: 'Danh xưng', width: 80, render: (_value, { text }) => text.formOfAddress || '–' },
    { title: 'Họ và tên, tên', width: 200, render: (_value, { text }) => <strong>{text.name}</strong> },
    { title: 'Chức vụ', width: 130, render: (_value, { text }) => text.post || '–' },
    { title: 'Khen thưởng', dataIndex: 'awardName', width: 140 },
    { title: 'Kết quả soát', width: 240, render: (_value, line) => <Result line={line} /> },
    {
      title: 'Trả lời',
      width: 230,
      className: 'no-print',
      render: (_value, line) => <Acts line={line} {...acts} />,
    },
  ];
  return <PlainTable<Line> label={label} rowKey="lineId" columns={columns} dataSource={[...lines]} />;
}

function Acts({
  line,
  isBusy,
  onConfirm,
  onCorrect,
  onAccept,
  onRefuse,
}: Omit<Props, 'lines' | 'label'> & { line: Line }) {
  const { policy, state, text } = line;
  const button = (label: string, act: Show, isMain = false): ReactNode => (
    <Button
      size="small"
      type={isMain ? 'primary' : 'default'}
      disabled={isBusy}
      onClick={() => act(line)}
      aria-label={`${label}: ${text.name}`}
    >
      {label}
    </Button>
  );
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}>
      {onAccept && policy.canAccept && button('Tiếp nhận', onAccept, true)}
      {onRefuse && policy.canRefuse && button('Từ chối', onRefuse)}
      {policy.canConfirm && state === 'open' && button('Đúng', onConfirm, true)}
      {policy.canCorrect && button(state === 'correction' ? 'Sửa lại' : 'Cần sửa', onCorrect)}
    </div>
  );
}

/** Where a line stands and by whose word. */
function Result({ line }: { line: Line }) {
  const { state, proof, text } = line;
  const { text: word, tone } = LINE_STATES[state];
  const who = proof && answeredBy(proof);
  return (
    <>
      <Chip tone={tone}>{word}</Chip>
      {proof && state !== 'open' && (
        <div style={{ fontSize: 13 }}>
          {proof.proposed && state === 'correction' && <Difference from={text} to={proof.proposed} />}
          {proof.note && <div>{proof.note}</div>}
          <div style={{ color: '#4b5563' }}>{who}</div>
        </div>
      )}
      {proof && state === 'open' && (
        <div style={{ fontSize: 13 }}>
          {proof.answer === 'refused' ? (
            <>
              {proof.proposed && <div>Đề nghị «{lineText(proof.proposed)}» không được tiếp nhận.</div>}
              <div>
                {proof.refusedByName}: {proof.refusalReason}
              </div>
            </>
          ) : (
            'Nội dung đã thay đổi sau lần soát trước, cần soát lại.'
          )}
        </div>
      )}
    </>
  );
}

function answeredBy({ how, signedBy, answeredByName, answeredAt }: NonNullable<Line['proof']>): string {
  const at = instantText(answeredAt);
  return how === 'paper'
    ? `${signedBy} ký trên phiếu giấy; ${answeredByName ?? ''} nhập ${at}`
    : `${answeredByName ?? ''}, ${at}`;
}

/** What is to become of each part that differs. */
function Difference({ from, to }: { from: LineText; to: LineText }) {
  const parts = [
    ['Danh xưng', from.formOfAddress, to.formOfAddress],
    ['Tên', from.name, to.name],
    ['Chức vụ', from.post, to.post],
  ] as const;
  return (
    <ul style={{ margin: '4px 0', paddingInlineStart: 18 }}>
      {parts
        .filter(([, old, wanted]) => old !== wanted)
        .map(([part, old, wanted]) => (
          <li key={part}>
            {part}: <del>{old || '(trống)'}</del> → <ins>{wanted || '(bỏ trống)'}</ins>
          </li>
        ))}
    </ul>
  );
}
