import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx, Tx } from '#platform/db/work';
import { accounts, sessions, users, verifications } from './identity.tables.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';

export type Credentials = { readonly email: string; readonly password: string };
export type Proof = { readonly userId: string; readonly sessionId: string };

/** Checks e-mail and password; null for every kind of failure, after the same work. Identity role only. */
export async function provePassword(
  ctx: Ctx,
  { email, password }: Credentials,
): Promise<Proof | null> {
  anyone(ctx, 'proving who one is comes before any permission');
  const answer = await engineOf(ctx.tx)
    .api.signInEmail({ body: { email, password }, headers: new Headers() })
    .catch((error: unknown) => {
      if (error instanceof APIError) return null;
      throw error;
    });
  if (!answer) return null;
  const [session] = await ctx.tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.token, answer.token));
  return session ? { userId: answer.user.id, sessionId: session.id } : null;
}

/** Its own cookies are never sent, so what signs them need not outlive the process. */
const engineSecret = randomBytes(32).toString('base64url');
const engines = new WeakMap<Tx, ReturnType<typeof makeEngine>>();

/** One per connection: what the engine writes belongs to the unit of work that asked it. */
function engineOf(tx: Tx): ReturnType<typeof makeEngine> {
  const engine = engines.get(tx) ?? makeEngine(tx);
  engines.set(tx, engine);
  return engine;
}

function makeEngine(tx: Tx) {
  return betterAuth({
    baseURL: 'http://localhost',
    secret: engineSecret,
    database: drizzleAdapter(tx, {
      provider: 'pg',
      schema: { user: users, account: accounts, session: sessions, verification: verifications },
      // The unit of work is the transaction.
      transaction: false,
    }),
    emailAndPassword: {
      enabled: true,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPasswordOf(hash, password),
      },
    },
    advanced: { database: { generateId: () => randomUUIDv7() } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
