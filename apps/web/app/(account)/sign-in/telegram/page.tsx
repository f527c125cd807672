import type { Metadata } from 'next';
import { TelegramScreen } from '#web/features/identity/telegram-screen.tsx';
import { nextAddress } from '#web/session/addresses.ts';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

type SearchParams = Promise<{ next?: string | string[] }>;

export default async function TelegramPage({ searchParams }: { searchParams: SearchParams }) {
  const { next } = await searchParams;
  return <TelegramScreen next={nextAddress(Array.isArray(next) ? next[0] : next)} />;
}
