import type { SecondStepNeeded } from '@coachme/contracts/second-factor.contract';
import { SecondStepForm } from '@coachme/mobile-shell/second-step-form';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { screen } from '@testing-library/react-native';

const asked = (ways: SecondStepNeeded['ways']) => (
  <SecondStepForm
    needed={{ ticket: 'a-ticket-of-twenty-letters', ways, expiresAt: '2026-11-20T06:10:00Z' }}
    isPending={false}
    problem={undefined}
    onProve={() => undefined}
  />
);

test('a phone’s own app says that it takes no passkey, and offers what else there is', async () => {
  await renderIn('en', asked(['passkey', 'totp']));
  expect(screen.getByText(/Your passkey opens CoachMe in a browser/)).toBeTruthy();
  expect(screen.getByText('Code from your authenticator app')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use a passkey' })).toBeNull();
});

test('who has nothing but a passkey is told where it works', async () => {
  await renderIn('en', asked(['passkey']));
  expect(screen.getByText(/Your only second proof is a passkey/)).toBeTruthy();
  expect(screen.queryByText('Code from your authenticator app')).toBeNull();
});
