import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { clientQuestion } from '@coachme/mobile-core/coach/questions';
import { Screen } from '@coachme/mobile-shell/screen';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { Chip } from '@coachme/ui-mobile/chip';
import { Text } from '@coachme/ui-mobile/text';
import { openURL } from 'expo-linking';
import { type ReactNode, useMemo } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { CoachStatus } from '../../app-shell/coach-status.tsx';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { AdherenceSection } from './adherence-section.tsx';
import { LocalTime } from './local-time.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ProgramSection } from './program-section.tsx';
import { RecordSection } from './record-section.tsx';
import { SessionSection } from './session-section.tsx';
import { StrengthSection } from './strength-section.tsx';
import { WeekStrip } from './week-strip.tsx';

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space(4) },
  words: { flex: 1, minWidth: 0, gap: space(1) },
  page: { gap: space(8) },
});

/** What others bring to the page. */
interface Brought {
  /** The step that gives them a program. */
  assign: ReactNode;
  /** Lighter weeks that are proposed. */
  lighter: ReactNode;
}

/** One client at a glance: the week, adherence, the program, strength, sessions, records, profile. */
export function ClientScreen({ id, ...brought }: Brought & { id: string }) {
  const question = useMemo(() => clientQuestion(id), [id]);
  const known = useAnswer(question);
  const dashboard = known.answer?.value;
  return (
    <Screen backTo="/clients" above={<CoachStatus known={known} />}>
      {dashboard ? <ClientPage dashboard={dashboard} {...brought} /> : <NotHere known={known} />}
    </Screen>
  );
}

function ClientPage({ dashboard, assign, lighter }: Brought & { dashboard: ClientDashboard }) {
  return (
    <View style={styles.page}>
      <ClientHead client={dashboard.client} />
      <WeekStrip week={dashboard.week} />
      {lighter}
      <AdherenceSection adherence={dashboard.adherence} />
      <ProgramSection assignment={dashboard.assignment} assign={assign} />
      <StrengthSection strength={dashboard.strength} />
      <SessionSection sessions={dashboard.recentWorkouts} />
      <RecordSection records={dashboard.recentRecords} />
      <ProfileSection profile={dashboard.client.profile} />
    </View>
  );
}

function ClientHead({ client }: { client: ClientDashboard['client'] }) {
  const t = useTranslations('workspace.client');
  const { name, email, status, onboardedAt } = client;
  return (
    <>
      <View style={styles.head}>
        <Avatar name={name} sizePx={56} />
        <View style={styles.words}>
          <Text step="xl" weight="semibold" role="heading" aria-level={1}>
            {name}
          </Text>
          <LocalTime timeZone={client.timeZone} />
          {status === 'active' ? null : <Chip label={t(`statuses.${status}`)} />}
          {onboardedAt === null ? <Chip tone="watch" label={t('notOnboarded')} /> : null}
        </View>
      </View>
      {email ? <Button label={t('write')} onPress={() => void openURL(`mailto:${email}`)} /> : null}
    </>
  );
}
