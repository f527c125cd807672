import { NetworkError } from '@coachme/contracts/kit/client';
import { listDrafts, type ProgramDraft } from '@coachme/mobile-core/coach/drafts';
import { connectivity } from '@coachme/mobile-shell/connectivity';
import { useDatabaseAnswer } from '@coachme/mobile-shell/open-device';
import { useSession } from '@coachme/mobile-shell/shell';
import { StatusLine } from '@coachme/mobile-shell/status-line';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { router } from 'expo-router';
import { CircleAlert, CloudCheck, CloudOff } from 'lucide-react-native';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from './coach-device.tsx';
import type { Known } from './use-answer.ts';

/** Whether this device believes it has a network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(connectivity.subscribe, connectivity.isOnline, connectivity.isOnline);
}

/** The quiet line on top: how new is what the screen shows, and what is in the way of newer. */
export function CoachStatus({ known }: { known: Known<unknown> }) {
  const t = useTranslations('coachApp.status');
  const formats = useFormats();
  const session = useSession();
  const isOnline = useIsOnline();
  const { answer, problem, askAgain } = known;
  const undecided = useUndecided();
  const isCutOff = !isOnline || problem instanceof NetworkError;
  if (session.status === 'signed-in' && session.isLost) {
    return (
      <StatusLine
        words={t('signIn')}
        Icon={CircleAlert}
        tone="watch"
        onPress={() => router.push('/sign-in')}
      />
    );
  }
  const [first] = undecided;
  if (first) {
    return (
      <StatusLine
        words={t('problems', { count: undecided.length })}
        Icon={CircleAlert}
        tone="watch"
        onPress={() => router.push(`/programs/${first.id}`)}
      />
    );
  }
  if (!isCutOff && problem === null) {
    return <StatusLine words={t('upToDate')} Icon={CloudCheck} tone="ink3" onPress={askAgain} />;
  }
  const when = answer ? formats.instant(answer.readAt) : null;
  const words = when === null ? t('offline') : t(isCutOff ? 'asOf' : 'failed', { when });
  return <StatusLine words={words} Icon={CloudOff} tone="ink2" onPress={askAgain} />;
}

/** Written programs that the server does not take until the coach decides. */
function useUndecided(): readonly ProgramDraft[] {
  const { database } = useCoachDevice();
  const drafts = useDatabaseAnswer(database, listDrafts) ?? [];
  return drafts.filter(({ state }) => state !== 'waiting');
}
