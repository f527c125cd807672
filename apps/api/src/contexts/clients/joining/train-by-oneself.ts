import type { Register, SessionAnswer, User } from '@coachme/contracts/identity.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { organizationsContract } from '@coachme/contracts/organizations.contract';
import type { OrganizationKind, OrganizationSummary } from '@coachme/contracts/organizations.words';
import type { registerByPhoneContract } from '@coachme/contracts/register-by-phone.contract';
import { organizationsFacade } from '#contexts/organizations';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Again } from '#platform/http/answer';
import type { PublicCtx, SignedInCall } from '#platform/http/call';
import { joinAsClient } from './join-as-client.ts';

/** Makes an account and its organization; who trains by themself is their own client from the first moment. */
export async function registerHere(
  call: PublicCtx,
  { body }: { readonly body: Register },
): Promise<SessionAnswer> {
  anyone(call, 'everybody may register; limited by address');
  return organizationsFacade.register(call, { body, founded: trainByOneself });
}

type ByPhone = Input<typeof registerByPhoneContract.registerByPhone>;

/** As `registerHere`, for who has a phone at hand and wants no password. */
export async function registerByPhoneHere(
  call: PublicCtx,
  { body }: ByPhone,
): Promise<SessionAnswer> {
  anyone(call, 'everybody may register; limited by address, and by the code');
  return organizationsFacade.registerByPhone(call, { body, founded: trainByOneself });
}

type Found = Input<typeof organizationsContract.foundAnother>;

/** Founds another organization for somebody who has an account. */
export async function foundHere(
  call: SignedInCall,
  { body }: Found,
): Promise<OrganizationSummary | Again<OrganizationSummary>> {
  anyone(call, 'everybody may found an organization');
  return organizationsFacade.foundAnother(call, { body, founded: trainByOneself });
}

type Founding = { readonly founder: User; readonly kind: OrganizationKind };

/** The founder of a personal organization is its client, whom nobody else coaches. */
async function trainByOneself(ctx: Ctx, { founder, kind }: Founding): Promise<void> {
  if (kind !== 'personal') return;
  await joinAsClient(ctx, { user: founder, coachUserId: null, invitedEmail: null });
}
