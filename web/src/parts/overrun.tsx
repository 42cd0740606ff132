import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';

/** Somebody else saved what one is typing at: nothing is lost on either side before the person chooses. */
export function Overrun({
  title,
  children,
  onTake,
  onKeep,
}: {
  title: string;
  children?: ReactNode;
  onTake: () => void;
  onKeep: () => void;
}) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={title}
      description={
        <>
          Những gì bạn đang gõ vẫn còn. Lấy giá trị mới rồi sửa tiếp, hoặc lưu đè bằng giá trị của bạn.
          {children}
        </>
      }
      action={
        <div style={{ display: 'grid', gap: 4 }}>
          <Button size="small" onClick={onTake}>
            Lấy giá trị mới
          </Button>
          <Button size="small" onClick={onKeep}>
            Giữ giá trị của tôi
          </Button>
        </div>
      }
    />
  );
}
