import { App, Button } from 'antd';
import { useCallback } from 'react';
import { asProblem } from '../api/problem';

/** How long the way back is offered. */
const SECONDS = 12;

/**
 * Tells what was done and offers the way back for a while.
 *
 * @returns `offer(text, undo)`: undo does the reverse on the server and may be refused there
 */
export function useUndo(): (text: string, undo: () => Promise<unknown>) => void {
  const { message } = App.useApp();
  return useCallback(
    (text, undo) => {
      const key = `undo-${Math.random()}`;
      const back = async () => {
        message.destroy(key);
        try {
          await undo();
          void message.success('Đã hoàn tác.');
        } catch (error) {
          void message.error(`Không hoàn tác được: ${asProblem(error).message}`, 8);
        }
      };
      void message.open({
        key,
        type: 'success',
        duration: SECONDS,
        content: (
          <>
            {text}{' '}
            <Button size="small" onClick={() => void back()}>
              Hoàn tác
            </Button>
          </>
        ),
      });
    },
    [message],
  );
}
