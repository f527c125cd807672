import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';

/** Sends a change at once and reads again what became of it; what went wrong is said. */
export function useChange(onChanged: () => Promise<void>) {
  const words = useProblemWords();
  const toast = useToast();
  const [isPending, setIsPending] = useState(false);
  async function change(send: () => Promise<unknown>): Promise<boolean> {
    setIsPending(true);
    try {
      await send();
      await onChanged();
      return true;
    } catch (error) {
      toast({ title: words(error) });
      return false;
    } finally {
      setIsPending(false);
    }
  }
  return { change, isPending };
}
