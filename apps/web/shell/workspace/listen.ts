import { socketEvents } from '@coachme/contracts/sockets';
import type { Locale } from '@coachme/contracts/words';
import { inWordsOf } from '@coachme/domain/session/live-list.rules';
import type { QueryClient } from '@tanstack/react-query';
import { io } from 'socket.io-client';
import { renewed } from '#web/api/browser.ts';
import { dayKey, showLive } from '#web/shell/workspace/live-day.ts';

/** Brings what happens elsewhere into the answers in hand, in the reader's language, until it is told to stop. */
export function listen(queries: QueryClient, locale: Locale): () => void {
  const socket = io({ path: '/socket.io', auth: { client: 'web' } });
  socket.on('workout:progress', (payload: unknown) => {
    const parsed = socketEvents['workout:progress'].safeParse(payload);
    if (!parsed.success) return;
    const { exerciseNames, ...told } = parsed.data;
    showLive(queries, inWordsOf(told, exerciseNames[locale]));
  });
  socket.on('client:changed', (payload: unknown) => {
    const parsed = socketEvents['client:changed'].safeParse(payload);
    if (!parsed.success) return;
    queries.invalidateQueries({ queryKey: ['clients', parsed.data.clientId] });
    queries.invalidateQueries({ queryKey: ['roster'] });
    queries.invalidateQueries({ queryKey: dayKey });
  });
  // What was missed while away is asked for again; a closed session is renewed before the next try.
  socket.io.on('reconnect', () => queries.invalidateQueries());
  socket.on('disconnect', async (reason) => {
    if (reason === 'io server disconnect' && (await renewed())) socket.connect();
  });
  return () => socket.close();
}
