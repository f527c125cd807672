import { OrganizationPage } from '@coachme/contracts/branding.contract';
import { defineCache } from '#platform/cache/cache';
import type { Ctx } from '#platform/db/work';

/** What strangers see of an organization, as long as it is a page at all; asked for by everybody who comes by. */
export const publicPage = defineCache('organizations.public-page', {
  ...{ life: 'responses', about: ['face'], sharing: 'organization' },
  schema: OrganizationPage.nullable(),
});

/** Whoever changes its name, kind, looks, address or application page says so. */
export const forgetFace = ({ actor, forget }: Ctx): void =>
  forget({ about: 'face', organizationId: actor.organizationId });
