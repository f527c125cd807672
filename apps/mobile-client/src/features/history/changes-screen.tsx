import type { Workout } from '@coachme/contracts/execution.words';
import type { FormerWorkout } from '@coachme/contracts/workout-history.contract';
import { findWorkout, saveWorkout } from '@coachme/mobile-core/execution/local';
import { inLibraryWords } from '@coachme/mobile-core/library/local';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { useToast } from '@coachme/ui-mobile/toast';
import { router } from 'expo-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';
import { api } from '../../app-shell/session.ts';
import { FormerVersion } from './former-version.tsx';

type Asked =
  | { readonly step: 'asking' | 'failed' }
  | {
      readonly step: 'answered';
      readonly current: Workout;
      /** As they are read, and as they were stored, which is what comes back. */
      readonly former: readonly FormerWorkout[];
      readonly stored: readonly FormerWorkout[];
    };

/** What a finished session was before each of its edits, and the way back to any of them. */
export function ChangesScreen({ workoutId }: { workoutId: string }) {
  const t = useTranslations('sessionChanges');
  const words = useTranslations('words.actions');
  const toast = useToast();
  const { database, sync } = useDevice();
  const [round, setRound] = useState(0);
  const asked = useFormer(workoutId, round);

  /** Written on this device first, as any other edit: it goes up with the next signal, and can be undone. */
  async function restore({ workout }: FormerWorkout): Promise<void> {
    await saveWorkout(database, workout);
    sync.request();
    toast({ title: t('restored') });
    router.dismissTo(`/history/${workoutId}`);
  }

  return (
    <Screen title={t('title')} backTo={`/history/${workoutId}`}>
      {asked.step === 'asking' ? <Skeleton width="100%" height={160} /> : null}
      {asked.step === 'failed' ? (
        <EmptyState
          title={t('offline')}
          action={<Button label={words('retry')} onPress={() => setRound(round + 1)} />}
        />
      ) : null}
      {asked.step === 'answered' && asked.former.length === 0 ? (
        <EmptyState title={t('none')} description={t('noneText')} />
      ) : null}
      {asked.step === 'answered'
        ? asked.former.map((version, index) => (
            <FormerVersion
              key={version.revision}
              version={version}
              next={asked.former[index - 1]?.workout ?? asked.current}
              earlier={asked.former.slice(index + 1)}
              onRestore={() => void restore(asked.stored[index] ?? version)}
            />
          ))
        : null}
    </Screen>
  );
}

/** The versions as the server kept them; asked anew with each round. */
function useFormer(workoutId: string, round: number): Asked {
  const { database, sync } = useDevice();
  const [asked, setAsked] = useState<Asked>({ step: 'asking' });
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<Asked> => {
      // What waits here must be there first, or its edit would be missing.
      if (round >= 0) await sync.syncNow();
      const found = await findWorkout(database, workoutId);
      const params = { id: workoutId };
      const { items } = await api.workoutHistory.listFormerWorkouts({ params, query: {} });
      if (!found) return { step: 'failed' };
      const read = [found.workout, ...items.map(({ workout }) => workout)];
      const [current = found.workout, ...named] = await inLibraryWords(database, read);
      const former = items.map((one, index) => ({ ...one, workout: named[index] ?? one.workout }));
      return { step: 'answered', current, former, stored: items };
    };
    ask().then(
      (answer) => !isGone && setAsked(answer),
      () => !isGone && setAsked({ step: 'failed' }),
    );
    return () => {
      isGone = true;
    };
  }, [database, sync, workoutId, round]);
  return asked;
}
