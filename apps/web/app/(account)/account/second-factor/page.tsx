import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SecondFactorScreen } from '#web/features/second-factor/second-factor-screen.tsx';
import { offeredWays } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor');
  return { title: t('setUp.title') };
}

export default async function SecondFactorPage() {
  const ways = await offeredWays();
  const channels = (['sms', 'whatsapp'] as const).filter((id) => ways.some((way) => way.id === id));
  return <SecondFactorScreen channels={channels} />;
}
