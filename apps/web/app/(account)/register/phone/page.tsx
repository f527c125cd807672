import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegisterByPhoneScreen } from '#web/features/identity/register-by-phone-screen.tsx';
import { offeredWays } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('register.title') };
}

/** Only where codes reach phones; elsewhere one registers by password. */
export default async function RegisterByPhonePage() {
  const ways = await offeredWays();
  const channels = (['sms', 'whatsapp'] as const).filter((id) => ways.some((way) => way.id === id));
  if (channels.length === 0) redirect('/register');
  return <RegisterByPhoneScreen channels={channels} />;
}
