'use client';

import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { switchTo } from '#web/session/switch-to.ts';

/** Takes the session along to another organization of the same person. */
export function EnterOrganization({ id, landing }: { id: string; landing: string }) {
  const t = useTranslations('words.state');
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    switchTo(id, landing).catch((error: unknown) => setProblem(words(error)));
  }, [id, landing, words]);
  return (
    <main className="grid flex-1 place-items-center px-6 py-16">
      {problem ? <FormProblem problem={problem} /> : <Spinner label={t('loading')} />}
    </main>
  );
}
