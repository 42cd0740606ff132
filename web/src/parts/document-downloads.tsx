import FilePdfOutlined from '@ant-design/icons/FilePdfOutlined';
import FileWordOutlined from '@ant-design/icons/FileWordOutlined';
import { Button } from 'antd';
import { download } from '../api/client';
import { useAct } from './use-act';

/** A document of the ward in both forms: Word to go on with, PDF to print or send. */
export function DocumentDownloads({ path, name }: { path: string; name: string }) {
  const take = useAct((format: 'docx' | 'pdf') =>
    download(`${path}${path.includes('?') ? '&' : '?'}format=${format}`),
  );
  const loading = take.isPending ? take.variables : undefined;
  return (
    <span style={{ display: 'inline-flex', gap: 8 }}>
      <Button
        size="small"
        icon={<FileWordOutlined />}
        loading={loading === 'docx'}
        aria-label={`Tải Word: ${name}`}
        onClick={() => take.mutate('docx')}
      >
        Word
      </Button>
      <Button
        size="small"
        icon={<FilePdfOutlined />}
        loading={loading === 'pdf'}
        aria-label={`Tải PDF: ${name}`}
        onClick={() => take.mutate('pdf')}
      >
        PDF
      </Button>
    </span>
  );
}
