import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import {
  type EnduranceSession,
  type StepInTurn,
  stepsInTurn,
} from '@coachme/domain/endurance/endurance-session.rules';
import { stepWords } from '@coachme/i18n/endurance-words';
import { doneWords } from '@coachme/i18n/live-words';
import { SessionDrawing } from '@coachme/mobile-shell/session-drawing';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  part: { gap: space(1) },
  lap: {
    flexDirection: 'row',
    alignItems: 'baseline',
    gap: space(3),
    paddingVertical: space(2),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  asked: { flex: 1, minWidth: 0 },
}));

/** Nobody’s figures stand in for the client’s: percentages are said as they were written. */
const unknown = {};

export interface LapsProps {
  exercise: ExerciseLog;
  planned: EnduranceSession | undefined;
}

/** An endurance session: the steps that were asked, drawn, and each lap as it was. */
export function Laps({ exercise, planned }: LapsProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const styles = useStyles();
  const { averageHeartRate: beats = null, laps = [] } = exercise.endurance ?? {};
  const turns = planned ? stepsInTurn(planned) : [];
  return (
    <>
      {planned ? (
        <View style={styles.part}>
          <Text step="sm" tone="ink3">
            {t('done.planned')}
          </Text>
          <SessionDrawing session={planned} known={unknown} />
        </View>
      ) : null}
      {beats === null ? null : (
        <Text isFigure>{t('done.heartRate', { value: formats.number(beats) })}</Text>
      )}
      <View role="list" aria-label={t('done.laps')}>
        {laps.map((lap) => (
          <Lap key={lap.place} lap={lap} turn={turns[lap.place]} />
        ))}
      </View>
      {laps.length === 0 ? <Text tone="ink3">{t('done.none')}</Text> : null}
    </>
  );
}

interface LapProps {
  lap: NonNullable<ExerciseLog['endurance']>['laps'][number];
  turn: StepInTurn | undefined;
}

function Lap({ lap, turn }: LapProps) {
  const t = useTranslations('endurance');
  const live = useTranslations('workspace.day.live');
  const formats = useFormats();
  const styles = useStyles();
  return (
    <View role="listitem" style={styles.lap}>
      <Text tone="ink3" isFigure>
        {formats.number(lap.place + 1)}
      </Text>
      <Text step="sm" tone="ink2" style={styles.asked}>
        {turn ? stepWords(turn.step, { known: unknown, t, formats }) : '–'}
      </Text>
      <Text weight="medium" isFigure tone={lap.isSkipped ? 'ink3' : 'ink'}>
        {lap.isSkipped ? t('guide.skipped') : `\u2068${doneWords(lap, live, formats)}\u2069`}
      </Text>
    </View>
  );
}
