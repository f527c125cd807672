import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegisterByPhoneScreen } from '#web/features/identity/register-by-phone-screen.tsx';
import { offeredChannels } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('register.title') };
}

/** Only where codes reach phones; elsewhere one registers by password. */
export default async function RegisterByPhonePage() {
  const channels = await offeredChannels();
  if (channels.length === 0) redirect('/register');
  return <RegisterByPhoneScreen channels={channels} />;
}
