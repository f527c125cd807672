import { asksFor, at, button, goesTo, opensDialog, type Visit, wayOn } from './visiting.ts';

/** Pages on the way to a provider's and back. Nobody is on such a way here: they say so and lead on. */
export const providerVisits: Readonly<Record<string, Visit>> = {
  '/sign-in/organization': {
    address: at('/sign-in/organization'),
    action: button((t) => t('providers.organization.submit')),
    outcome: asksFor((t) => t('providers.organization.email')),
  },
  '/sign-in/return/[provider]': {
    address: at('/sign-in/return/google?state=nobody-began-this&code=made-up'),
    action: wayOn,
    outcome: goesTo(/\/sign-in\/code$/),
  },
  '/sign-in/provider': {
    address: at('/sign-in/provider'),
    action: wayOn,
    outcome: goesTo(/\/sign-in$/),
  },
};

/** For who is signed in. */
export const linkVisits: Readonly<Record<string, Visit>> = {
  '/organization/sign-in': {
    address: at('/organization/sign-in'),
    action: button((t) => t('sso.connect')),
    outcome: opensDialog,
  },
  '/account/link-provider': {
    address: at('/account/link-provider'),
    action: wayOn,
    outcome: goesTo(/\/coach$/),
  },
};
