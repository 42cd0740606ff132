import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload, type Schema } from '../../../api/client';
import { asProblem, type Problem } from '../../../api/problem';
import { useSession } from '../../../session/session';
import { gridKey } from '../marks/open-books';

export type OwnBookPreview = Schema<'OwnBookPreviewDto'>;
export type OwnBookResult = Schema<'OwnBookResultDto'>;

interface Shown {
  readonly file: File;
  readonly preview: OwnBookPreview;
}

/** One's own sheet on its way back: read, shown, written. The file stays in this window and is sent with each step. */
export function useOwnBook(criteriaSetId: string) {
  const client = useQueryClient();
  const { accountId } = useSession();
  const [shown, setShown] = useState<Shown>();
  const [result, setResult] = useState<OwnBookResult>();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const path = `/api/score-sheets/${criteriaSetId}/book`;

  const ask = async (work: () => Promise<void>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const read = async (file: File) => {
    const preview = await upload<OwnBookPreview>(`${path}/preview`, formOf(file));
    setResult(undefined);
    setShown({ file, preview });
  };
  const write = async ({ file, preview }: Shown, keep: readonly number[]) => {
    const form = formOf(file);
    form.set('fingerprint', preview.fingerprint);
    if (keep.length > 0) form.set('keep', keep.join(','));
    try {
      setResult(await upload<OwnBookResult>(path, form));
      setShown(undefined);
      await client.invalidateQueries({ queryKey: gridKey(accountId, criteriaSetId) });
    } catch (error) {
      // Something was marked since: what is shown next is how it stands now.
      if (asProblem(error).code === 'preview-outdated') await read(file);
      throw error;
    }
  };
  return {
    shown,
    result,
    problem,
    isBusy,
    read: (file: File) => void ask(() => read(file)),
    write: (keep: readonly number[]) => void (shown && ask(() => write(shown, keep))),
    putAside: () => setShown(undefined),
  };
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file, file.name);
  return form;
}
