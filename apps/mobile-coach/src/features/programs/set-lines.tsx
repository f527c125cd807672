import { radius, space } from '@coachme/design-tokens/tokens';
import type { SetPrescription } from '@coachme/domain/programs/program-content.rules';
import { alikeSets } from '@coachme/domain/programs/set-text.rules';
import { setWords } from '@coachme/i18n/set-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  line: { flexDirection: 'row', flexWrap: 'wrap', gap: space(1) },
  chip: {
    paddingHorizontal: space(2),
    paddingVertical: space(0.5),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.sunken,
  },
}));

/** Each keeps its own direction when the line around it has another (Unicode isolates). */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Sets as they are understood, equal ones together: `4 × 8–10`, then what holds for them. */
export function SetLines({ sets }: { sets: readonly SetPrescription[] }) {
  const t = useTranslations('builder.sets');
  const kinds = useTranslations('words.setKinds');
  const formats = useFormats();
  const styles = useStyles();
  return alikeSets(sets).map(({ count, set }) => {
    const [aim, ...rest] = setWords(set, { t, kinds }, formats);
    const words = [{ id: 'aim', text: t('times', { count, target: aim?.text ?? '' }) }, ...rest];
    return (
      <View key={set.id} style={styles.line}>
        {words.map(({ id, text }) => (
          <View key={id} style={styles.chip}>
            <Text step="sm" weight={id === 'aim' ? 'medium' : 'regular'} isFigure>
              {isolated(text)}
            </Text>
          </View>
        ))}
      </View>
    );
  });
}
