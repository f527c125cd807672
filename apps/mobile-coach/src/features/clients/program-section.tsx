import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  weeks: { flexDirection: 'row', gap: space(1) },
  week: { flex: 1, height: 6, borderRadius: 3, backgroundColor: colors.line },
  past: { backgroundColor: colors.ink },
  now: { backgroundColor: colors.chalk, borderWidth: 1, borderColor: colors.ink },
}));

/** The program they are on, and how far; or that there is none. */
export function ProgramSection(props: {
  assignment: ClientDashboard['assignment'];
  /** The step that gives them one. */
  assign: ReactNode;
}) {
  const { assignment, assign } = props;
  const t = useTranslations('workspace.client.program');
  return (
    <Section title={t('title')}>
      {assignment ? <Running assignment={assignment} /> : <Text tone="ink2">{t('none')}</Text>}
      {assign}
    </Section>
  );
}

function Running({ assignment }: { assignment: NonNullable<ClientDashboard['assignment']> }) {
  const t = useTranslations('workspace.client.program');
  const formats = useFormats();
  const styles = useStyles();
  const { programTitle, weekNumber, weekCount, endsOn } = assignment;
  const weeks = Array.from({ length: weekCount }, (_, index) => index + 1);
  return (
    <>
      <Text weight="medium">{programTitle}</Text>
      <View aria-hidden style={styles.weeks}>
        {weeks.map((week) => (
          <View
            key={week}
            style={[
              styles.week,
              week < weekNumber && styles.past,
              week === weekNumber && styles.now,
            ]}
          />
        ))}
      </View>
      <Text step="sm" tone="ink2" isFigure>
        {t('week', { week: weekNumber, all: weekCount, date: formats.date(endsOn, 'short') })}
      </Text>
    </>
  );
}
