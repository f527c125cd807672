import type { ConsentScope } from '@coachme/contracts/consent.words';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { contract } from '@coachme/mobile-core/contract';
import type { TypedAccount } from '@coachme/mobile-shell/account-form';
import type { PhoneAccount } from '@coachme/mobile-shell/phone-account-form';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { type Problems, useEntering } from '@coachme/mobile-shell/use-entering';
import { useWrongFields } from '@coachme/mobile-shell/use-wrong-fields';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, session } from '../../app-shell/session.ts';

/** After the `#` of a mailed link, which the router drops: it proves the address. A phone's own app has none. */
const mailProof = globalThis.location?.hash?.slice(1) || undefined;

interface Invited {
  readonly token: string;
  /** What to share with the coach; null for who is no client. */
  readonly scopes: readonly ConsentScope[] | null;
  readonly onJoined: () => void;
}

/** Accepts the invitation, by whichever way, and signs in; what is wrong is said beside its field. */
export function useJoin({ token, scopes, onJoined }: Invited) {
  const wrongFields = useWrongFields();
  const { locale } = usePreferences();
  const entering = useEntering({ onIn: onJoined, refusalOf: useRefusals() });
  const { enter, setProblems, secondStep, isPending, problems } = entering;
  /** Signed in by the second step, when joining itself was refused. */
  const [isProven, setIsProven] = useState(false);
  const shared = scopes ? { scopes: [...scopes] } : {};
  const about = () => ({ ...shared, token, mailProof, locale, timeZone: deviceTimeZone() });
  const asMyself = () =>
    api.joining.joinAsMyself({ body: { ...shared, token, ...(mailProof ? { mailProof } : {}) } });

  const join = (typed: TypedAccount) =>
    enter(async (): Promise<SessionAnswer | null> => {
      const { acceptInvitation } = (await contract()).api.invitations;
      const asked = { ...typed, ...about(), email: typed.email.trim() };
      const body = acceptInvitation.body.safeParse(asked);
      if (body.success) return api.invitations.acceptInvitation({ body: body.data });
      setProblems(wrongFields(body.error));
      return null;
    });

  const joinByPhone = (account: PhoneAccount) =>
    enter(async (): Promise<SessionAnswer | null> => {
      const body = (await contract()).api.joining.joinByPhone.body.safeParse({
        ...account,
        ...about(),
      });
      if (body.success) return api.joining.joinByPhone({ body: body.data });
      setProblems(wrongFields(body.error));
      return null;
    });

  const prove = (proof: SecondStepProof) =>
    enter(async () => {
      await session.adopt(await entering.prove(proof));
      setIsProven(true);
      return asMyself();
    });

  return {
    join,
    joinByPhone,
    joinAsMyself: () => enter(asMyself),
    prove,
    secondStep: isProven ? null : secondStep,
    isProven,
    isPending,
    problems,
  };
}

/** Of joining: whose password it is that was wrong, and that one belongs there already. */
function useRefusals() {
  const t = useTranslations('join.problems');
  const phone = useTranslations('byPhone');
  const errors = useTranslations('errors');
  return (error: unknown): Problems | null => {
    if (!(error instanceof ApiError)) return null;
    switch (error.reason) {
      case 'wrong-credentials':
        return { password: t('wrongPassword') };
      case 'code-over':
        return { code: errors('code-over') };
      case 'email-taken':
        return { email: errors('email-taken') };
      case 'already-member':
        return { whole: phone('alreadyMember') };
      default:
        return null;
    }
  };
}
