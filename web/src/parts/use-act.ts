import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { App } from 'antd';
import { asProblem, type Problem } from '../api/problem';

interface ActOptions<Input, Output> {
  /** What is told when it is done; nothing where the page itself shows it. */
  readonly done?: string | ((output: Output, input: Input) => string);
  /** What was read and may differ now. */
  readonly refresh?: readonly QueryKey[];
  readonly onDone?: (output: Output, input: Input) => void;
  /** Handles a refusal itself and returns true, or leaves it to be shown. */
  readonly onProblem?: (problem: Problem, input: Input) => boolean | void;
}

/** An act on the server from a page: says when it is done, shows why it was refused, and reads anew what it changed. */
export function useAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
  { done, refresh = [], onDone, onProblem }: ActOptions<Input, Output> = {},
) {
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  return useMutation<Output, Error, Input>({
    mutationFn: act,
    onSuccess: async (output, input) => {
      const told = typeof done === 'function' ? done(output, input) : done;
      if (told) void message.success(told);
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(output, input);
    },
    onError: async (error, input) => {
      const problem = asProblem(error);
      // A refusal for what somebody else did means that this page shows something old.
      if (problem.status === 409 || problem.status === 404) {
        await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
      }
      if (onProblem?.(problem, input) || problem.status === 401) return;
      void modal.error({
        title: problem.isOffline ? 'Mất kết nối' : 'Chưa làm được',
        content:
          problem.fields.length > 0
            ? problem.fields.map((fault) => fault.message).join(' ')
            : problem.message,
        okText: 'Đã hiểu',
      });
    },
  });
}
