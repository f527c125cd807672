import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { changePerson } from './change-person.ts';
import { isKnownDevice, listSessions, listSignIns } from './devices/devices.queries.ts';
import { wasRemoved } from './devices/was-removed.ts';
import { endSession } from './end-session.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { findPeople } from './find-people.queries.ts';
import { moveSession } from './move-session.ts';
import { noteConnection, noteProof } from './note-proof.ts';
import { openActing } from './open-acting.ts';
import { hashOfDevice, openSession } from './open-session.ts';
import { provePassword } from './password-proof.ts';
import { choosePassword } from './passwords/choose-password.ts';
import { hasPassword, setPassword } from './passwords/set-password.ts';
import {
  bearingOf,
  findByEmail,
  findSession,
  namesOf,
  readersOfUnusual,
  requireAnyPerson,
  requirePerson,
} from './people.queries.ts';
import { registerPerson } from './register-person.ts';
import { rotateRefreshToken } from './rotate-refresh-token.ts';
import { mailAccountChange, tellAccountChange } from './tell-account-change.ts';
import { tellSignIn } from './tell-sign-in.ts';
import { type LinkAccount, linkAccount, ownerOfAccount } from './ways-in/accounts.store.ts';
import { askOneTimeKey } from './ways-in/ask-one-time-key.ts';
import { ownWays } from './ways-in/own-ways.queries.ts';
import { phoneNumberOf } from './ways-in/phone-number.rules.ts';
import { phoneOf, provingWays } from './ways-in/proving-ways.queries.ts';
import { removeWay } from './ways-in/remove-way.ts';
import { isSignedByTelegram } from './ways-in/telegram-signature.ts';
import { isKeyOf, useKeyToRegister, useOneTimeKey } from './ways-in/use-one-time-key.ts';
import { claimUnverified, moveEmail, noteVerifiedEmail } from './ways-in/verify-email.ts';
import type { ProviderAccount } from './ways-in/way.ts';

/** Who somebody is and whether they have proven it. All but `me` and `changeMe` want the identity role. */
export const identityFacade = {
  choosePassword,
  setPassword,
  hasPassword,
  registerPerson,
  provePassword,
  openSession,
  openActing,
  moveSession,
  rotateRefreshToken,
  endSession,
  endSessionsOf,
  wasRemoved,
  isKnownDevice,
  listSessions,
  listSignIns,
  askOneTimeKey,
  useOneTimeKey,
  useKeyToRegister,
  isKeyOf,
  claimUnverified,
  noteVerifiedEmail,
  moveEmail,
  ownWays,
  removeWay,
  phoneNumberOf,
  phoneOf,
  provingWays,
  isSignedByTelegram,
  tellAccountChange,
  mailAccountChange,
  noteProof,
  noteConnection,
  hashOfDevice,
  findPeople,
  changeMe: changePerson,
  tellSignIn,

  /** Whose account a provider named; null when nobody linked it. */
  ownerOfAccount(ctx: Ctx, account: ProviderAccount) {
    anyone(ctx, 'the provider has proven the account');
    return ownerOfAccount(ctx, account);
  },

  /** Adds a way in to a person who has proven both ends. */
  linkAccount(ctx: Ctx, input: LinkAccount) {
    anyone(ctx, 'the caller asked for a fresh proof, and the provider has proven the account');
    return linkAccount(ctx, input);
  },

  /** The person who acts. */
  me(ctx: Ctx) {
    anyone(ctx, 'everybody may know themselves');
    return requirePerson(ctx);
  },

  /** Zone and language of the person who acts, and whether they run this installation. */
  bearing(ctx: Ctx) {
    anyone(ctx, 'part of finding out who is asking');
    return bearingOf(ctx);
  },

  /** A person by e-mail; null when nobody has it. */
  findByEmail(ctx: Ctx, email: string) {
    anyone(ctx, 'asked only where an invitation or a password is checked next');
    return findByEmail(ctx, email);
  },

  /** Names of many people, by id, in one statement. */
  async namesOf(ctx: Ctx, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    anyone(ctx, 'the caller asked whether who acts runs the installation');
    return namesOf(ctx, userIds);
  },

  /** Who is told of what is unusual. */
  readersOfUnusual(ctx: Ctx, userIds: readonly string[]) {
    anyone(ctx, 'asked for letters to owners and operators');
    return readersOfUnusual(ctx, userIds);
  },

  /** A person who is known to be one. */
  requireAnyPerson(ctx: Ctx, userId: string) {
    anyone(ctx, 'asked for letters to them and by who may act as them');
    return requireAnyPerson(ctx, userId);
  },

  /** A session that goes on, with its newest proof; null once it has ended. */
  findSession(ctx: Ctx, sessionId: string) {
    anyone(ctx, 'part of finding out who is asking');
    return findSession(ctx, sessionId);
  },
};
