import { rankByName } from '@coachme/domain/search/fuzzy.rules';
import { listDrafts, type ProgramDraft } from '@coachme/mobile-core/coach/drafts';
import { type ProgramListRow, programsQuestion } from '@coachme/mobile-core/coach/questions';
import { useDatabaseAnswer } from '@coachme/mobile-shell/open-device';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { NewProgram } from './new-program.tsx';
import { ProgramLine } from './program-line.tsx';

/** The programs of the organization and what was begun here, last changed first. */
export function ProgramsScreen() {
  const t = useTranslations('builder.programs');
  const { database } = useCoachDevice();
  const known = useAnswer(programsQuestion);
  const drafts = useDatabaseAnswer(database, listDrafts) ?? [];
  const [query, setQuery] = useState('');
  const [isNew, setIsNew] = useState(false);
  const rows = known.answer?.value;
  const begun = drafts.filter(({ id }) => !rows?.some((row) => row.id === id));
  const found = rankByName(query, [
    ...begun.map((draft) => ({ name: draft.content.title, id: draft.id })),
    ...(rows ?? []).map((row) => ({ name: row.title, id: row.id })),
  ]);
  return (
    <Screen
      title={t('title')}
      above={<CoachStatus known={known} />}
      footer={
        <Button look="primary" size="large" label={t('new')} onPress={() => setIsNew(true)} />
      }
    >
      {rows && rows.length > 0 ? (
        <TextField
          label={t('search')}
          value={query}
          onChangeText={setQuery}
          inputMode="search"
          autoCapitalize="none"
          autoCorrect={false}
        />
      ) : null}
      {rows || begun.length > 0 ? null : <NotHere known={known} />}
      {rows && found.length === 0 ? (
        <EmptyState
          title={query === '' ? t('empty.title') : t('noMatch.title')}
          description={query === '' ? t('empty.text') : t('noMatch.text')}
        />
      ) : null}
      <View>
        {found.map(({ id }) => (
          <Line key={id} id={id} rows={rows ?? []} drafts={drafts} />
        ))}
      </View>
      <NewProgram isOpen={isNew} onClose={() => setIsNew(false)} />
    </Screen>
  );
}

function Line(props: {
  id: string;
  rows: readonly ProgramListRow[];
  drafts: readonly ProgramDraft[];
}) {
  const row = props.rows.find(({ id }) => id === props.id) ?? null;
  const draft = props.drafts.find(({ id }) => id === props.id) ?? null;
  return <ProgramLine id={props.id} row={row} draft={draft} />;
}
