import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { SessionProvider } from '../session/session';
import { createQueryClient } from './query-client';
import { router } from './router';
import { theme } from './theme';

dayjs.locale('vi');

/** Everything around the pages: language, look, what was read, who is signed in, where one is. */
export function Application() {
  const [client] = useState(createQueryClient);
  return (
    <ConfigProvider
      locale={viVN}
      theme={theme}
      componentSize="medium"
      form={{ validateMessages: viVN.Form?.defaultValidateMessages }}
    >
      <App message={{ maxCount: 3 }} component={false}>
        <QueryClientProvider client={client}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
