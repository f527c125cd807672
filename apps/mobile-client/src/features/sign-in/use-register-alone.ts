import { ApiError } from '@coachme/contracts/kit/client';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { contract } from '@coachme/mobile-core/contract';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AccountProblems, TypedAccount } from '../../app-shell/account-form.tsx';
import { api, session } from '../../app-shell/session.ts';

const fields = ['name', 'email', 'password'] as const;

/** Makes an account with a personal organization and signs in; what is wrong is said beside its field. */
export function useRegisterAlone(onRegistered: () => void) {
  const t = useTranslations('join.problems');
  const errors = useTranslations('errors');
  const wordsOf = useProblemWords();
  const { locale } = usePreferences();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<AccountProblems>({});

  async function register(typed: TypedAccount): Promise<void> {
    setIsPending(true);
    try {
      const route = (await contract()).api.auth.register;
      const body = route.body.safeParse({
        ...typed,
        email: typed.email.trim(),
        // Nobody else reads it: their own name is enough.
        organizationName: typed.name,
        kind: 'personal',
        locale,
        timeZone: deviceTimeZone(),
      });
      if (!body.success) {
        const wrong = new Set(body.error.issues.map(({ path }) => path[0]));
        const missing = fields.filter((field) => wrong.has(field));
        setProblems(Object.fromEntries(missing.map((field) => [field, t(field)])));
        return;
      }
      await session.adopt(await api.auth.register({ body: body.data }));
      onRegistered();
    } catch (error) {
      const isTaken = error instanceof ApiError && error.reason === 'email-taken';
      setProblems(isTaken ? { email: errors('email-taken') } : { whole: wordsOf(error) });
    } finally {
      setIsPending(false);
    }
  }

  return { register, isPending, problems };
}
