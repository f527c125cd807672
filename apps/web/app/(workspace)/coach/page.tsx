import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientPanel } from '#web/features/clients/client-panel.tsx';
import { DayScreen } from '#web/features/day/day-screen.tsx';
import { dayQuery } from '#web/features/day/queries.ts';
import { currentPerson } from '#web/session/current-person.ts';
import { localDateIn } from '#web/session/today.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace.shell.places'))('day') };
}

export default async function DayPage() {
  const me = await currentPerson();
  if (me === 'unreachable') return null;
  const date = localDateIn(me.user.timeZone, Date.now());
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(dayQuery(api, date))}>
      <DayScreen date={date} />
      <ClientPanel />
    </Prefetch>
  );
}
