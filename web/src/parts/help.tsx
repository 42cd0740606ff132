import InfoCircleOutlined from '@ant-design/icons/InfoCircleOutlined';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/**
 * Help beside a field: a small button that opens a few plain sentences, by mouse and by keyboard. It stands within the
 * field's label, so its own name is short and what it is about is told as its title.
 *
 * @param guide chapter and heading of the user guide, «can-bo#nhap-tu-excel»
 */
export function Help({ about, children, guide }: { about: string; children: ReactNode; guide?: string }) {
  return (
    <Popover
      trigger="click"
      content={
        <div style={{ maxWidth: 320 }}>
          {children}
          {guide && (
            <div style={{ marginTop: 8 }}>
              <Link to={`/huong-dan/${guide}`}>Đọc thêm trong hướng dẫn</Link>
            </div>
          )}
        </div>
      }
    >
      <Button
        type="text"
        size="small"
        className="no-print"
        icon={<InfoCircleOutlined style={{ color: '#1d4f91' }} />}
        aria-label="Giải thích"
        title={about}
        style={{ marginInlineStart: 2, minWidth: 24 }}
      />
    </Popover>
  );
}
