import type { Metadata } from 'next';
import { LinkScreen } from '#web/features/identity/link-screen.tsx';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

export default function VerifyEmailPage() {
  return <LinkScreen kind="verifyEmail" />;
}
