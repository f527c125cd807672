import type { Import, ImportChoice } from '@coachme/contracts/imports.contract';
import { space } from '@coachme/design-tokens/tokens';
import { FormProblem } from '@coachme/mobile-shell/form-problem';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Stat } from '@coachme/ui-mobile/stat';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { ExerciseChoices } from './exercise-choices.tsx';
import { useImportChange } from './use-import.ts';

const styles = StyleSheet.create({
  figures: { flexDirection: 'row', flexWrap: 'wrap', rowGap: space(4) },
  figure: { width: '50%' },
});

export interface PreviewProps {
  found: Import;
  again: () => Promise<void>;
  onDropped: () => void;
}

/** What a file holds, before anything of it is written. */
export function Preview({ found, again, onDropped }: PreviewProps) {
  const t = useTranslations('imports');
  const actions = useTranslations('words.actions');
  const commit = useImportChange(again);
  const drop = useImportChange(again);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ImportChoice['as']>>(new Map());
  const { sessions, knownSessions } = found.counts;
  const fresh = sessions - knownSessions;
  const params = { id: found.id };
  const bring = () => {
    const exercises = [...chosen].map(([name, as]) => ({ name, as }));
    return commit.change(() => api.imports.commitImport({ params, body: { exercises } }));
  };
  const giveUp = async () => {
    if (await drop.change(() => api.imports.cancelImport({ params }))) onDropped();
  };
  return (
    <>
      <Figures counts={found.counts} />
      {fresh === 0 ? (
        <Text role="status">{t('commit.nothing')}</Text>
      ) : (
        <ExerciseChoices
          exercises={found.exercises}
          chosen={chosen}
          onChoose={(name, as) => setChosen(new Map(chosen).set(name, as))}
        />
      )}
      <FormProblem words={commit.problem ?? drop.problem} />
      {fresh > 0 ? (
        <Button
          look="primary"
          size="large"
          label={t('commit.action', { count: fresh })}
          isPending={commit.isPending}
          onPress={() => void bring()}
        />
      ) : null}
      <Button
        label={actions('cancel')}
        isPending={drop.isPending}
        isDisabled={commit.isPending}
        onPress={() => void giveUp()}
      />
    </>
  );
}

function Figures({ counts }: { counts: Import['counts'] }) {
  const t = useTranslations('imports.figures');
  const formats = useFormats();
  const figures = [
    ['sessions', counts.sessions],
    ['sets', counts.sets],
    ['known', counts.knownSessions],
    ['refused', counts.refusedRows],
  ] as const;
  return (
    <View style={styles.figures}>
      {figures.map(([name, value]) => (
        <View key={name} style={styles.figure}>
          <Stat label={t(name)} value={formats.number(value)} />
        </View>
      ))}
    </View>
  );
}
