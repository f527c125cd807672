import { CodeChannel } from '@coachme/contracts/ways-in.contract';
import type { Metadata } from 'next';
import { SignInByCodeScreen } from '#web/features/identity/sign-in-by-code-screen.tsx';
import { nextAddress } from '#web/session/addresses.ts';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

type SearchParams = Promise<{ by?: string | string[]; next?: string | string[] }>;

export default async function SignInByCodePage({ searchParams }: { searchParams: SearchParams }) {
  const { by, next } = await searchParams;
  const channel = CodeChannel.safeParse(by).data ?? 'email';
  return (
    <SignInByCodeScreen by={channel} next={nextAddress(Array.isArray(next) ? next[0] : next)} />
  );
}
