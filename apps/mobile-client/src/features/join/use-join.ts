import type { ConsentScope } from '@coachme/contracts/consent.words';
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

/** After the `#` of a mailed link, which the router drops: it proves the address. A phone's own app has none. */
const mailProof = globalThis.location?.hash?.slice(1) || undefined;

/** Accepts the invitation and signs in; what is wrong is said beside its field. */
export function useJoin(token: string, onJoined: () => void) {
  const t = useTranslations('join.problems');
  const wordsOf = useProblemWords();
  const { locale } = usePreferences();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<AccountProblems>({});

  function refusalOf(error: unknown): AccountProblems {
    if (error instanceof ApiError) {
      if (error.code === 'unauthenticated') return { password: t('wrongPassword') };
      if (error.reason === 'wrong-email') return { email: t('wrongEmail') };
    }
    return { whole: wordsOf(error) };
  }

  async function join(typed: TypedAccount, scopes: readonly ConsentScope[] | null): Promise<void> {
    setIsPending(true);
    try {
      const { acceptInvitation } = (await contract()).api.invitations;
      const body = acceptInvitation.body.safeParse({
        ...typed,
        ...(scopes ? { scopes: [...scopes] } : {}),
        email: typed.email.trim(),
        token,
        mailProof,
        locale,
        timeZone: deviceTimeZone(),
      });
      if (!body.success) {
        const wrong = new Set(body.error.issues.map(({ path }) => path[0]));
        setProblems(
          Object.fromEntries(
            fields.filter((field) => wrong.has(field)).map((field) => [field, t(field)]),
          ),
        );
        return;
      }
      await session.adopt(await api.invitations.acceptInvitation({ body: body.data }));
      onJoined();
    } catch (error) {
      setProblems(refusalOf(error));
    } finally {
      setIsPending(false);
    }
  }

  return { join, isPending, problems };
}
