import { Button, Select } from 'antd';
import { useState } from 'react';
import { download } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { usePrinters, type BlankDetail } from './certificates-data';

/** Sheets to hold against a blank, and the grid a printer is measured by. */
export function TrialSheets({ blank, isDirty }: { blank: BlankDetail; isDirty: boolean }) {
  const [printerId, setPrinter] = useState('');
  const { data: printers = [] } = usePrinters();
  const take = useAct((what: 'sample' | 'test-page') =>
    download(
      `/api/certificate-blanks/${blank.id}/${what}${printerId === '' ? '' : `?printerId=${printerId}`}`,
    ),
  );
  const loading = take.isPending ? take.variables : undefined;
  return (
    <section className="panel" aria-label="Tờ thử">
      <div className="certificate-choice" style={{ marginBottom: 0 }}>
        <div>
          <label htmlFor="trial-printer">Máy in</label>
          <Select
            id="trial-printer"
            value={printerId}
            style={{ width: 240, maxWidth: '100%' }}
            onChange={setPrinter}
            options={[
              { value: '', label: 'Không chỉnh lệch' },
              ...printers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
        <Button disabled={isDirty} loading={loading === 'sample'} onClick={() => take.mutate('sample')}>
          Tải tờ thử
        </Button>
        <Button loading={loading === 'test-page'} onClick={() => take.mutate('test-page')}>
          Tải tờ kẻ ô milimét
        </Button>
        <span className="secondary">
          {isDirty
            ? 'Hãy lưu trước khi tải tờ thử.'
            : 'In tờ thử lên giấy thường, áp lên tờ phôi soi trước đèn để xem chữ đã đúng chỗ chưa.'}
        </span>
      </div>
    </section>
  );
}
