import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { roundedEstimate, useRecordValue } from '@coachme/mobile-shell/use-record-value';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Stat } from '@coachme/ui-mobile/stat';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Lift } from './progress-screen.tsx';
import { StrengthLine } from './strength-line.tsx';

const useStyles = makeStyles(({ colors }) => ({
  record: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: space(3),
    paddingVertical: space(2),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
  words: { flexShrink: 1 },
}));

/** One exercise: where it stands, how it came there, and its records with their dates. */
export function LiftCard({ lift }: { lift: Lift }) {
  const t = useTranslations('appShell.progress');
  const formats = useFormats();
  const first = lift.points[0];
  const last = lift.points.at(-1);
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {lift.exerciseName}
      </Text>
      {first && last ? (
        <Stat
          label={t('strength')}
          value={formats.weightFigure(roundedEstimate(last.e1rmKg))}
          unit={formats.weightLabel}
          {...(last.e1rmKg === first.e1rmKg
            ? {}
            : {
                change: {
                  text: t('change', {
                    change: formats.weightChange(roundedEstimate(last.e1rmKg - first.e1rmKg)),
                    date: formats.date(first.date, 'short'),
                  }),
                  direction: last.e1rmKg > first.e1rmKg ? 'up' : 'down',
                  isBetter: last.e1rmKg > first.e1rmKg,
                },
              })}
        />
      ) : null}
      {lift.points.length > 1 ? <Strength lift={lift} /> : null}
      <View>
        {lift.records.map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </View>
    </Card>
  );
}

/** The line, and the same as figures for who would rather read them. */
function Strength({ lift }: { lift: Lift }) {
  const t = useTranslations('appShell.progress');
  const formats = useFormats();
  const [isTable, setIsTable] = useState(false);
  return (
    <>
      <StrengthLine exerciseName={lift.exerciseName} points={lift.points} />
      <Button
        look="quiet"
        label={isTable ? t('hideTable') : t('table')}
        aria-expanded={isTable}
        onPress={() => setIsTable(!isTable)}
      />
      {isTable ? (
        <View>
          {lift.points.toReversed().map(({ date, e1rmKg }) => (
            <Row
              key={date}
              words={formats.date(date)}
              figure={formats.weight(roundedEstimate(e1rmKg))}
            />
          ))}
        </View>
      ) : null}
    </>
  );
}

function Row({ words, figure }: { words: string; figure: string }) {
  const styles = useStyles();
  return (
    <View style={styles.record}>
      <Text step="sm" tone="ink2" style={styles.words}>
        {words}
      </Text>
      <Text step="sm" weight="medium" isFigure>
        {figure}
      </Text>
    </View>
  );
}

function RecordRow({ record }: { record: PersonalRecord }) {
  const t = useTranslations('appShell.progress');
  const kinds = useTranslations('words.recordKinds');
  const write = useRecordValue();
  const formats = useFormats();
  const figure = write(record.kind, record.value);
  const isAtLoad = record.kind === 'reps' && (record.loadKg ?? 0) > 0;
  const value = isAtLoad
    ? t('repsAt', { reps: figure, load: formats.weight(record.loadKg ?? 0) })
    : figure;
  return (
    <Row
      words={`${kinds(record.kind)} · ${formats.date(record.achievedOn, 'short')}`}
      figure={value}
    />
  );
}
