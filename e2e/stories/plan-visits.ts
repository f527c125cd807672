import { expect } from '@playwright/test';
import { demoClient, demoCoach, signedIn } from './people.ts';
import { at, button, goesTo, link, opensDialog, type Visit } from './visiting.ts';

/** A group that the coach of the demo forms for the visit, with the client of the demo in it. */
async function aGroup(): Promise<string> {
  const api = await signedIn(demoCoach);
  const { items } = await api.clients.listClients({ query: { q: demoClient.name } });
  const body = { name: 'Evening', clientIds: items.map(({ id }) => id) };
  return `/coach/clients/groups/${(await api.clientGroups.formGroup({ body })).id}`;
}

/** A day that the client of the demo has before them. */
async function aDayAhead(): Promise<string> {
  const api = await signedIn(demoCoach);
  const { items } = await api.clients.listClients({ query: { q: demoClient.name } });
  const clientId = items[0]?.id ?? '';
  const [from, to] = ['2000-01-01', '2100-01-01'];
  const days = await api.assignments.listPlannedDays({
    query: { clientId, from, to, limit: 100 },
  });
  const day = days.items.findLast(({ state }) => state === 'open');
  return `/coach/clients/${clientId}/days/${day?.id}`;
}

/** Groups of clients, what they are given, and one client's own day. */
export const planVisits: Readonly<Record<string, Visit>> = {
  '/coach/clients/groups': {
    address: at('/coach/clients/groups'),
    action: link((t) => t('plans.groups.new')),
    outcome: opensDialog,
  },
  '/coach/clients/groups/[id]': {
    address: aGroup,
    action: link((t) => t('plans.groups.page.add')),
    outcome: opensDialog,
  },
  '/coach/files': {
    address: at('/coach/files'),
    action: link((t) => t('files.bring')),
    outcome: goesTo(/\/coach\/programs\/from-file$/),
  },
  '/coach/clients/assign': {
    address: at('/coach/clients/assign'),
    action: link((t) => t('plans.assign.groups')),
    outcome: goesTo(/\/coach\/clients\/groups$/),
  },
  '/coach/clients/[id]/days/[dayId]': {
    address: aDayAhead,
    action: button((t) => t('plans.day.add')),
    outcome: ({ page, t }) =>
      expect(page.getByRole('combobox', { name: t('plans.day.searchLabel') })).toBeVisible(),
  },
};
