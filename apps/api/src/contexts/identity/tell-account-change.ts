import { accountChanged } from '@coachme/contracts/identity.events';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { RequestFacts } from '#platform/http/call';
import type { Letterhead } from '#platform/mail/letterhead';
import { tellAccountNotice } from './letters/account-notice.ts';

export type AccountChange = {
  readonly what:
    | 'password-changed'
    | 'password-reset'
    | 'email-verified'
    | 'email-changed'
    | 'way-added'
    | 'way-removed'
    | 'sessions-ended';
  /** Such as the provider; never an address or number. */
  readonly about: string | null;
  /** Where the notice goes, when not to the person's address of now. */
  readonly to?: string;
  readonly request: Pick<RequestFacts, 'baseUrl' | 'address' | 'country' | 'surface'>;
  /** Under whose name the mail is written. */
  readonly letterhead?: Letterhead;
};

const notices = {
  'password-changed': 'passwordChanged',
  'password-reset': 'passwordChanged',
  'email-changed': 'emailChanged',
  'way-added': 'wayAdded',
  'way-removed': 'wayRemoved',
  'email-verified': null,
  'sessions-ended': null,
} as const;

/** Tells in one organization that something about how the acting person gets in has changed. */
export async function tellAccountChange(ctx: Ctx, change: AccountChange): Promise<void> {
  anyone(ctx, 'the caller has made the change');
  const { userId } = ctx.actor;
  const { what, about, request } = change;
  const { address, country } = request;
  await ctx.publish(accountChanged({ userId, what, about, address, country }));
}

/** Mails the person that something about how they get in has changed, where that is worth a mail. */
export async function mailAccountChange(ctx: Ctx, change: AccountChange): Promise<void> {
  anyone(ctx, 'the caller has made the change');
  const { userId } = ctx.actor;
  const { what, request, letterhead = null } = change;
  const { baseUrl, surface } = request;
  const notice = notices[what];
  if (notice === null) return;
  const to = change.to ?? null;
  await ctx.enqueue(tellAccountNotice({ userId, notice, to, surface, baseUrl, letterhead }));
}
