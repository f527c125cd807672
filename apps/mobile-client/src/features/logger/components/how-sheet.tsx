import type { ExerciseLog } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import { space } from '@coachme/design-tokens/tokens';
import { videoLinkOf } from '@coachme/domain/exercises/video-link.rules';
import { findExercise } from '@coachme/mobile-core/library/local';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { MuscleMap } from '@coachme/ui-mobile/muscle-map';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback } from 'react';
import { Linking, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../../app-shell/device.tsx';
import type { Logger } from '../use-logger.ts';
import { OpenSheet } from './open-sheet.tsx';

const useStyles = makeStyles(({ colors }) => ({
  map: { alignItems: 'center', paddingVertical: space(3) },
  cue: { flexDirection: 'row', gap: space(3), paddingVertical: space(1.5) },
  words: { flex: 1 },
  facts: {
    gap: space(1),
    marginVertical: space(3),
    paddingTop: space(3),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
}));

/** How an exercise is done: its muscles drawn, its cues, and the film; all of it is on this phone but the film. */
export function HowSheet({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const { exerciseId, exerciseName } = log;
  const ask = useCallback(
    (db: Parameters<typeof findExercise>[0]) => findExercise(db, exerciseId),
    [exerciseId],
  );
  const exercise = useDeviceQuery(ask);
  return (
    <OpenSheet title={exercise?.name ?? exerciseName} onClose={logger.closeSheet}>
      {exercise ? <How exercise={exercise} /> : null}
    </OpenSheet>
  );
}

function How({ exercise }: { exercise: Exercise }) {
  const styles = useStyles();
  const t = useTranslations('library.page');
  const words = useTranslations('words.muscles');
  const { primaryMuscles, secondaryMuscles, cues } = exercise;
  const named = (muscles: Exercise['primaryMuscles']) =>
    muscles.map((muscle) => words(muscle)).join(', ');
  const helping =
    secondaryMuscles.length > 0 ? `${t('secondary')}: ${named(secondaryMuscles)}` : '';
  return (
    <>
      <View style={styles.map}>
        <MuscleMap
          primary={primaryMuscles}
          secondary={secondaryMuscles}
          label={[`${t('primary')}: ${named(primaryMuscles)}`, helping].join('. ')}
          heightPx={180}
        />
      </View>
      {cues.length === 0 ? <Text tone="ink3">{t('noCues')}</Text> : null}
      {cues.map((cue, index) => (
        <View key={cue} style={styles.cue}>
          <Text tone="ink3">{index + 1}</Text>
          <Text style={styles.words}>{cue}</Text>
        </View>
      ))}
      <View style={styles.facts}>
        <Text step="sm" tone="ink2">{`${t('primary')}: ${named(primaryMuscles)}`}</Text>
        {helping ? (
          <Text step="sm" tone="ink3">
            {helping}
          </Text>
        ) : null}
      </View>
      <Video url={exercise.videoUrl} />
    </>
  );
}

function Video({ url }: { url: string | null }) {
  const t = useTranslations('library.page');
  const link = url === null ? null : videoLinkOf(url);
  if (!link) return null;
  return (
    <Button
      label={t('video')}
      onPress={() => void Linking.openURL(link.url).catch(() => undefined)}
    />
  );
}
