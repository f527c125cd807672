import { ApiError } from '@coachme/contracts/kit/client';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { contract } from '@coachme/mobile-core/contract';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { type Problems, useEntering } from '@coachme/mobile-shell/use-entering';
import { useTranslations } from 'use-intl';
import type { TypedAccount } from '../../app-shell/account-form.tsx';
import type { PhoneAccount } from '../../app-shell/phone-account-form.tsx';
import { api } from '../../app-shell/session.ts';
import { useWrongFields } from '../../app-shell/wrong-fields.ts';

/** Makes an account with a personal organization and signs in; what is wrong is said beside its field. */
export function useRegisterAlone(onRegistered: () => void) {
  const errors = useTranslations('errors');
  const wrongFields = useWrongFields();
  const { locale } = usePreferences();
  const refusalOf = (error: unknown): Problems | null => {
    if (!(error instanceof ApiError)) return null;
    if (error.reason === 'email-taken') return { email: errors('email-taken') };
    return error.reason === 'code-over' ? { code: errors('code-over') } : null;
  };
  const { enter, setProblems, isPending, problems } = useEntering({
    onIn: onRegistered,
    refusalOf,
  });
  const about = (name: string) => ({
    // Nobody else reads it: their own name is enough.
    organizationName: name,
    kind: 'personal',
    locale,
    timeZone: deviceTimeZone(),
  });

  const register = (typed: TypedAccount) =>
    enter(async () => {
      const asked = { ...typed, ...about(typed.name), email: typed.email.trim() };
      const body = (await contract()).api.auth.register.body.safeParse(asked);
      if (body.success) return api.auth.register({ body: body.data });
      setProblems(wrongFields(body.error));
      return null;
    });

  const registerByPhone = (account: PhoneAccount) =>
    enter(async () => {
      const route = (await contract()).api.registerByPhone.registerByPhone;
      const body = route.body.safeParse({ ...account, ...about(account.name) });
      if (body.success) return api.registerByPhone.registerByPhone({ body: body.data });
      setProblems(wrongFields(body.error));
      return null;
    });

  return { register, registerByPhone, isPending, problems };
}
