import { App, Button, Drawer, type FormInstance } from 'antd';
import type { ReactNode } from 'react';

/** A form at the side of its list: what is behind stays in sight. Saved by the button or Ctrl+Enter. */
export function FormDrawer({
  open,
  title,
  form,
  isSaving,
  onClose,
  size = 500,
  okText = 'Lưu',
  children,
}: {
  open: boolean;
  title: string;
  form: FormInstance;
  isSaving: boolean;
  onClose: () => void;
  size?: number;
  okText?: string;
  children: ReactNode;
}) {
  const { modal } = App.useApp();
  // A press beside the form or on Escape is easily made by mistake.
  const leave = () => {
    if (!form.isFieldsTouched()) return onClose();
    void modal.confirm({
      title: 'Bỏ những gì đang nhập?',
      content: 'Biểu mẫu này chưa được lưu.',
      okText: 'Bỏ',
      cancelText: 'Nhập tiếp',
      onOk: onClose,
    });
  };
  return (
    <Drawer
      open={open}
      onClose={leave}
      title={title}
      size={size}
      forceRender
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>Thôi</Button>
          <Button type="primary" onClick={() => form.submit()} loading={isSaving}>
            {okText}
          </Button>
        </div>
      }
    >
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        {children}
      </div>
    </Drawer>
  );
}
