import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { answer, api, upload, type Schema } from '../../api/client';
import { asProblem } from '../../api/problem';
import { PlainConfirmation } from '../../parts/dialogs';
import { useAct } from '../../parts/use-act';
import { instantText, sizeText } from '../../text/format';

type EvidenceFile = Schema<'EvidenceDto'>;

/** The files a unit shows for one line: opened or taken, added, put away. */
export function Evidence({
  address,
  label,
  files,
  canAdd,
}: {
  address: { readonly setId: string; readonly participantId: string; readonly criterionId: string };
  label: string;
  files: readonly EvidenceFile[];
  canAdd: boolean;
}) {
  const [asked, setAsked] = useState<EvidenceFile>();
  const remove = useAct(
    (id: string) => answer(api.DELETE('/api/evidence/{id}', { params: { path: { id } } })),
    { done: 'Đã bỏ tệp minh chứng.', refresh: [['self-scores']], onDone: () => setAsked(undefined) },
  );
  return (
    <div>
      <ul className="self-files" aria-label={`Minh chứng: ${label}`}>
        {files.map((file) => (
          <li key={file.id}>
            <a
              href={`/api/evidence/${file.id}${file.opensInline ? '?inline=true' : ''}`}
              target={file.opensInline ? '_blank' : undefined}
              rel="noreferrer"
              title={`${file.uploadedBy ?? ''} tải lên lúc ${instantText(file.uploadedAt)}`}
            >
              {file.fileName}
            </a>{' '}
            <span className="secondary">({sizeText(file.size)})</span>
            {file.policy.canDelete && (
              <button
                type="button"
                className="self-button"
                aria-label={`Bỏ tệp ${file.fileName}`}
                onClick={() => setAsked(file)}
              >
                Bỏ
              </button>
            )}
          </li>
        ))}
      </ul>
      {files.length === 0 && !canAdd && <span className="secondary">Không có minh chứng</span>}
      {canAdd && <AddFile address={address} label={label} />}
      <PlainConfirmation
        open={asked !== undefined}
        title="Bỏ tệp minh chứng này?"
        okText="Bỏ tệp"
        isDanger
        isBusy={remove.isPending}
        onConfirm={() => asked && remove.mutate(asked.id)}
        onCancel={() => setAsked(undefined)}
      >
        «{asked?.fileName}» không còn kèm theo tiêu chí này nữa.
      </PlainConfirmation>
    </div>
  );
}

function AddFile({
  address: { setId, participantId, criterionId },
  label,
}: {
  address: { readonly setId: string; readonly participantId: string; readonly criterionId: string };
  label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const [share, setShare] = useState<number>();
  const [refusal, setRefusal] = useState('');
  const send = async (file: File) => {
    const form = new FormData();
    form.set('file', file);
    setRefusal('');
    setShare(0);
    try {
      await upload(`/api/self-scores/${setId}/${participantId}/evidence/${criterionId}`, form, setShare);
      await client.invalidateQueries({ queryKey: ['self-scores'] });
    } catch (error) {
      const problem = asProblem(error);
      setRefusal(problem.fields.map(({ message }) => message).join(' ') || problem.message);
    } finally {
      setShare(undefined);
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
        aria-label={`Chọn tệp minh chứng: ${label}`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void send(file);
          currentTarget.value = '';
        }}
      />
      <Button
        size="small"
        loading={share !== undefined}
        aria-label={`Thêm minh chứng: ${label}`}
        onClick={() => input.current?.click()}
      >
        {share === undefined ? 'Thêm minh chứng' : `Đang gửi ${Math.round(share * 100)}%`}
      </Button>
      <div aria-live="polite" className="self-refused">
        {refusal}
      </div>
    </>
  );
}
