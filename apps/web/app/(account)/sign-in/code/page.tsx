import type { Metadata } from 'next';
import { SignInByCodeScreen } from '#web/features/identity/sign-in-by-code-screen.tsx';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

export default function SignInByCodePage() {
  return <SignInByCodeScreen />;
}
