import {
  accountChanged,
  factorsReset,
  passkeyAdded,
  passkeyRemoved,
  recoveryCodesRenewed,
  recoveryCodeUsed,
  secondStepFailed,
  sessionsEnded,
  signedIn,
  textFactorRemoved,
  textFactorSetUp,
  totpRemoved,
  totpSetUp,
} from '@coachme/contracts/identity.events';
import { audited } from '#platform/audit/audited';

type Person = { readonly userId: string };

/** People change what proves them; who acts and whom it is about are one. */
const themself = ({ userId }: Person) =>
  ({ actorId: userId, subject: { kind: 'person', id: userId } }) as const;

/** What of getting in goes into the audit log. */
export const identityAudited = [
  audited(signedIn, ({ way, country, isNewDevice, ...person }) => ({
    ...themself(person),
    detail: { way, country, isNewDevice },
  })),
  audited(accountChanged, ({ what, about, country, ...person }) => ({
    ...themself(person),
    detail: { what, about, country },
  })),
  audited(totpSetUp, themself),
  audited(totpRemoved, themself),
  audited(textFactorSetUp, themself),
  audited(textFactorRemoved, themself),
  audited(recoveryCodesRenewed, themself),
  audited(recoveryCodeUsed, ({ codesLeft, ...person }) => ({
    ...themself(person),
    detail: { codesLeft },
  })),
  audited(passkeyAdded, themself),
  audited(passkeyRemoved, themself),
  audited(secondStepFailed, themself),
  audited(sessionsEnded, themself),
  // By command: nobody who is known here did it.
  audited(factorsReset, ({ userId }) => ({ subject: { kind: 'person', id: userId } })),
];
