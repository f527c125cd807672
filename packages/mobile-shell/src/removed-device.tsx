import { removeKept } from '@coachme/mobile-core/database/journal-place';
import { useEffect, useRef, useState } from 'react';
import { GateScreen } from './gate-screen.tsx';
import { whenClosed } from './open-device.tsx';
import { useShell } from './shell.tsx';

/**
 * In place of everything on a device that was signed out from another one: it removes the person's database with all that
 * was not sent, then what is kept beside it, and is signed out.
 */
export function RemovedDevice({ userId }: { userId: string }) {
  const { surface, session } = useShell();
  const isBegun = useRef(false);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    const wipe = async () => {
      await whenClosed();
      await removeKept(surface, userId);
      await session.forget();
    };
    wipe().catch(setProblem);
  }, [surface, session, userId]);
  // The next try, and every start of the app, begins again.
  if (problem !== null) throw problem;
  return <GateScreen step="opening" />;
}
