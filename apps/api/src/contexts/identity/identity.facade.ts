import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { changePerson } from './change-person.ts';
import { endSession } from './end-session.ts';
import { moveSession } from './move-session.ts';
import { openSession } from './open-session.ts';
import { hashPassword } from './password-hash.ts';
import { provePassword } from './password-proof.ts';
import { findByEmail, isSessionAlive, requirePerson } from './people.queries.ts';
import { registerPerson } from './register-person.ts';
import { rotateRefreshToken } from './rotate-refresh-token.ts';

/** Who somebody is and whether they have proven it. All but `me` and `changeMe` want the identity role. */
export const identityFacade = {
  hashPassword,
  registerPerson,
  provePassword,
  openSession,
  moveSession,
  rotateRefreshToken,
  endSession,
  changeMe: changePerson,

  /** The person who acts. */
  me(ctx: Ctx) {
    anyone(ctx, 'everybody may know themselves');
    return requirePerson(ctx);
  },

  /** A person by e-mail; null when nobody has it. */
  findByEmail(ctx: Ctx, email: string) {
    anyone(ctx, 'asked only where an invitation or a password is checked next');
    return findByEmail(ctx, email);
  },

  /** Whether a session goes on. */
  isSessionAlive(ctx: Ctx, sessionId: string) {
    anyone(ctx, 'part of finding out who is asking');
    return isSessionAlive(ctx, sessionId);
  },
};
