import type {
  ExerciseSettings,
  TrainingSettings,
} from '@coachme/contracts/training-settings.contract';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import {
  changeTrainingSettings,
  readTrainingSettings,
  USUAL_SETTINGS,
} from '@coachme/mobile-core/execution/training-settings';
import { useMemo } from 'react';
import { useDevice, useDeviceQuery } from './device.tsx';

/** As text, so that what stands on it is drawn again only when something changed. */
const readAsText = async (db: DeviceDatabase) => JSON.stringify(await readTrainingSettings(db));

/**
 * How this person logs, and the way to change it; a change holds at once and goes to their other devices. Until it is read,
 * it is what most people have.
 */
export function useTrainingSettings() {
  const { database, sync } = useDevice();
  const text = useDeviceQuery(readAsText);
  const settings = useMemo<TrainingSettings>(
    () => (text === null ? USUAL_SETTINGS : JSON.parse(text)),
    [text],
  );

  async function change(make: (settings: TrainingSettings) => TrainingSettings): Promise<void> {
    await changeTrainingSettings(database, make);
    sync.request();
  }

  const changeExercise = (exerciseId: string, made: Partial<ExerciseSettings>) =>
    change((now) => withExercise(now, exerciseId, made));

  return { settings, isRead: text !== null, change, changeExercise };
}

/** How one exercise is logged; nothing of its own until something is said. */
export function settingsOf(settings: TrainingSettings, exerciseId: string): ExerciseSettings {
  const own = settings.exercises.find((one) => one.exerciseId === exerciseId);
  return own ?? { exerciseId, weightUnit: null, restSeconds: null };
}

function withExercise(
  settings: TrainingSettings,
  exerciseId: string,
  made: Partial<ExerciseSettings>,
): TrainingSettings {
  const changed = { ...settingsOf(settings, exerciseId), ...made };
  const others = settings.exercises.filter((one) => one.exerciseId !== exerciseId);
  const isUsual = changed.weightUnit === null && changed.restSeconds === null;
  return { ...settings, exercises: isUsual ? others : [...others, changed] };
}
