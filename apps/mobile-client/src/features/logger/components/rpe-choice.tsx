import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { changeSet, type SetPlace } from '../rules/set-changes.rules.ts';
import type { SetView } from '../rules/set-views.rules.ts';
import type { Logger } from '../use-logger.ts';

/** What work sets are told apart by. */
const CHOICES = ['6', '6.5', '7', '7.5', '8', '8.5', '9', '9.5', '10'] as const;
/** Below 6 a set is hard to tell apart by feel; it is there for who asks for it. */
const EASY = ['1', '2', '3', '4', '5', '5.5'] as const;
type Choice = (typeof CHOICES)[number] | (typeof EASY)[number];

const useStyles = makeStyles(({ colors }) => ({
  frame: { padding: space(4), paddingTop: space(2), gap: space(3) },
  choices: { flexDirection: 'row', flexWrap: 'wrap', gap: space(2) },
  choice: {
    flexBasis: '18%',
    flexGrow: 1,
    minHeight: targetPx + 8,
    borderRadius: radius.control,
    alignItems: 'center',
    justifyContent: 'center',
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  chosen: { backgroundColor: colors.ink, borderColor: colors.ink },
}));

/** How hard the set was, each figure with what it means. */
export function RpeChoice(props: { logger: Logger; view: SetView; place: SetPlace }) {
  const { logger, view, place } = props;
  const styles = useStyles();
  const t = useTranslations('logger.rpe');
  const more = useTranslations('training.rpe');
  const { rpe } = view.set;
  const meaning = (choice: Choice): string =>
    isEasy(choice) ? more('light') : t(`words.${wordKey(choice)}`);
  const choose = (next: number | null) =>
    logger.change((now) => changeSet(now, place, { rpe: next }));
  const meant = [...EASY, ...CHOICES].find((choice) => Number(choice) === rpe);
  const asked = view.prescription?.rpe ?? null;
  const [isEasyShown, setIsEasyShown] = useState((rpe ?? asked ?? 6) < 6);
  const choices: readonly Choice[] = isEasyShown ? [...EASY, ...CHOICES] : CHOICES;
  return (
    <View style={styles.frame}>
      <Text step="sm" tone={meant ? 'ink' : 'ink3'} aria-live="polite">
        {meant ? meaning(meant) : t('title')}
      </Text>
      <View role="radiogroup" aria-label={t('title')} style={styles.choices}>
        {choices.map((choice) => {
          const isChosen = choice === meant;
          return (
            <Pressable
              key={choice}
              role="radio"
              aria-checked={isChosen}
              aria-label={`${choice}. ${meaning(choice)}`}
              onPress={() => choose(isChosen ? null : Number(choice))}
              style={[styles.choice, isChosen && styles.chosen]}
            >
              <Text step="lg" weight="medium" tone={isChosen ? 'paper' : 'ink'} isFigure>
                {choice}
              </Text>
            </Pressable>
          );
        })}
        {isEasyShown ? null : (
          <Pressable role="button" onPress={() => setIsEasyShown(true)} style={styles.choice}>
            <Text step="sm" tone="ink2">
              {more('easier')}
            </Text>
          </Pressable>
        )}
        <Pressable role="button" onPress={() => choose(null)} style={styles.choice}>
          <Text step="sm" tone="ink2">
            {t('clear')}
          </Text>
        </Pressable>
      </View>
    </View>
  );
}

function isEasy(choice: Choice): choice is (typeof EASY)[number] {
  return Number(choice) < 6;
}

type WordKey = '6' | '6half' | '7' | '7half' | '8' | '8half' | '9' | '9half' | '10';

/** A point in a message key would be a step down the tree. */
function wordKey(choice: (typeof CHOICES)[number]): WordKey {
  switch (choice) {
    case '6.5':
      return '6half';
    case '7.5':
      return '7half';
    case '8.5':
      return '8half';
    case '9.5':
      return '9half';
    default:
      return choice;
  }
}
