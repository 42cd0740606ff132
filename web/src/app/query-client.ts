import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem';

/** Reads are tried again only where the server could not be reached or stumbled; a refusal is an answer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => {
          const { status } = asProblem(error);
          return failures < 2 && (status === 0 || status >= 500);
        },
        throwOnError: false,
      },
      mutations: { retry: false },
    },
  });
}
