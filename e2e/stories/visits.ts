import { expect } from '@playwright/test';
import { doorVisits, enteringVisits } from './door-visits.ts';
import { operatorVisits } from './operator-visits.ts';
import { organizationVisits } from './organization-visits.ts';
import {
  type Account,
  type Api,
  aCoach,
  demoClient,
  demoCoach,
  registered,
  signedIn,
} from './people.ts';
import { planVisits } from './plan-visits.ts';
import { linkVisits, providerVisits } from './provider-visits.ts';
import {
  asksFor,
  at,
  button,
  choosesByArrows,
  goesTo,
  link,
  opensDialog,
  type Visit,
  wayOn,
} from './visiting.ts';
import { waysInVisits } from './ways-in-visits.ts';

const operator: Account = { ...demoCoach, email: 'operator@demo.coachme.test' };
const owner: Account = { ...demoCoach, email: 'owner@demo.coachme.test' };

/** Pages for people who are not signed in. */
export const publicVisits: Readonly<Record<string, Visit>> = {
  '/[locale]': {
    address: at('/en'),
    action: link((t) => t('public.start')),
    outcome: goesTo(/\/register$/),
  },
  '/sign-in': {
    address: at('/sign-in'),
    action: button((t) => t('auth.signIn.submit')),
    outcome: asksFor((t) => t('auth.fields.email')),
  },
  '/register': {
    address: at('/register'),
    action: button((t) => t('auth.register.submit')),
    outcome: asksFor((t) => t('auth.fields.name')),
  },
  '/join/[token]': {
    address: async () => {
      const { token } = await (await registered(aCoach())).invitations.invite({
        body: { role: 'coach' },
      });
      return `/join/${token}`;
    },
    action: button((t) => t('auth.join.submit', { organization: aCoach().organizationName })),
    outcome: asksFor((t) => t('auth.fields.name')),
  },
  '/apply/[door]': {
    address: async () => new URL((await anOpenDoor()).url).pathname,
    action: button((t) => t('apply.send')),
    outcome: ({ page, t }) => expect(page.getByText(t('apply.missing.name'))).toBeVisible(),
  },
};

async function anOpenDoor() {
  const api = await registered(aCoach());
  return api.applications.changeApplicationPage({
    body: { isOpen: true, intro: 'Strength for people with little time.', questions: [] },
  });
}

/** Where the client of the demo is looked at. */
async function demoClientPage(): Promise<string> {
  const api = await signedIn(demoCoach);
  const { items } = await api.clients.listClients({ query: { q: demoClient.name } });
  return `/coach/clients/${items[0]?.id}`;
}

async function publishedProgram(api: Api): Promise<string> {
  const { items } = await api.programs.listPrograms({ query: { status: 'published' } });
  return `/coach/programs/${items[0]?.id}`;
}

/** Pages of a coach; nothing on the way changes the demo. */
export const coachVisits: Readonly<Record<string, Visit>> = {
  '/coach': {
    address: at('/coach'),
    action: ({ page, t }) =>
      page
        .getByRole('region', { name: t('workspace.day.queue') })
        .getByRole('button')
        .first(),
    outcome: opensDialog,
  },
  '/coach/clients': {
    address: at('/coach/clients'),
    action: link((t) => t('workspace.roster.invite')),
    outcome: opensDialog,
  },
  '/coach/clients/[id]': {
    address: demoClientPage,
    action: button((t) => t('workspace.client.assign')),
    outcome: opensDialog,
  },
  ...planVisits,
  '/coach/clients/[id]/imports': {
    address: async () => `${await demoClientPage()}/imports`,
    action: button((t) => t('imports.choose')),
    outcome: ({ page, t }) =>
      expect(page.getByRole('button', { name: t('imports.choose') })).toBeFocused(),
  },
  '/coach/programs': {
    address: at('/coach/programs'),
    action: button((t) => t('builder.programs.new')),
    outcome: opensDialog,
  },
  '/coach/programs/ready': {
    address: at('/coach/programs/ready'),
    action: ({ page, t }) => page.getByRole('button', { name: t('writing.ready.preview') }).first(),
    outcome: opensDialog,
  },
  '/coach/programs/kept': {
    address: at('/coach/programs/kept'),
    action: button((t) => t('builder.programs.new')),
    outcome: opensDialog,
  },
  '/coach/programs/from-file': {
    address: at('/coach/programs/from-file'),
    action: ({ page, t }) => page.getByRole('link', { name: t('writing.ready.back') }).last(),
    outcome: goesTo(/\/coach\/programs$/),
  },
  '/coach/programs/[id]': {
    address: async () => publishedProgram(await signedIn(demoCoach)),
    action: button((t) => t('builder.builder.assign')),
    outcome: opensDialog,
  },
  '/coach/exercises': {
    address: at('/coach/exercises'),
    action: button((t) => t('builder.library.add')),
    outcome: opensDialog,
  },
  '/coach/exercises/[id]': {
    address: async () => {
      const api = await signedIn(demoCoach);
      const { items } = await api.exercises.searchExercises({ query: { q: 'barbell squat' } });
      return `/coach/exercises/${items[0]?.id}`;
    },
    action: button((t) => t('library.override.action')),
    outcome: opensDialog,
  },
  '/coach/exercises/import': {
    address: at('/coach/exercises/import'),
    action: link((t) => t('library.page.back')),
    outcome: goesTo(/\/coach\/exercises$/),
  },
};

/** Pages on which an owner decides for the whole organization. */
export const ownerVisits: Readonly<Record<string, Visit>> = {
  '/coach/invitations': {
    address: at('/coach/invitations'),
    action: link((t) => t('invites.ways.link')),
    outcome: opensDialog,
  },
  '/coach/invitations/applications': {
    address: at('/coach/invitations/applications'),
    action: link((t) => t('invites.applications.states.approved')),
    outcome: goesTo(/state=approved/),
  },
  '/coach/invitations/page': {
    address: at('/coach/invitations/page'),
    action: button((t) => t('invites.editor.add')),
    outcome: ({ page, t }) =>
      expect(page.getByText(t('invites.editor.question', { number: 1 })).first()).toBeVisible(),
  },
  '/account/second-factor': {
    address: at('/account/second-factor'),
    action: wayOn,
    outcome: goesTo(/\/coach$/),
  },
  '/coach/settings/security': {
    address: at('/coach/settings/security'),
    action: button((t) => t('waysIn.security.password.submit')),
    outcome: asksFor((t) => t('waysIn.security.password.next')),
  },
  '/coach/settings': {
    address: at('/coach/settings'),
    action: ({ page, t }) =>
      page
        .getByRole('main')
        .getByRole('link', { name: t('settings.organization.title'), exact: true }),
    outcome: goesTo(/\/organization$/),
  },
  '/organization/audit': {
    address: at('/organization/audit'),
    action: button((t) => t('audit.filters.action')),
    outcome: choosesByArrows(/action=/),
  },
};

/** Everybody who walks, and through which pages. */
export const walks = [
  {
    who: 'a stranger',
    account: null,
    visits: { ...publicVisits, ...doorVisits(owner), ...waysInVisits, ...providerVisits },
  },
  { who: 'a coach', account: demoCoach, visits: coachVisits },
  {
    who: 'an owner',
    account: owner,
    visits: {
      ...ownerVisits,
      ...organizationVisits,
      ...enteringVisits(owner),
      ...linkVisits,
    },
  },
  { who: 'an operator', account: operator, visits: operatorVisits },
] as const;
