import { Button, Upload } from 'antd';
import { answer, api, upload } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { BLANKS_KEY, type BlankDetail } from './certificates-data';

/** The picture of the blank under the fields: put there, or taken away. */
export function ScanActs({ blank, onChanged }: { blank: BlankDetail; onChanged: () => void }) {
  const path = `/api/certificate-blanks/${blank.id}/scan`;
  const options = { refresh: [BLANKS_KEY], onDone: onChanged };
  const put = useAct(
    (file: File) => {
      const form = new FormData();
      form.set('file', file, file.name);
      return upload(path, form);
    },
    { ...options, done: 'Đã đặt ảnh nền.' },
  );
  const drop = useAct(
    () => answer(api.DELETE('/api/certificate-blanks/{id}/scan', { params: { path: { id: blank.id } } })),
    { ...options, done: 'Đã bỏ ảnh nền.' },
  );
  return (
    <section className="panel" aria-label="Ảnh nền">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
        <Upload
          accept=".jpg,.jpeg,.png"
          showUploadList={false}
          disabled={put.isPending}
          customRequest={({ file }) => {
            if (file instanceof File) put.mutate(file);
          }}
        >
          <Button loading={put.isPending}>{blank.hasScan ? 'Thay ảnh nền' : 'Đặt ảnh phôi làm nền'}</Button>
        </Upload>
        {blank.hasScan && (
          <Button danger loading={drop.isPending} onClick={() => drop.mutate(undefined)}>
            Bỏ ảnh nền
          </Button>
        )}
        <span className="secondary">
          Quét tờ phôi trắng thành ảnh JPG hoặc PNG, cắt sát mép giấy. Ảnh chỉ hiện trên màn hình, không in
          ra.
        </span>
      </div>
    </section>
  );
}
