import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegisterScreen } from '#web/features/identity/register-screen.tsx';
import { offeredChannels } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('register.title') };
}

export default async function RegisterPage() {
  return <RegisterScreen isByPhone={(await offeredChannels()).length > 0} />;
}
