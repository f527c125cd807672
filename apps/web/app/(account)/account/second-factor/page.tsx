import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SecondFactorScreen } from '#web/features/second-factor/second-factor-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor');
  return { title: t('setUp.title') };
}

export default function SecondFactorPage() {
  return <SecondFactorScreen />;
}
