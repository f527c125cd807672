import { ApiError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import { readAnswer } from '@coachme/mobile-core/coach/answers';
import { findDraft, keepProgram } from '@coachme/mobile-core/coach/drafts';
import { programQuestion } from '@coachme/mobile-core/coach/questions';
import { useShell } from '@coachme/mobile-shell/shell';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

/** Makes a draft assignable, as it stands on the screen; a refusal says what is missing. */
export function Publish({ program: { id } }: { program: Program }) {
  const t = useTranslations('builder.builder');
  const { publish, isPending, problem } = usePublish(id);
  return (
    <>
      {problem === null ? null : (
        <Text role="alert" tone="act">
          {problem}
        </Text>
      )}
      <Button
        look="primary"
        size="large"
        label={t('publish')}
        isPending={isPending}
        onPress={() => void publish()}
      />
    </>
  );
}

function usePublish(id: string) {
  const t = useTranslations('builder.builder');
  const app = useTranslations('coachApp.build');
  const { api } = useShell();
  const { database, sender, lookAgain } = useCoachDevice();
  const wordsOf = useProblemWords();
  const toast = useToast();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const say = (error: unknown) => {
    const reason = error instanceof ApiError ? `reasons.${error.reason}` : '';
    // Reasons come from the API; `has` says whether there is a word for this one.
    return t.has(reason as never) ? t(reason as 'reasons.day-without-set') : wordsOf(error);
  };
  const publish = async () => {
    setIsPending(true);
    setProblem(null);
    try {
      await sender.now();
      const unsent = await findDraft(database, id);
      const stored = await readAnswer(database, programQuestion(id));
      if (unsent || !stored) return setProblem(app('sendFirst'));
      const ifMatch = { headers: { 'if-match': `"${stored.value.revision}"` } };
      await keepProgram(database, await api.programs.publishProgram({ params: { id } }, ifMatch));
      toast({ title: t('published') });
      lookAgain();
    } catch (error) {
      setProblem(say(error));
    } finally {
      setIsPending(false);
    }
  };
  return { publish, isPending, problem };
}
