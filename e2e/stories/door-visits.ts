import type { Account } from './people.ts';
import { signedIn } from './people.ts';
import { goesTo, link, opensDialog, type Visit } from './visiting.ts';

const slugOf = async (owner: Account) => {
  const { slug } = await (await signedIn(owner)).organizations.getOrganization();
  return `/o/${slug}`;
};

/** What a stranger finds under the address of an organization. */
export const doorVisits = (owner: Account): Readonly<Record<string, Visit>> => ({
  '/o/[slug]': {
    address: () => slugOf(owner),
    action: link((t) => t('door.signIn')),
    outcome: goesTo(/\/sign-in\?next=/),
  },
});

/** The ways in by an address, for who belongs there. */
export const enteringVisits = (owner: Account): Readonly<Record<string, Visit>> => ({
  '/o/[slug]/enter': {
    address: async () => `${await slugOf(owner)}/enter`,
    action: ({ page, t }) =>
      page.getByRole('link', { name: t('workspace.shell.places.clients') }).first(),
    outcome: goesTo(/\/coach\/clients$/),
  },
  '/o/[slug]/[...path]': {
    address: async () => `${await slugOf(owner)}/organization/people`,
    action: link((t) => t('organization.people.invite')),
    outcome: opensDialog,
  },
});
