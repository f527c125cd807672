import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { entryOf, figureOf, type SessionEntry, secondsOfClock } from '../rules/endurance.rules.ts';

const styles = StyleSheet.create({ form: { gap: space(3) } });

interface DoneFormProps {
  log: ExerciseLog;
  onSave: (entry: SessionEntry) => void;
}

interface Typed {
  readonly duration: string;
  readonly distance: string;
  readonly heartRate: string;
  readonly rpe: string;
  readonly note: string;
}

type Field = Exclude<keyof Typed, 'note'>;

/** What may be typed into each field; empty is nothing said. */
const readers: Readonly<Record<Field, (text: string) => number | null>> = {
  duration: secondsOfClock,
  distance: (text) => within(figureOf(text), 0.01, 500),
  heartRate: (text) => within(figureOf(text), 30, 250),
  rpe: (text) => within(figureOf(text), 1, 10),
};

function within(value: number | null, min: number, max: number): number | null {
  return value !== null && value >= min && value <= max ? value : null;
}

const isBad = (typed: Typed, field: Field) =>
  typed[field].trim() !== '' && readers[field](typed[field]) === null;

/** What a session came to, from its laps or by hand. */
export function DoneForm({ log, onSave }: DoneFormProps) {
  const t = useTranslations('endurance.guide');
  const { typed, set } = useTyped(log);
  const isReady = (['duration', 'distance', 'heartRate', 'rpe'] as const).every(
    (field) => !isBad(typed, field),
  );
  const isSaid = typed.duration.trim() !== '' || typed.distance.trim() !== '';
  const save = () => {
    const km = readers.distance(typed.distance);
    const beats = readers.heartRate(typed.heartRate);
    const effort = readers.rpe(typed.rpe);
    onSave({
      durationSeconds: readers.duration(typed.duration),
      distanceMeters: km === null ? null : Math.round(km * 1000),
      averageHeartRate: beats === null ? null : Math.round(beats),
      rpe: effort === null ? null : Math.round(effort * 2) / 2,
      note: typed.note.trim().slice(0, 500),
    });
  };
  return (
    <View style={styles.form}>
      <Text weight="medium">{t('log')}</Text>
      <Text step="sm" tone="ink2">
        {t('logHint')}
      </Text>
      <Figures typed={typed} set={set} />
      <TextField
        label={t('note')}
        multiline
        maxLength={500}
        value={typed.note}
        onChangeText={(note) => set({ note })}
      />
      <Button
        look="primary"
        size="large"
        label={t('save')}
        isDisabled={!isReady || !isSaid}
        onPress={save}
      />
    </View>
  );
}

interface FiguresProps {
  typed: Typed;
  set: (part: Partial<Typed>) => void;
}

/** The figures of a watch; what cannot be read says so beside itself. */
function Figures({ typed, set }: FiguresProps) {
  const t = useTranslations('endurance.guide');
  const fields = [
    { id: 'duration', label: t('duration'), hint: t('durationHint'), inputMode: 'text' },
    { id: 'distance', label: t('distance'), inputMode: 'decimal' },
    { id: 'heartRate', label: t('heartRate'), inputMode: 'numeric' },
    { id: 'rpe', label: t('effort'), inputMode: 'decimal' },
  ] as const;
  return fields.map(({ id, ...field }) => {
    const hint = 'hint' in field ? field.hint : '';
    return (
      <TextField
        key={id}
        {...field}
        problem={isBad(typed, id) ? t('bad', { hint }) : undefined}
        value={typed[id]}
        onChangeText={(text) => set({ [id]: text })}
      />
    );
  });
}

function useTyped(log: ExerciseLog) {
  const formats = useFormats();
  const [typed, setTyped] = useState<Typed>(() => {
    const entry = entryOf(log);
    const text = (value: number | null, write: (value: number) => string = String) =>
      value === null ? '' : write(value);
    return {
      duration: text(entry.durationSeconds, formats.clock),
      distance: text(entry.distanceMeters, (meters) => String(Math.round(meters / 10) / 100)),
      heartRate: text(entry.averageHeartRate),
      rpe: text(entry.rpe),
      note: entry.note,
    };
  });
  return { typed, set: (part: Partial<Typed>) => setTyped({ ...typed, ...part }) };
}
