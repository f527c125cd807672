'use client';

import type { SsoConnection, SsoConnectionWish } from '@coachme/contracts/sso.contract';
import { useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

/** Adds a connection, or changes the one there is, and shows the list anew. */
export function useSaveConnection(connection: SsoConnection | null, onDone: () => void) {
  const queries = useQueryClient();
  return async (wish: SsoConnectionWish): Promise<void> => {
    if (connection === null) await browserApi.sso.addSsoConnection({ body: wish });
    else {
      const { id, revision } = connection;
      const headers = { 'if-match': `"${revision}"` };
      await browserApi.sso.changeSsoConnection({ params: { id }, body: wish }, { headers });
    }
    await queries.invalidateQueries({ queryKey: ['sso', 'connections'] });
    onDone();
  };
}
