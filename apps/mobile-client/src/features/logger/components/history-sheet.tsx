import type { ExerciseLog } from '@coachme/contracts/execution.words';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { sessionsOfLift } from '@coachme/mobile-core/execution/lifts';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { ChartLine } from 'lucide-react-native';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../../app-shell/device.tsx';
import { ExerciseUnit } from '../use-exercise-unit.tsx';
import type { Logger } from '../use-logger.ts';
import { EarlierSessions } from './earlier-sessions.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { SheetAction } from './sheet-action.tsx';

/** So many earlier sessions stand in sight on a common phone, with the way to the chart and all others below. */
const SHOWN_SESSIONS = 6;

/** What was done of an exercise in the sessions before this one, in the unit it is logged in. */
export function HistorySheet({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const { exerciseId, exerciseName } = log;
  const t = useTranslations('lifts');
  const workoutId = logger.workout.id;
  const ask = useCallback(
    async (db: DeviceDatabase) => {
      const sessions = await sessionsOfLift(db, exerciseId, SHOWN_SESSIONS + 1);
      return sessions.filter((session) => session.workoutId !== workoutId).slice(0, SHOWN_SESSIONS);
    },
    [exerciseId, workoutId],
  );
  const sessions = useDeviceQuery(ask);
  return (
    <OpenSheet title={exerciseName} onClose={logger.closeSheet}>
      {sessions?.length === 0 ? <Text tone="ink2">{t('never')}</Text> : null}
      {sessions && sessions.length > 0 ? (
        <ExerciseUnit value={logger.factsOf(exerciseId).unit}>
          <EarlierSessions sessions={sessions} />
          <SheetAction
            Icon={ChartLine}
            label={t('inShort.whole')}
            onPress={() => {
              logger.closeSheet();
              router.push(`/lift/${exerciseId}`);
            }}
          />
        </ExerciseUnit>
      ) : null}
    </OpenSheet>
  );
}
