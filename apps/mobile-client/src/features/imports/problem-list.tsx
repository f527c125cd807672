import type { ImportProblem } from '@coachme/contracts/imports.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ list: { gap: space(3) }, row: { gap: space(0.5) } });
const shownFirst = 20;

export interface ProblemListProps {
  problems: readonly ImportProblem[];
  count: number;
}

/** What was left out of a file, line by line. */
export function ProblemList({ problems, count }: ProblemListProps) {
  const t = useTranslations('imports.problems');
  const formats = useFormats();
  if (count === 0) return null;
  const first = problems.slice(0, shownFirst);
  return (
    <Section title={t('title')}>
      <Text tone="ink2">{t('text')}</Text>
      <View role="list" style={styles.list}>
        {first.map(({ line, field, reason, given }) => (
          <View role="listitem" key={`${line} ${field}`} style={styles.row}>
            <Text step="sm" tone="ink3" isFigure>
              {t('line', { line: formats.number(line) })}
            </Text>
            <Text>{t(reason, { field, given })}</Text>
          </View>
        ))}
      </View>
      {count > first.length ? (
        <Text step="sm" tone="ink3">
          {t('more', { count: count - first.length })}
        </Text>
      ) : null}
    </Section>
  );
}
