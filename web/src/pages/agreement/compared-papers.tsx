import { Button } from 'antd';
import { answer, api, download } from '../../api/client';
import { Chip, type Tone } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { countText, instantText } from '../../text/format';
import type { Agreement, ComparedPaper } from './agreement.page';

const STATES: Readonly<Record<ComparedPaper['state'], { text: string; tone: Tone }>> = {
  agrees: { text: 'Khớp', tone: 'good' },
  differs: { text: 'Có chỗ khác', tone: 'bad' },
  none: { text: 'Chưa có', tone: 'plain' },
};

type UploadedKind = Exclude<ComparedPaper['kind'], 'certificates'>;

/** Paper by paper: which file was read, and where it differs. */
export function ComparedPapers({
  agreement,
  onBring,
  onTaken,
}: {
  agreement: Agreement;
  onBring: (paper: ComparedPaper) => void;
  onTaken: (agreement: Agreement) => void;
}) {
  const { decisionId, papers, policy } = agreement;
  const file = useAct((kind: UploadedKind) =>
    download(`/api/decisions/${decisionId}/agreement/papers/${kind}/file`),
  );
  const withdraw = useAct(
    (kind: UploadedKind) =>
      answer(
        api.DELETE('/api/decisions/{id}/agreement/papers/{kind}', {
          params: { path: { id: decisionId, kind } },
        }),
      ),
    { done: 'Đã bỏ tệp tải lên, so bản của chương trình.', onDone: onTaken },
  );
  return papers.map((paper) => {
    const { kind, name, state, names, upload, differences } = paper;
    return (
      <Panel
        key={kind}
        title={name}
        style={{ marginBottom: 12 }}
        extra={
          kind !== 'certificates' && (
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
              {upload && (
                <Button
                  size="small"
                  onClick={() => file.mutate(kind)}
                  aria-label={`Tải về tệp đã tải lên: ${name}`}
                >
                  Tải về
                </Button>
              )}
              {upload && policy.canUpload && (
                <Button
                  size="small"
                  loading={withdraw.isPending}
                  onClick={() => withdraw.mutate(kind)}
                  aria-label={`Bỏ tệp tải lên: ${name}`}
                >
                  Bỏ tệp
                </Button>
              )}
              {policy.canUpload && (
                <Button
                  size="small"
                  onClick={() => onBring(paper)}
                  aria-label={`Tải lên bản đã sửa: ${name}`}
                >
                  Tải lên bản đã sửa
                </Button>
              )}
            </div>
          )
        }
      >
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
          <Chip tone={STATES[state].tone}>{STATES[state].text}</Chip>
          <span style={{ color: '#4b5563' }}>{sourceText(paper)}</span>
          {names !== null && (
            <span>{kind === 'certificates' ? `${countText(names)} số` : `${countText(names)} tên`}</span>
          )}
        </div>
        {differences.length > 0 && (
          <ul style={{ margin: '8px 0 0', paddingInlineStart: 20 }}>
            {differences.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Panel>
    );
  });
}

function sourceText({ kind, state, upload }: ComparedPaper): string {
  if (upload) {
    return `Tệp «${upload.fileName}», bản ${upload.version}, ${upload.uploadedByName ?? ''} tải lên ${instantText(upload.uploadedAt)}`;
  }
  if (kind === 'certificates') return state === 'none' ? 'Lấy số khi ban hành quyết định' : 'Sổ vàng';
  if (state === 'none') return 'Chưa có phiên họp đã bế mạc nào xét các trường hợp này';
  return 'Bản của chương trình';
}
