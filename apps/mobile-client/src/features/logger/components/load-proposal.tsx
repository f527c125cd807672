import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { LoadProposal } from '../rules/next-load.rules.ts';
import { useExerciseFormats } from '../use-exercise-unit.tsx';

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    marginHorizontal: space(3),
    marginVertical: space(1),
    paddingStart: space(3),
    borderStartWidth: 3,
    borderStartColor: colors.chalk,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** The load that would make the next set feel as asked, with the reason; taken only when the person says so. */
export function LoadProposalLine(props: { proposal: LoadProposal; onUse: () => void }) {
  const { proposal, onUse } = props;
  const styles = useStyles();
  const t = useTranslations('training.propose');
  const formats = useExerciseFormats();
  const { next, done, target } = proposal;
  const load = formats.weight(next.loadKg);
  return (
    <View role="note" style={styles.frame}>
      <View style={styles.words}>
        <Text step="sm" weight="medium" isFigure>
          {t(next.direction, { load })}
        </Text>
        <Text step="xs" tone="ink2" isFigure>
          {t('why', {
            done: formats.weight(done.loadKg),
            reps: done.reps,
            rpe: formats.number(done.rpe),
            max: formats.weight(Math.round(next.e1rmKg)),
            nextReps: target.reps,
            nextRpe: formats.number(target.rpe),
          })}
          {next.isHeldBack ? ` ${t('heldBack')}` : ''}
        </Text>
      </View>
      <Button label={t('use', { load })} onPress={onUse} />
    </View>
  );
}
