import { expect } from '@playwright/test';
import { asksFor, at, button, goesTo, type Visit, wayOn } from './visiting.ts';

/** A mailed link that was cut off: the page says so and shows the way back. */
function brokenLink(address: string, kind: 'signIn' | 'verifyEmail' | 'confirmEmail'): Visit {
  return {
    address: at(`${address}#not-a-token-we-ever-made`),
    action: button((t) => t(`waysIn.${kind}.submit`)),
    outcome: ({ page, t }) =>
      expect(page.getByRole('link', { name: t('waysIn.backToSignIn') })).toBeVisible(),
  };
}

/** Pages on which people come in without their password, or choose a new one. */
export const waysInVisits: Readonly<Record<string, Visit>> = {
  '/sign-in/code': {
    address: at('/sign-in/code'),
    action: button((t) => t('waysIn.byCode.send')),
    outcome: asksFor((t) => t('auth.fields.email')),
  },
  // Nobody is on their way in here: the page says so and leads back.
  '/sign-in/second-step': {
    address: at('/sign-in/second-step'),
    action: wayOn,
    outcome: goesTo(/\/sign-in$/),
  },
  // Telegram said nothing: the page says so and leads back.
  '/sign-in/telegram': {
    address: at('/sign-in/telegram'),
    action: wayOn,
    outcome: goesTo(/\/sign-in/),
  },
  '/register/phone': {
    address: at('/register/phone'),
    action: button((t) => t('byPhone.send')),
    outcome: asksFor((t) => t('byPhone.label')),
  },
  '/sign-in/link': brokenLink('/sign-in/link', 'signIn'),
  '/verify-email': brokenLink('/verify-email', 'verifyEmail'),
  '/confirm-email': brokenLink('/confirm-email', 'confirmEmail'),
  '/forgot-password': {
    address: at('/forgot-password'),
    action: button((t) => t('waysIn.forgot.submit')),
    outcome: asksFor((t) => t('auth.fields.email')),
  },
  '/reset-password': {
    address: at('/reset-password#not-a-token-we-ever-made'),
    action: button((t) => t('waysIn.reset.submit')),
    outcome: asksFor((t) => t('auth.fields.password')),
  },
};
