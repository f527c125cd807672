import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { OpenSession, SignIn } from '@coachme/contracts/sessions.contract';
import { identityFacade } from '#contexts/identity';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { forgetEverywhere, tellChange } from './tell-change.ts';

type Nothing = Record<string, never>;
type Listed = { readonly query: PageQuery };

/** Where the signed-in person is signed in. */
export function listSessions(call: SignedInCall, { query }: Listed): Promise<Page<OpenSession>> {
  permit(call, 'account:update');
  const { userId, sessionId } = call.actor;
  return call.work.runAs('identity', (ctx) =>
    identityFacade.listSessions(ctx, { userId, sessionId, query }),
  );
}

/** Who signed in as this person in the past year. */
export function listSignIns(call: SignedInCall, { query }: Listed): Promise<Page<SignIn>> {
  permit(call, 'account:update');
  const { userId } = call.actor;
  return call.work.runAs('identity', (ctx) => identityFacade.listSignIns(ctx, { userId, query }));
}

type One = { readonly params: { readonly sessionId: string } };

/** Signs one device out. */
export async function endOneSession(call: SignedInCall, { params }: One): Promise<Nothing> {
  permit(call, 'account:update');
  const ended = await endSome(call, { only: params.sessionId });
  if (ended === 0) throw new AppError('not-found', 'session');
  return {};
}

/** Signs every device out but this one. */
export async function endOtherSessions(call: SignedInCall): Promise<Nothing> {
  permit(call, 'account:update');
  await endSome(call, { except: call.actor.sessionId });
  return {};
}

/** Signs every device out, this one too. */
export async function endAllSessions(call: SignedInCall): Promise<Nothing> {
  permit(call, 'account:update');
  await endSome(call, {});
  call.session.end();
  return {};
}

type Which = { readonly only?: string; readonly except?: string | null };

async function endSome(call: SignedInCall, which: Which): Promise<number> {
  const { userId, organizationId } = call.actor;
  const ended = await call.work.join(async (both) => {
    const count = await both.identity((ctx) =>
      identityFacade.endSessionsOf(ctx, { userId, ...which, isRemoval: true }),
    );
    const told = { userId, organizationId, about: null } as const;
    if (count > 0) await tellChange(both, call, { ...told, what: 'sessions-ended' });
    return count;
  });
  forgetEverywhere(call, userId);
  return ended;
}
