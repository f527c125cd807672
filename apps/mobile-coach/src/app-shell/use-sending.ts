import { NetworkError } from '@coachme/contracts/kit/client';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from './coach-device.tsx';

export interface Sending {
  /** What is on its way; null while nothing is. */
  readonly pending: string | null;
  /** Sends a change now, says what came of it and asks for everything in sight anew; true when it is done. */
  readonly send: (what: string, call: () => Promise<unknown>, done: string) => Promise<boolean>;
}

/** Changes that need the server at once: nothing of them is kept for later on this device. */
export function useSending(): Sending {
  const { lookAgain } = useCoachDevice();
  const t = useTranslations('coachPlan');
  const words = useProblemWords();
  const toast = useToast();
  const [pending, setPending] = useState<string | null>(null);
  const send: Sending['send'] = async (what, call, done) => {
    setPending(what);
    try {
      await call();
      toast({ title: done });
      return true;
    } catch (error) {
      // Nothing waits here to be sent later, so that is not said either.
      toast({ title: error instanceof NetworkError ? t('needsNetwork') : words(error) });
      return false;
    } finally {
      // A refusal too says that what is in sight is old.
      lookAgain();
      setPending(null);
    }
  };
  return { pending, send };
}
