import { Button, Checkbox, Grid, Table, type TableColumnsType } from 'antd';
import { Chip } from '../../parts/chip';
import { countText, instantText } from '../../text/format';
import { calledText, PRINT_STATES, PROOF_STATES, type Line } from './certificates-data';

interface Props {
  readonly lines: readonly Line[];
  readonly canSelect: boolean;
  readonly selected: readonly string[];
  readonly onSelect: (lineIds: readonly string[]) => void;
  readonly onOpen: (line: Line) => void;
}

const LABEL = 'Bằng, giấy khen theo danh sách của quyết định';

/** The lines of a decision in their order, each with where its certificate stands. */
export function CertificateLines(props: Props) {
  const { md } = Grid.useBreakpoint();
  return md === false ? <NarrowList {...props} /> : <WideTable {...props} />;
}

function WideTable({ lines, canSelect, selected, onSelect, onOpen }: Props) {
  const columns: TableColumnsType<Line> = [
    { title: 'STT', width: 52, align: 'center', render: (_value, { position }) => countText(position) },
    { title: 'Số bằng', width: 76, align: 'center', render: (_value, line) => numberText(line) },
    {
      title: 'Tên người, đơn vị',
      width: 230,
      render: (_value, line) => (
        <>
          <strong>{calledText(line)}</strong>
          <div className="secondary">{[line.post, line.unitName].filter(Boolean).join(', ')}</div>
        </>
      ),
    },
    {
      title: 'Nội dung khen thưởng in trên tờ',
      render: (_value, line) => <div className="certificate-text">{line.achievement}</div>,
    },
    { title: 'Soát tên', width: 100, render: (_value, line) => <ProofChip line={line} /> },
    { title: 'In', width: 150, render: (_value, line) => <PrintChip line={line} /> },
    {
      title: 'Thao tác',
      width: 120,
      render: (_value, line) => <OpenButton line={line} onOpen={onOpen} />,
    },
  ];
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={LABEL}>
      <Table<Line>
        size="small"
        bordered
        rowKey="lineId"
        columns={columns}
        dataSource={[...lines]}
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        rowSelection={
          canSelect
            ? {
                selectedRowKeys: [...selected],
                getTitleCheckboxProps: () => ({ 'aria-label': 'Chọn mọi dòng của trang này' }),
                getCheckboxProps: (line) => ({
                  'aria-label': `Chọn ${line.name}`,
                  disabled: isShut(line),
                }),
                onChange: (keys) => onSelect(keys.map(String)),
              }
            : undefined
        }
      />
    </div>
  );
}

/** One below the other where there is no room for columns. */
function NarrowList({ lines, canSelect, selected, onSelect, onOpen }: Props) {
  const toggle = ({ lineId }: Line, isOn: boolean) =>
    onSelect(isOn ? [...selected, lineId] : selected.filter((id) => id !== lineId));
  return (
    <ol aria-label={LABEL} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {lines.map((line) => (
        <li key={line.lineId} style={{ borderTop: '1px solid #e5e7eb', padding: '10px 0' }}>
          <div style={{ display: 'flex', gap: 8, alignItems: 'start' }}>
            {canSelect && (
              <Checkbox
                checked={selected.includes(line.lineId)}
                disabled={isShut(line)}
                aria-label={`Chọn ${line.name}`}
                onChange={({ target }) => toggle(line, target.checked)}
              />
            )}
            <div>
              {countText(line.position)}. <strong>{calledText(line)}</strong>
              <div className="secondary">{[line.post, line.unitName].filter(Boolean).join(', ')}</div>
              <div>{`Số bằng ${numberText(line)}. ${line.achievement}`}</div>
              <div
                style={{ display: 'flex', flexWrap: 'wrap', gap: 6, margin: '6px 0', alignItems: 'start' }}
              >
                <ProofChip line={line} /> <PrintChip line={line} />
              </div>
              <OpenButton line={line} onOpen={onOpen} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What is never printed is not chosen either. */
function isShut({ isRevoked, proofState }: Line): boolean {
  return isRevoked || proofState === 'correction';
}

function numberText({ certificateNumber }: Line): string {
  return certificateNumber === null ? '–' : countText(certificateNumber);
}

function ProofChip({ line: { proofState } }: { line: Line }) {
  const { text, tone } = PROOF_STATES[proofState];
  return <Chip tone={tone}>{text}</Chip>;
}

function PrintChip({ line: { isRevoked, printState, prints } }: { line: Line }) {
  if (isRevoked) return <Chip tone="bad">Đã bị hủy</Chip>;
  const { text, tone } = PRINT_STATES[printState];
  const [last] = prints;
  return (
    <span>
      <Chip tone={tone}>{text}</Chip>
      {last && <div className="secondary">{instantText(last.printedAt)}</div>}
    </span>
  );
}

function OpenButton({ line, onOpen }: { line: Line; onOpen: (line: Line) => void }) {
  if (line.prints.length === 0) return '–';
  return (
    <Button size="small" aria-label={`Các lần in: ${line.name}`} onClick={() => onOpen(line)}>
      Các lần in
    </Button>
  );
}
