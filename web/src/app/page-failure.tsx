import { Button } from 'antd';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { Notice } from '../parts/states';

const RELOADED = 'reloaded-for-new-version';

/** A page broke, or its code is gone because the program was updated meanwhile: then it is loaded anew, once. */
export function PageFailure() {
  const error = useRouteError();
  const isOldVersion = /dynamically imported module|module script|preload/i.test(String(error));
  useEffect(() => {
    if (!isOldVersion || sessionStorage.getItem(RELOADED) === location.href) return;
    sessionStorage.setItem(RELOADED, location.href);
    location.reload();
  }, [isOldVersion]);
  return (
    <Notice
      title={isOldVersion ? 'Không tải được trang' : 'Trang gặp lỗi ngoài dự kiến'}
      text={
        isOldVersion
          ? 'Mạng đang gián đoạn hoặc chương trình vừa được nâng cấp. Hãy tải lại trang.'
          : 'Dữ liệu đã ghi không bị ảnh hưởng. Hãy tải lại trang; nếu vẫn gặp lỗi, xin báo người quản trị.'
      }
    >
      <Button type="primary" onClick={() => location.reload()}>
        Tải lại trang
      </Button>
    </Notice>
  );
}
