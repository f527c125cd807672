import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BrandingScreen } from '#web/features/organizations/branding/branding-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.branding'))('title') };
}

export default function BrandingPage() {
  return <BrandingScreen />;
}
