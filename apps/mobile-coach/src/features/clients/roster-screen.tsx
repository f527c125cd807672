import { rosterQuestion } from '@coachme/mobile-core/coach/questions';
import { Screen } from '@coachme/mobile-shell/screen';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { TextField } from '@coachme/ui-mobile/text-field';
import { type ReactNode, useMemo, useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { rosterEntries } from './roster.rules.ts';
import { RosterRow } from './roster-row.tsx';

export interface RosterScreenProps {
  invite: ReactNode;
  requests: ReactNode;
  /** The way to those who are coached together. */
  groups: ReactNode;
}

/** Everyone one coaches, with what tells how it goes; found by name without a network too. */
export function RosterScreen({ invite, requests, groups }: RosterScreenProps) {
  const t = useTranslations('workspace.roster');
  const app = useTranslations('coachApp.clients');
  const known = useAnswer(rosterQuestion);
  const [query, setQuery] = useState('');
  const roster = known.answer?.value;
  const entries = useMemo(() => (roster ? rosterEntries(roster, query) : []), [roster, query]);
  return (
    <Screen title={t('title')} above={<CoachStatus known={known} />}>
      {requests}
      {invite}
      {groups}
      {roster && roster.clients.length > 0 ? (
        <TextField
          label={app('search')}
          value={query}
          onChangeText={setQuery}
          inputMode="search"
          autoCapitalize="none"
          autoCorrect={false}
        />
      ) : null}
      {roster ? null : <NotHere known={known} />}
      {roster && entries.length === 0 ? (
        <EmptyState
          title={query === '' ? t('empty.title') : t('noMatch.title')}
          description={query === '' ? t('empty.text') : t('noMatch.text')}
        />
      ) : null}
      <View>
        {entries.map((entry) => (
          <RosterRow key={entry.client.id} entry={entry} />
        ))}
      </View>
    </Screen>
  );
}
