import { space } from '@coachme/design-tokens/tokens';
import { type Weekday, weekStart } from '@coachme/domain/calendar/local-date.rules';
import { Screen } from '@coachme/mobile-shell/screen';
import { useSession } from '@coachme/mobile-shell/shell';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { Text } from '@coachme/ui-mobile/text';
import { type ReactNode, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { DateStrip } from './date-strip.tsx';
import { DayPlan } from './day-plan.tsx';
import { dayMark, greetingAt } from './today.rules.ts';
import { useToday } from './use-today.ts';

const styles = StyleSheet.create({ head: { gap: space(1) }, waiting: { gap: space(3) } });
const MONDAY: Weekday = 1;

/** What is due, in the order of the day; it opens and works without a network. */
export function TodayScreen({ offer }: { offer: ReactNode }) {
  const today = useLocalToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const [shownWeek, setShownWeek] = useState<string | null>(null);
  const date = chosen ?? today;
  const week = shownWeek ?? weekStart(today, MONDAY);
  const found = useToday(today, week);
  const plans = found?.plans ?? [];
  const finished = found?.finished ?? new Map<string, number>();
  const onChoose = (one: string) => {
    setChosen(one);
    setShownWeek(weekStart(one, MONDAY));
  };
  return (
    <Screen above={<SyncLine />}>
      <Head date={date} today={today} />
      <DateStrip
        weekStart={week}
        today={today}
        chosen={date}
        markOf={(one) => dayMark({ date: one, today, plans, finished })}
        onChoose={onChoose}
        onMove={setShownWeek}
      />
      {date === today ? offer : null}
      {found ? (
        <DayPlan date={date} today={today} found={found} onChoose={onChoose} />
      ) : (
        <Waiting />
      )}
    </Screen>
  );
}

function Head({ date, today }: { date: string; today: string }) {
  const t = useTranslations('today');
  const formats = useFormats();
  const session = useSession();
  const name = session.status === 'signed-in' ? (session.user.name.split(' ')[0] ?? '') : '';
  return (
    <View style={styles.head}>
      {date === today ? (
        <Text tone="ink2">{t(`greeting.${greetingAt(new Date().getHours())}`, { name })}</Text>
      ) : null}
      <Text step="xl" weight="semibold" role="heading" aria-level={1}>
        {formats.date(date, 'full')}
      </Text>
    </View>
  );
}

function Waiting() {
  return (
    <View style={styles.waiting}>
      <Skeleton width="50%" height={28} />
      <Skeleton height={120} />
    </View>
  );
}
