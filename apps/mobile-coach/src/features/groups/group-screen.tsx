import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { RosterRow } from '@coachme/contracts/progress.contract';
import { type GroupPage, groupQuestion } from '@coachme/mobile-core/coach/group-questions';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useMemo } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { useGroupFacts } from './use-group-facts.ts';

/** A group: who is in it and what is next for each, what it was given, and the way to give it more. */
export function GroupScreen({ id }: { id: string }) {
  const t = useTranslations('plans.groups.page');
  const facts = useGroupFacts();
  const question = useMemo(() => groupQuestion(id), [id]);
  const known = useAnswer(question);
  const page = known.answer?.value;
  return (
    <Screen
      {...(page ? { title: page.group.name } : {})}
      backTo="/groups"
      above={<CoachStatus known={known} />}
      footer={
        page && page.members.length > 0 ? (
          <Button
            look="primary"
            size="large"
            label={t('give')}
            onPress={() => router.push(`/groups/${id}/give`)}
          />
        ) : null
      }
    >
      {page ? <Text tone="ink2">{facts(page.group)}</Text> : <NotHere known={known} />}
      {page ? <Members page={page} /> : null}
      {page ? <Given page={page} /> : null}
    </Screen>
  );
}

function Members({ page: { members, progress } }: { page: GroupPage }) {
  const t = useTranslations('plans.groups.page');
  const app = useTranslations('coachPlan.groups');
  const rows = new Map(progress.map((row) => [row.clientId, row]));
  return (
    <Section title={t('members')}>
      {members.length === 0 ? (
        <EmptyState title={t('empty.title')} description={app('addAtDesk')} />
      ) : null}
      <View>
        {members.map((client) => (
          <Member key={client.id} client={client} progress={rows.get(client.id)} />
        ))}
      </View>
    </Section>
  );
}

function Member({ client, progress }: { client: ClientRow; progress: RosterRow | undefined }) {
  const t = useTranslations('coachPlan.groups');
  const formats = useFormats();
  const next = () => {
    if (!progress?.isShared) return t('notShared');
    if (progress.nextDueOn === null) return t('nothingNext');
    const date = formats.date(progress.nextDueOn, 'full');
    return progress.programTitle === null
      ? t('nextOn', { date })
      : t('nextOf', { date, program: progress.programTitle });
  };
  return (
    <ListRow
      start={<Avatar name={client.name} sizePx={32} />}
      title={client.name}
      subtitle={next()}
      onPress={() => router.push(`/clients/${client.id}`)}
    />
  );
}

function Given({ page: { given } }: { page: GroupPage }) {
  const t = useTranslations('plans.groups.page');
  const formats = useFormats();
  return (
    <Section title={t('programs')}>
      {given.length === 0 ? <Text tone="ink2">{t('noPrograms')}</Text> : null}
      <View>
        {given.map(({ id, programTitle, startsOn, givenCount, clientCount }) => (
          <ListRow
            key={id}
            title={programTitle}
            subtitle={[
              t('from', { date: formats.date(startsOn, 'medium') }),
              t('haveIt', { given: givenCount, all: clientCount }),
            ].join(' · ')}
            onPress={() => router.push(`/given/${id}`)}
          />
        ))}
      </View>
    </Section>
  );
}
