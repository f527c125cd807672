import { identityFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { proveWithinLimits } from '../sign-in/prove-within-limits.ts';
import { forgetEverywhere, tellChange } from './tell-change.ts';

type Change = {
  readonly body: { readonly currentPassword?: string | undefined; readonly password: string };
};

/** Changes the password by the current one, or sets a first one after a fresh proof; every other session ends. */
export async function changePassword(
  call: SignedInCall,
  { body }: Change,
): Promise<Record<string, never>> {
  permit(call, 'account:update');
  const { userId, organizationId, sessionId } = call.actor;
  const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  if (email === '') throw emailNeeded();
  await requireRight(call, { email, currentPassword: body.currentPassword });
  const passwordHash = await identityFacade.choosePassword({ password: body.password, email });
  await call.work.join(async (both) => {
    await both.identity(async (ctx) => {
      await identityFacade.setPassword(ctx, { userId, passwordHash });
      await identityFacade.endSessionsOf(ctx, { userId, except: sessionId });
    });
    const told = { userId, organizationId, about: null } as const;
    await tellChange(both, call, { ...told, what: 'password-changed' });
  });
  forgetEverywhere(call, userId);
  return {};
}

type Right = { readonly email: string; readonly currentPassword: string | undefined };

async function requireRight(call: SignedInCall, { email, currentPassword }: Right): Promise<void> {
  if (currentPassword !== undefined) {
    await proveWithinLimits(call, { email, password: currentPassword });
    return;
  }
  const has = await call.work.runAs('identity', (ctx) =>
    identityFacade.hasPassword(ctx, call.actor.userId),
  );
  if (has) {
    throw new AppError('invalid', 'current-password-needed', {
      field: 'body.currentPassword',
      detail: 'Give your current password too.',
    });
  }
  freshlyProven({ actor: call.actor, now: call.now() });
}

/** A password is asked for with an address; alone it would look like a way in and be none. */
const emailNeeded = () =>
  new AppError('conflict', 'email-first', {
    detail: 'Add an email address first. You sign in with both.',
  });
