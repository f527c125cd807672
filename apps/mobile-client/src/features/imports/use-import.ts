import type { Import, ImportState } from '@coachme/contracts/imports.contract';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useToast } from '@coachme/ui-mobile/toast';
import { router } from 'expo-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
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
  useFollowing(id, value);
  return asked;
}

type EndedState = Exclude<ImportState, 'reading' | 'committing' | 'undoing'>;

/** In which of the words for files an import has ended. */
const endings = {
  preview: 'waiting',
  committed: 'done',
  undone: 'taken-back',
  cancelled: 'cancelled',
  failed: 'failed',
} as const satisfies Readonly<Record<EndedState, string>>;

/** Whoever leaves while the server is at work is told when it is done, wherever they are by then. */
function useFollowing(id: string, value: Import | null): void {
  const t = useTranslations('files');
  const tell = useToast();
  const isBusy = useRef(false);
  useEffect(() => {
    isBusy.current = value !== null && isAtWork(value.state);
  }, [value]);
  useEffect(() => {
    const follow = async () => {
      const ended = await endOf(id);
      if (ended === null) return;
      const ending = endings[ended.state];
      const open = () => router.push({ pathname: '/imports', params: { import: id } });
      tell({
        title: t(`ended.${ending}`, { name: `\u2068${ended.fileName}\u2069` }),
        action: { label: t(`see.${ending}`), onPress: open },
      });
    };
    return () => {
      if (isBusy.current) void follow();
    };
  }, [id, t, tell]);
}

/** The import once the server is no longer at work with it; null where it cannot be asked any more, as after signing out. */
async function endOf(id: string): Promise<(Import & { readonly state: EndedState }) | null> {
  try {
    for (;;) {
      const { state, ...rest } = await api.imports.getImport({ params: { id } });
      if (state !== 'reading' && state !== 'committing' && state !== 'undoing') {
        return { ...rest, state };
      }
      await new Promise((resolve) => setTimeout(resolve, UNTIL_NEXT_LOOK_MS));
    }
  } catch {
    // Without a network, or signed out, nothing is said: the list of imports says it when it is opened.
    return null;
  }
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
