import { ApiError } from '@coachme/contracts/kit/client';
import { browserApi } from '#web/api/browser.ts';

/** Continues in another organization at `landing`; where that has an address of its own, at its door. */
export async function switchTo(organizationId: string, landing: string): Promise<void> {
  try {
    await browserApi.auth.switchOrganization({ body: { organizationId } });
    location.assign(landing);
  } catch (error) {
    const isElsewhere = error instanceof ApiError && error.reason === 'another-address';
    if (!isElsewhere) throw error;
    // This reason carries an address, by the contract.
    const { url } = error.problem.current as { readonly url: string };
    location.assign(url);
  }
}
