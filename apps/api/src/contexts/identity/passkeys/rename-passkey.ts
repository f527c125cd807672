import type { Input } from '@coachme/contracts/kit/route';
import type { Passkey, passkeysContract } from '@coachme/contracts/second-factor.contract';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself } from '../second-factor/as-myself.store.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';
import { passkeyNotFound, shownPasskey } from './passkeys.store.ts';

type Rename = Input<typeof passkeysContract.renamePasskey>;

/** Gives a passkey a name to know it by. */
export async function renamePasskey(
  call: SignedInCall,
  { params, body }: Rename,
): Promise<Passkey> {
  permit(call, 'account:update');
  const isMine = and(eq(passkeys.id, params.id), eq(passkeys.userId, call.actor.userId));
  const [renamed] = await asMyself(call, (ctx) =>
    ctx.tx.update(passkeys).set({ name: body.name }).where(isMine).returning(),
  );
  if (!renamed) throw passkeyNotFound();
  return shownPasskey(renamed);
}
