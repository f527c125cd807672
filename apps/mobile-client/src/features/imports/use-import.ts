import type { Import, ImportState } from '@coachme/contracts/imports.contract';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useCallback, useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { api } from '../../app-shell/session.ts';

const atWork: readonly ImportState[] = ['reading', 'committing', 'undoing'];
const UNTIL_NEXT_LOOK_MS = 1_000;

/** Whether the server is still busy with an import. */
export const isAtWork = (state: ImportState) => atWork.includes(state);

/** One import with its preview, looked at again while the server is at work; what it wrote is fetched to this device. */
export function useImport(id: string) {
  const { sync } = useDevice();
  const asked = useAsked(useCallback(() => api.imports.getImport({ params: { id } }), [id]));
  const { value, problem, again } = asked;
  const isBusy = value !== null && isAtWork(value.state);
  useEffect(() => {
    // The value changes with each look, so each look leads to the next; without a network they go on too.
    if (!isBusy || (value === null && problem === null)) return;
    const timer = setTimeout(() => void again(), UNTIL_NEXT_LOOK_MS);
    return () => clearTimeout(timer);
  }, [isBusy, value, problem, again]);
  const state = value?.state;
  useEffect(() => {
    if (state === 'committed' || state === 'undone' || state === 'cancelled') sync.request(0);
  }, [state, sync]);
  return asked;
}

/** Has the server do something with an import, and reads what became of it; what was refused is said. */
export function useImportChange(again: () => Promise<void>) {
  const words = useProblemWords();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = async (send: () => Promise<Import>) => {
    setIsPending(true);
    setProblem(undefined);
    try {
      await send();
      await again();
      return true;
    } catch (error) {
      setProblem(words(error));
      return false;
    } finally {
      setIsPending(false);
    }
  };
  return { change, isPending, problem };
}
