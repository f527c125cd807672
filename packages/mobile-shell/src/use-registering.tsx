import type { Register } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { contract } from '@coachme/mobile-core/contract';
import { useTranslations } from 'use-intl';
import type { TypedAccount } from './account-form.tsx';
import type { PhoneAccount } from './phone-account-form.tsx';
import { usePreferences } from './preferences.tsx';
import { useShell } from './shell.tsx';
import { type Problems, useEntering } from './use-entering.tsx';
import { useWrongFields } from './use-wrong-fields.tsx';

/** The organization that comes with an account. */
export type Founded = Pick<Register, 'organizationName' | 'kind'>;

interface Registering {
  /** What is founded by somebody of this name. */
  readonly founded: (name: string) => Founded;
  readonly onRegistered: () => void;
}

/** Makes an account with its organization and signs in; what is wrong is said beside its field. */
export function useRegistering({ founded, onRegistered }: Registering) {
  const errors = useTranslations('errors');
  const wrongFields = useWrongFields();
  const { locale } = usePreferences();
  const { api } = useShell();
  const refusalOf = (error: unknown): Problems | null => {
    if (!(error instanceof ApiError)) return null;
    if (error.reason === 'email-taken') return { email: errors('email-taken') };
    return error.reason === 'code-over' ? { code: errors('code-over') } : null;
  };
  const { enter, setProblems, isPending, problems } = useEntering({
    onIn: onRegistered,
    refusalOf,
  });
  const about = (name: string) => ({ ...founded(name), locale, timeZone: deviceTimeZone() });

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
