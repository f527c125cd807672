'use client';

import { Skeleton } from '@coachme/ui-web/skeleton';
import { Switch } from '@coachme/ui-web/switch';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { policyQuery } from '#web/features/sso/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Whether everybody but owners must come by the provider. */
export function SsoPolicy({ hasProven }: { hasProven: boolean }) {
  const t = useTranslations('sso.policy');
  const words = useProblemWords();
  const queries = useQueryClient();
  const { queryKey } = policyQuery(browserApi);
  const policy = useQuery(policyQuery(browserApi));
  const save = useMutation({
    mutationFn: (isSsoRequired: boolean) =>
      browserApi.signInPolicy.changeSignInPolicy({ body: { isSsoRequired } }),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, changed);
      showToast({ title: changed.isSsoRequired ? t('on') : t('off') });
    },
  });
  if (policy.isPending) return <Skeleton className="h-10 w-full" />;
  if (policy.isError) return <QueryProblem query={policy} />;
  const isRequired = save.isPending ? save.variables : policy.data.isSsoRequired;
  return (
    <div className="flex flex-col gap-3">
      <Switch
        isSelected={isRequired}
        isDisabled={save.isPending || !(hasProven || isRequired)}
        onChange={(wanted) => save.mutate(wanted)}
      >
        {t('required')}
      </Switch>
      <p className="text-ink-2 text-sm">{hasProven ? t('owners') : t('first')}</p>
      <FormProblem problem={save.isError ? words(save.error) : null} />
    </div>
  );
}
