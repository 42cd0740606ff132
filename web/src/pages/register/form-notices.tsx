import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { instantText } from '../../text/format';
import type { FormRefusal, Overrun } from './use-register-save';

/** What a field of these forms holds. */
export type FieldValue = string | number | boolean | null | undefined;

/** Says who saved first and what of it differs; nothing that was typed is lost, and theirs is one press away. */
export function OverrunNotice<Values>({
  overrun,
  labels,
  show,
  onTake,
}: {
  overrun: Overrun<Values> | undefined;
  labels: Readonly<Record<keyof Values & string, string>>;
  /** A field's value in words. */
  show: (name: keyof Values & string, value: FieldValue) => string;
  onTake: (name: keyof Values & string) => void;
}) {
  if (!overrun) return null;
  const { by, at, taken, disputed, theirs } = overrun;
  const words = (name: keyof Values & string) => show(name, theirs[name] as FieldValue) || '(để trống)';
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={`${by} đã sửa mục này${at ? ` lúc ${instantText(at)}` : ''}, sau khi bạn mở. Chưa lưu.`}
      description={
        <>
          {taken.length > 0 && (
            <p style={{ margin: '0 0 8px' }}>
              Đã đưa vào biểu mẫu giá trị mới của:{' '}
              {taken.map((name) => `${labels[name]} (${words(name)})`).join('; ')}.
            </p>
          )}
          {disputed.map((name) => (
            <div key={name} style={{ marginBottom: 8 }}>
              <strong>{labels[name]}</strong>: {by} ghi «{words(name)}», biểu mẫu đang giữ giá trị của bạn.{' '}
              <Button size="small" onClick={() => onTake(name)}>
                Lấy giá trị của {by}
              </Button>
            </div>
          ))}
          Xem lại rồi bấm Lưu lần nữa.
        </>
      }
    />
  );
}

/** Why the whole form was refused, with the way to whoever stands there already. */
export function RefusalNotice({ refusal, profiles }: { refusal: FormRefusal | undefined; profiles: string }) {
  if (!refusal) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={refusal.message}
      action={refusal.existingId && <Link to={`${profiles}/${refusal.existingId}`}>Mở mục đã có</Link>}
    />
  );
}
