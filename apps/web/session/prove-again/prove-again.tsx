'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useEffect, useState } from 'react';
import { answerProofs } from '#web/session/prove-again/asking.ts';

const dialog = onDemand(() => import('#web/session/prove-again/prove-again-dialog.tsx'));

type Waiting = { readonly answer: (isProven: boolean) => void };

/** Asks who is signed in to prove it once more, whenever the API wants that before a change. */
export function ProveAgain() {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const part = useOnDemand(dialog, waiting !== null);
  useEffect(
    () => answerProofs(() => new Promise((resolve) => setWaiting({ answer: resolve }))),
    [],
  );
  if (!part || !waiting) return null;
  const answer = (isProven: boolean) => {
    setWaiting(null);
    waiting.answer(isProven);
  };
  return <part.ProveAgainDialog onAnswer={answer} />;
}
