import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegisterScreen } from '#web/features/identity/register-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('register.title') };
}

export default function RegisterPage() {
  return <RegisterScreen />;
}
