import type { Metadata } from 'next';
import { ForgotPasswordScreen } from '#web/features/identity/forgot-password-screen.tsx';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

export default function ForgotPasswordPage() {
  return <ForgotPasswordScreen />;
}
