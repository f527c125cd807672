import type { Metadata } from 'next';
import { ResetPasswordScreen } from '#web/features/identity/reset-password-screen.tsx';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

export default function ResetPasswordPage() {
  return <ResetPasswordScreen />;
}
