import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SecondStepScreen } from '#web/features/second-factor/second-step-screen.tsx';
import { nextAddress } from '#web/session/addresses.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor');
  return { title: t('step.title') };
}

export default async function SecondStepPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const { next } = await searchParams;
  return <SecondStepScreen next={nextAddress(Array.isArray(next) ? next[0] : next)} />;
}
