'use client';

import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

/** Takes the session along to another organization of the same person. */
export function EnterOrganization({ id, landing }: { id: string; landing: string }) {
  const t = useTranslations('words.state');
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    browserApi.auth.switchOrganization({ body: { organizationId: id } }).then(
      () => location.assign(landing),
      (error) => setProblem(words(error)),
    );
  }, [id, landing, words]);
  return (
    <main className="grid flex-1 place-items-center px-6 py-16">
      {problem ? <FormProblem problem={problem} /> : <Spinner label={t('loading')} />}
    </main>
  );
}
