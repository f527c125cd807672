import type { ProgramReport } from '@coachme/contracts/program-reports.contract';
import { space } from '@coachme/design-tokens/tokens';
import { plansKept } from '@coachme/mobile-core/execution/plans-kept';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { api } from '../../app-shell/session.ts';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    gap: space(3),
    paddingVertical: space(2),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
  words: { flex: 1, minWidth: 0 },
  end: { flexShrink: 1 },
}));

/** What the latest program came to, worked out by the server when it is asked for. */
export function ReportCard() {
  const t = useTranslations('report');
  const plans = useDeviceQuery(plansKept);
  const [report, setReport] = useState<ProgramReport | 'asking' | 'failed' | null>(null);
  const latest = plans?.[0];
  if (!latest) return null;
  const ask = () => {
    setReport('asking');
    api.programReports
      .getProgramReport({ params: { id: latest.assignmentId } })
      .then(setReport, () => setReport('failed'));
  };
  const isAnswered = report !== null && typeof report === 'object';
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      <Text tone="ink2">{latest.programTitle}</Text>
      {isAnswered ? <Report report={report} /> : null}
      {report === 'failed' ? (
        <Text role="alert" step="sm" tone="act">
          {t('unreachable')}
        </Text>
      ) : null}
      {isAnswered ? null : (
        <Button label={t('see')} isPending={report === 'asking'} onPress={ask} />
      )}
    </Card>
  );
}

function Report({ report: { score, isOver, parts, lifts, adherence } }: { report: ProgramReport }) {
  const styles = useStyles();
  const t = useTranslations('report');
  const formats = useFormats();
  const rows = [
    ...parts.map(({ name, value, n }) => ({
      id: name,
      title: t(`names.${name}`),
      about: t(`counts.${name}`, { n }),
      end: value === null ? t('tooLittle') : formats.percent(value),
    })),
    ...lifts.map(({ exerciseId, exerciseName, fromKg, toKg, change }) => ({
      id: exerciseId,
      title: exerciseName,
      about: t('fromTo', {
        from: formats.weight(Math.round(fromKg)),
        to: formats.weight(Math.round(toKg)),
      }),
      end: `${change > 0 ? '+' : ''}${formats.percent(change)}`,
    })),
  ];
  return (
    <View>
      <Text step="xl" weight="semibold" isFigure>
        {score === null ? '–' : formats.number(score)}
      </Text>
      <Text step="sm" tone="ink2">
        {[
          score === null ? t('noScore') : t(isOver ? 'whenOver' : 'soFar'),
          t('done', adherence),
        ].join(' ')}
      </Text>
      {rows.map(({ id, title, about, end }) => (
        <View key={id} style={styles.row}>
          <View style={styles.words}>
            <Text weight="medium">{title}</Text>
            <Text step="sm" tone="ink2">
              {about}
            </Text>
          </View>
          <Text weight="medium" isFigure align="end" style={styles.end}>
            {end}
          </Text>
        </View>
      ))}
      <Text step="xs" tone="ink3">
        {t('note')}
      </Text>
    </View>
  );
}
