import { space } from '@coachme/design-tokens/tokens';
import {
  elapsedSeconds,
  stepAfter,
  stepNow,
} from '@coachme/domain/endurance/endurance-guide.rules';
import { stepsInTurn } from '@coachme/domain/endurance/endurance-session.rules';
import type { CurrentThresholds } from '@coachme/domain/endurance/endurance-zones.rules';
import { amountWords, stepWords, targetWords } from '@coachme/i18n/endurance-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { leftToRight } from '../rules/figures.rules.ts';
import { type RunProps, useRun } from './use-run.ts';

const styles = StyleSheet.create({
  guide: { gap: space(2) },
  now: { alignItems: 'center', gap: space(1), paddingVertical: space(2) },
  buttons: { flexDirection: 'row', gap: space(2) },
  wide: { flex: 1 },
});

/** Where somebody is in the steps: what to do now, how long still, what comes next, and the lap button. */
export function StepGuide({ known, ...props }: RunProps & { known: CurrentThresholds }) {
  const t = useTranslations('endurance');
  const { session } = props;
  const guide = useRun(props);
  const { run } = guide;
  const due = stepNow(session, run);
  const isBegun = run.stepStartedAtMs !== null;
  if (!due) return <Text weight="medium">{t('guide.done')}</Text>;
  if (!isBegun) {
    return (
      <View style={styles.guide}>
        <Text step="sm" tone="ink2">
          {t('guide.notBegun')}
        </Text>
        <Button look="primary" size="large" label={t('guide.begin')} onPress={guide.begin} />
      </View>
    );
  }
  return (
    <View style={styles.guide}>
      <StepNow {...props} known={known} guide={guide} />
      <View style={styles.buttons}>
        <View style={styles.wide}>
          {run.pausedAtMs === null ? (
            <Button size="large" label={t('guide.pause')} onPress={guide.pause} />
          ) : (
            <Button look="primary" size="large" label={t('guide.goOn')} onPress={guide.begin} />
          )}
        </View>
        <View style={styles.wide}>
          <Button
            look="primary"
            size="large"
            label={t('guide.lap')}
            isDisabled={run.pausedAtMs !== null}
            onPress={() => guide.lap(false)}
          />
        </View>
      </View>
      <View style={styles.buttons}>
        <Button look="quiet" label={t('guide.skip')} onPress={() => guide.lap(true)} />
        {run.laps.length > 0 ? (
          <Button look="quiet" label={t('guide.back')} onPress={guide.back} />
        ) : null}
      </View>
    </View>
  );
}

type StepNowProps = RunProps & { known: CurrentThresholds; guide: ReturnType<typeof useRun> };

function StepNow({ session, known, guide }: StepNowProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const { run, nowMs } = guide;
  const due = stepNow(session, run);
  if (!due) return null;
  const { step, place, round } = due;
  const next = stepAfter(session, run);
  const elapsed = elapsedSeconds(run, nowMs);
  const { durationSeconds, target } = step;
  const clock = durationSeconds === null ? elapsed : Math.max(0, durationSeconds - elapsed);
  const said = [
    t('guide.now', { number: place + 1, of: stepsInTurn(session).length }),
    ...(round ? [t('round', { number: round.number, of: round.of })] : []),
  ];
  return (
    <View style={styles.now}>
      <Text step="sm" tone="ink3" isFigure>
        {said.join(' · ')}
      </Text>
      <Text step="lg" weight="semibold" aria-live="polite">
        {t(`kinds.${step.kind}`)} · {amountWords(step, t, formats)}
      </Text>
      {target ? (
        <Text step="lg" isFigure>
          {targetWords(target, known, t)}
        </Text>
      ) : null}
      <Text step="2xl" weight="semibold" isFigure role="timer">
        {leftToRight(formats.clock(clock))}
      </Text>
      <Text step="xs" tone="ink3">
        {t(durationSeconds === null ? 'guide.elapsed' : 'guide.left')}
      </Text>
      <Text tone="ink2" align="center">
        {next
          ? t('guide.next', { step: stepWords(next.step, { known, t, formats }) })
          : t('guide.last')}
      </Text>
    </View>
  );
}
