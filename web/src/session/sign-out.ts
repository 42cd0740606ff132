import { answer, api } from '../api/client';

/** Ends the session on the server, then forgets everything that was read with it. */
export async function signOut(state: { signedOut(): void }): Promise<void> {
  try {
    await answer(api.DELETE('/api/session'));
  } finally {
    state.signedOut();
  }
}
