import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { upload } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import type { Import, ImportKind } from './import-words';
import { IMPORTS_KEY } from './imports.page';

interface UploadState {
  /** What is happening, for a person. */
  readonly text: string;
  /** How much of it is done, 0 … 1. */
  readonly share: number;
}

/** Sends a file and goes to its preview; meanwhile tells how far it has come, or why it was refused. */
export function useImportUpload(kind: ImportKind, campaignId: string | undefined) {
  const [state, setState] = useState<UploadState | null>(null);
  const [problem, setProblem] = useState<Problem>();
  const navigate = useNavigate();
  const client = useQueryClient();
  const send = async (file: File) => {
    const form = new FormData();
    form.set('kind', kind);
    if (campaignId) form.set('campaignId', campaignId);
    form.set('file', file);
    setProblem(undefined);
    setState({ text: `Đang gửi tệp «${file.name}»…`, share: 0 });
    try {
      const made = await upload<Import>('/api/imports', form, (share) =>
        setState({
          text:
            share < 1 ? `Đang gửi tệp «${file.name}»…` : `Đang đọc và kiểm tra từng dòng của «${file.name}»…`,
          share,
        }),
      );
      client.setQueryData([...IMPORTS_KEY, 'one', made.id], made);
      void client.invalidateQueries({ queryKey: [...IMPORTS_KEY, 'list'] });
      await navigate(`/nhap-tu-excel/${made.id}`);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setState(null);
    }
  };
  return { send: (file: File) => void send(file), state, problem };
}
