'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { showToast } from '@coachme/ui-web/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { usePublishProgram } from '#web/features/programs/actions.ts';
import type { useAutosave } from '#web/features/programs/builder/use-autosave.ts';
import { programQuery } from '#web/features/programs/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

/** Why a program was not published, and how it was then. */
export type Refusal = { readonly words: string; readonly content: Content };

/** Publishes the program as it stands on the screen; a refusal says what is missing. */
export function usePublish({ id }: Program, autosave: ReturnType<typeof useAutosave>) {
  const t = useTranslations('builder.builder');
  const words = useProblemWords();
  const queries = useQueryClient();
  const send = usePublishProgram();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const say = (error: unknown) => {
    const reason = error instanceof ApiError ? `reasons.${error.reason}` : '';
    // Reasons come from the API; `has` says whether there is a word for this one.
    return t.has(reason as never) ? t(reason as 'reasons.day-without-set') : words(error);
  };
  const publish = async () => {
    setRefusal(null);
    const saved = await autosave.flush();
    // Why it could not be saved stands beside the title.
    if (!saved) return;
    try {
      const published = await send.mutateAsync({ id, revision: saved.revision });
      autosave.rebase(saved.content, published.revision);
      queries.setQueryData(programQuery(browserApi, id).queryKey, published);
      showToast({ title: t('published') });
    } catch (error) {
      setRefusal({ words: say(error), content: saved.content });
    }
  };
  return { publish, refusal, isPending: send.isPending };
}
