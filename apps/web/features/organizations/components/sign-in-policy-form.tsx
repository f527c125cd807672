'use client';

import type { Role } from '@coachme/contracts/organizations.words';
import { Button } from '@coachme/ui-web/button';
import { CheckboxGroup } from '@coachme/ui-web/checkbox-group';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const roles = ['owner', 'admin', 'coach', 'client', 'editor'] as const satisfies readonly Role[];
const queryKey = ['sign-in-policy'];

/** Which roles set up a second factor before they may act. */
export function SignInPolicyForm() {
  const t = useTranslations('secondFactor.policy');
  const roleWords = useTranslations('words.roles');
  const words = useProblemWords();
  const saved = useQuery({ queryKey, queryFn: () => browserApi.signInPolicy.getSignInPolicy() });
  const [chosen, setChosen] = useState<readonly Role[] | null>(null);
  const value = chosen ?? saved.data?.secondFactorRoles ?? [];
  const save = useSavePolicy(() => showToast({ title: t('saved') }));
  if (saved.isPending) return null;
  return (
    <div className="flex max-w-md flex-col gap-5">
      <CheckboxGroup
        label={t('roles')}
        value={[...value]}
        onChange={(ids) => setChosen(roles.filter((role) => ids.includes(role)))}
        options={roles.map((role) => ({ id: role, label: roleWords(role) }))}
      />
      <FormProblem problem={save.error || saved.error ? words(save.error ?? saved.error) : null} />
      <p className="text-ink-2 text-sm">
        <QuietLink href="/account/second-factor">{t('yours')}</QuietLink>
      </p>
      <Button
        look="primary"
        className="self-start"
        isPending={save.isPending}
        isDisabled={chosen === null}
        onPress={() => save.mutate([...value])}
      >
        {t('save')}
      </Button>
    </div>
  );
}

function useSavePolicy(onSaved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (secondFactorRoles: Role[]) =>
      browserApi.signInPolicy.changeSignInPolicy({ body: { secondFactorRoles } }),
    onSuccess: (policy) => {
      queries.setQueryData(queryKey, policy);
      onSaved();
    },
  });
}
