import type { CoachDay, NeedsYou } from '@coachme/contracts/progress.contract';
import { askUnknown } from '@coachme/mobile-core/coach/answers';
import { clientQuestion, clientsOfDay, dayQuestion } from '@coachme/mobile-core/coach/questions';
import { Screen } from '@coachme/mobile-shell/screen';
import { useShell } from '@coachme/mobile-shell/shell';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { LiveCard } from './live-card.tsx';
import { QueueCard } from './queue-card.tsx';
import { Tomorrow } from './tomorrow.tsx';

export interface DayScreenProps {
  invite: ReactNode;
  requests: ReactNode;
  /** What decides on a lighter week of a client. */
  decide: (clientId: string) => ReactNode;
}

/** One screen: who asks for an answer, who needs a person and why, who trains now, what tomorrow brings. */
export function DayScreen({ invite, requests, decide }: DayScreenProps) {
  const today = useLocalToday();
  const formats = useFormats();
  const question = useMemo(() => dayQuestion(today), [today]);
  const known = useAnswer(question);
  const day = known.answer?.value;
  useKeptClients(day);
  return (
    <Screen title={formats.date(day?.date ?? today, 'full')} above={<CoachStatus known={known} />}>
      {requests}
      {day ? <Day day={day} invite={invite} decide={decide} /> : <NotHere known={known} />}
    </Screen>
  );
}

/** Keeps the pages of the clients the day speaks of, so that they open without a network too. */
function useKeptClients(day: CoachDay | undefined): void {
  const { database } = useCoachDevice();
  const { api } = useShell();
  // The same clients are one question, however often the day is read.
  const clients = day ? clientsOfDay(day).join(' ') : '';
  useEffect(() => {
    if (clients === '') return;
    const questions = clients.split(' ').map(clientQuestion);
    // Without a network they are kept at the next look.
    void askUnknown(database, api, questions).catch(() => undefined);
  }, [clients, database, api]);
}

type DayProps = Pick<DayScreenProps, 'invite' | 'decide'> & { day: CoachDay };

function Day({ day, invite, decide }: DayProps) {
  const t = useTranslations('workspace.day');
  const { needsYou, trainedCount, activeClientCount, live, tomorrow } = day;
  if (activeClientCount === 0) {
    return <EmptyState title={t('first.title')} description={t('first.text')} action={invite} />;
  }
  return (
    <>
      <Text tone="ink2" isFigure>
        {`${t('needYou', { count: needsYou.length })} · ${t('trained', { trained: trainedCount, all: activeClientCount })}`}
      </Text>
      {needsYou.length === 0 ? (
        <EmptyState title={t('nobody.title')} description={t('nobody.text')} />
      ) : (
        (['now', 'today', 'later'] as const).map((urgency) => (
          <Queue key={urgency} urgency={urgency} needs={needsYou} decide={decide} />
        ))
      )}
      <Section title={t('live.title')}>
        {live.length === 0 ? <Text tone="ink3">{t('live.nobody')}</Text> : null}
        {live.map((session) => (
          <LiveCard key={session.workoutId} session={session} />
        ))}
      </Section>
      <Tomorrow days={tomorrow} />
    </>
  );
}

interface QueueProps {
  urgency: NeedsYou['urgency'];
  needs: readonly NeedsYou[];
  decide: DayScreenProps['decide'];
}

function Queue({ urgency, needs, decide }: QueueProps) {
  const t = useTranslations('workspace.day');
  const here = needs.filter((need) => need.urgency === urgency);
  if (here.length === 0) return null;
  return (
    <Section title={t(`urgency.${urgency}`)}>
      <Text step="sm" tone="ink3">
        {t(`urgencyWhy.${urgency}`)}
      </Text>
      {here.map((need) => (
        <QueueCard
          key={`${need.clientId} ${need.reason}`}
          need={need}
          act={need.reason === 'deload' ? decide(need.clientId) : undefined}
        />
      ))}
    </Section>
  );
}
