import type { NextLoad } from '@coachme/contracts/progression.words';
import { targetPx } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useWhySentence } from '@coachme/mobile-shell/use-why-sentence';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { Pressable } from 'react-native';
import { useTranslations } from 'use-intl';
import { leftToRight } from '../rules/figures.rules.ts';

const useStyles = makeStyles(({ colors }) => ({
  ask: { alignSelf: 'flex-start', minHeight: targetPx, justifyContent: 'center' },
  question: { borderBottomWidth: 1, borderBottomColor: colors.edge, borderStyle: 'dotted' },
}));

/** The question that a load which nobody wrote down raises; a touch answers it in one sentence. */
export function WhyLoad({ why }: { why: NextLoad }) {
  const styles = useStyles();
  const t = useTranslations('progression');
  const formats = useFormats();
  const sentence = useWhySentence();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Pressable
      role="button"
      aria-expanded={isOpen}
      onPress={() => setIsOpen(!isOpen)}
      style={styles.ask}
    >
      {isOpen ? (
        <Text step="sm" tone="ink2">
          {sentence(why)}
        </Text>
      ) : (
        <Text step="sm" tone="ink3" style={styles.question}>
          {why.loadKg === 0
            ? t('whyLighter')
            : t('whyThis', { load: leftToRight(formats.weight(why.loadKg)) })}
        </Text>
      )}
    </Pressable>
  );
}
