import { space } from '@coachme/design-tokens/tokens';
import type { SetPrescription } from '@coachme/domain/programs/program-content.rules';
import { corrected, setsOfText, textOfSets } from '@coachme/domain/programs/set-text.rules';
import {
  SHORTHAND_WORDS,
  type ShorthandLanguage,
} from '@coachme/domain/programs/shorthand-language.rules';
import { newId } from '@coachme/mobile-core/new-id';
import { useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useLocale, useTranslations } from 'use-intl';

const styles = StyleSheet.create({
  field: { gap: space(2) },
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: space(2), direction: 'ltr' },
});

/** What is typed most: whole lines for an empty field, then words that follow. */
const starts = ['3x5', '3x8', '4x8-10', '5x5', '3xAMRAP', '3x45s'];
const wordsIn = (language: ShorthandLanguage) => {
  const { rest, tempo, minutes, seconds } = SHORTHAND_WORDS[language];
  return ['@RPE8', '@80%', `${rest} 2${minutes}`, `${rest} 90${seconds}`, `${tempo} 3010`];
};

export interface SetsFieldProps {
  label: string;
  sets: readonly SetPrescription[];
  onChange: (sets: SetPrescription[]) => void;
}

/** Sets written as text above chips that write for the thumb; what cannot be read says why. */
export function SetsField({ label, sets, onChange }: SetsFieldProps) {
  const t = useTranslations('builder.sets');
  const hand = { unit: useWeightUnit(), language: useLocale() };
  const [text, setText] = useState(() => textOfSets(sets, hand));
  const { outcome } = setsOfText(text, sets, { newId, unit: hand.unit });
  const isEmpty = text.trim() === '';
  const error = outcome.ok || isEmpty ? null : outcome.error;
  const write = (next: string) => {
    setText(next);
    const read = setsOfText(next, sets, { newId, unit: hand.unit }).sets;
    if (read) onChange(read);
    else if (next.trim() === '') onChange([]);
  };
  const fix = error?.suggestion ? { ...error, suggestion: error.suggestion } : null;
  const offered = isEmpty ? starts : wordsIn(hand.language).filter((word) => isMissing(text, word));
  return (
    <View style={styles.field}>
      <TextField
        label={label}
        value={text}
        onChangeText={write}
        placeholder={t('placeholder')}
        autoCapitalize="none"
        autoCorrect={false}
        spellCheck={false}
        autoFocus
        problem={error ? t(`reasons.${error.reason}`) : undefined}
      />
      <View style={styles.chips}>
        {fix ? (
          <Button
            look="primary"
            label={t('use', { text: fix.suggestion })}
            onPress={() => write(corrected(text, fix))}
          />
        ) : null}
        {error
          ? null
          : offered.map((word) => (
              <Button
                key={word}
                label={word}
                onPress={() => write(isEmpty ? word : `${text.trim()} ${word}`)}
              />
            ))}
      </View>
    </View>
  );
}

/** Whether the text says nothing yet of what the word is about. */
function isMissing(text: string, word: string): boolean {
  const about = word.startsWith('@') ? '@' : (word.split(' ')[0] ?? word);
  return !text.toLowerCase().includes(about);
}
