import type { SetReaction } from '@coachme/contracts/set-comments.contract';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import {
  commentsOfWorkout,
  type DeviceComment,
  sayOnSet,
  takeBackComment,
} from '@coachme/mobile-core/execution/comments';
import { newId } from '@coachme/mobile-core/new-id';
import { useSession } from '@coachme/mobile-shell/shell';
import { useToast } from '@coachme/ui-mobile/toast';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice, useDeviceQuery } from '../../app-shell/device.tsx';

/** What was said, by the set it was said of. */
export type CommentsBySet = ReadonlyMap<string, readonly DeviceComment[]>;

/** What coach and client said about the sets of a session, and the way to say something back. */
export function useSetComments(workoutId: string) {
  const { database, sync } = useDevice();
  const session = useSession();
  const ask = useCallback(
    async (db: DeviceDatabase) => JSON.stringify(await commentsOfWorkout(db, workoutId)),
    [workoutId],
  );
  // As text, so that rows are drawn again only when something was said.
  const read = useDeviceQuery(ask);
  const text = read ?? '[]';
  const bySet = useMemo<CommentsBySet>(() => {
    const comments: DeviceComment[] = JSON.parse(text);
    return Map.groupBy(comments, ({ setLogId }) => setLogId);
  }, [text]);

  useArrivals(read === null ? null : bySet);

  async function say(
    setLogId: string,
    said: { body: string; reaction: SetReaction | null },
  ): Promise<void> {
    if (session.status !== 'signed-in') return;
    await sayOnSet(database, {
      ...said,
      ...{ id: newId(), workoutId, setLogId },
      author: { userId: session.user.id, name: session.user.name, isClient: true },
      createdAt: new Date().toISOString(),
    });
    sync.request();
  }

  async function takeBack(id: string): Promise<void> {
    await takeBackComment(database, id);
    sync.request();
  }

  return { bySet, say, takeBack };
}

/** Tells of a coach's word that arrives while the session is open; what stood there before was read already. */
function useArrivals(bySet: CommentsBySet | null): void {
  const toast = useToast();
  const reactions = useTranslations('lifts.reactions');
  const seen = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (bySet === null) return;
    const all = [...bySet.values()].flat();
    const known = seen.current;
    seen.current = new Set(all.map(({ id }) => id));
    // The first look is at what lies on the device.
    if (known === null) return;
    const arrived = all.find(({ id, author }) => !known.has(id) && !author.isClient);
    if (!arrived) return;
    const { author, body, reaction } = arrived;
    const said = body === '' && reaction ? reactions(reaction) : body;
    toast({ title: `${author.name}: ${said}` });
  }, [bySet, toast, reactions]);
}
