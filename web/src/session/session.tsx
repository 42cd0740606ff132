import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answer, api, rememberCsrfToken, whenSessionIsLost, type Schema } from '../api/client';
import { asProblem } from '../api/problem';

export type Session = Schema<'SessionDto'>;
export type Permission = Session['permissions'][number];
export type Role = Session['roles'][number];

interface SessionState {
  /** Who is signed in; null when nobody is; undefined while that is being asked. */
  readonly session: Session | null | undefined;
  /** The server could not be asked at all. */
  readonly failure: unknown;
  /** Somebody was signed in here, and the server no longer knows them: sign in again without leaving the page. */
  readonly isLost: boolean;
  signedIn(session: Session): void;
  signedOut(): void;
  retry(): void;
}

const Context = createContext<SessionState | undefined>(undefined);

export const SESSION_KEY = ['session'] as const;

async function whoIsSignedIn(): Promise<Session | null> {
  try {
    return await answer(api.GET('/api/session'));
  } catch (refusal) {
    if (asProblem(refusal).status === 401) return null;
    throw refusal;
  }
}

const isOther = (query: { queryKey: readonly unknown[] }): boolean => query.queryKey[0] !== SESSION_KEY[0];

/** Keeps who is signed in, for the whole page. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [isLost, setLost] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: SESSION_KEY,
    queryFn: async () => {
      const before = client.getQueryData<Session | null>(SESSION_KEY);
      const now = await whoIsSignedIn();
      if (now === null && before) {
        // What is being typed here stays: the sign-in dialog comes above it.
        setLost(true);
        return before;
      }
      // Another window may have signed in as somebody else: what the former was shown is not shown to them.
      if (before && now && before.accountId !== now.accountId) client.removeQueries({ predicate: isOther });
      return now;
    },
    staleTime: Infinity,
    refetchOnWindowFocus: 'always',
  });
  rememberCsrfToken(data?.csrfToken);
  useEffect(() => whenSessionIsLost(() => client.getQueryData(SESSION_KEY) && setLost(true)), [client]);
  const state = useMemo<SessionState>(() => {
    return {
      session: data,
      failure: error,
      isLost,
      signedIn(session) {
        rememberCsrfToken(session.csrfToken);
        // What one person was shown is not shown to the next; the same person goes on where they were.
        if (data?.accountId !== session.accountId) client.removeQueries({ predicate: isOther });
        client.setQueryData(SESSION_KEY, session);
        setLost(false);
        void client.invalidateQueries({ predicate: isOther });
      },
      signedOut() {
        rememberCsrfToken(undefined);
        client.removeQueries({ predicate: isOther });
        client.setQueryData(SESSION_KEY, null);
        setLost(false);
      },
      retry: () => void refetch(),
    };
  }, [client, data, error, isLost, refetch]);
  return <Context value={state}>{children}</Context>;
}

export function useSessionState(): SessionState {
  const state = use(Context);
  if (!state) throw new Error('SessionProvider is missing above.');
  return state;
}

/** Who is signed in; only for pages behind the sign-in. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}

/** Whether whoever is signed in holds one of these permissions, as the server told. */
export function useMay(...anyOf: readonly Permission[]): boolean {
  const { permissions } = useSession();
  return anyOf.some((permission) => permissions.includes(permission));
}
