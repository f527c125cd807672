'use client';

import type { Answer, ApplicationFace } from '@coachme/contracts/applications.contract';
import type { Locale } from '@coachme/i18n/locales';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { deviceTimeZone } from '#web/forms/device-time-zone.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type Applying = {
  readonly door: string;
  readonly face: ApplicationFace;
  readonly onSent: () => void;
};

type Said = {
  readonly name: string;
  readonly email: string;
  readonly website: string;
  readonly answers: Readonly<Record<string, Answer['value']>>;
  readonly hasAgreed: boolean;
  readonly locale: Locale;
};

/** Sends an application, after a look at what is missing. */
export function useApplying({ door, face, onSent }: Applying) {
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (said: Said) => {
    const gaps = missingIn(said, face);
    setMissing(gaps);
    setProblem(null);
    if (gaps.length > 0) return;
    setSending(true);
    try {
      await apply(door, said, face);
      onSent();
    } catch (error) {
      setProblem(words(error));
    } finally {
      setSending(false);
    }
  };
  return { send, problem, missing, isSending };
}

function missingIn({ name, email, answers, hasAgreed }: Said, { questions }: ApplicationFace) {
  const isEmpty = (value: Answer['value'] | undefined) => value === undefined || value === '';
  return [
    ...(name.trim() === '' ? ['name'] : []),
    ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? [] : ['email']),
    ...questions.flatMap(({ id, isRequired }) => (isRequired && isEmpty(answers[id]) ? [id] : [])),
    ...(hasAgreed ? [] : ['agreed']),
  ];
}

async function apply(door: string, said: Said, { ticket }: ApplicationFace): Promise<void> {
  const { name, email, website, locale } = said;
  const answers = Object.entries(said.answers).map(([questionId, value]) => ({
    questionId,
    value,
  }));
  await browserApi.applications.apply({
    params: { door },
    body: {
      ...{ name: name.trim(), email: email.trim(), locale, answers, ticket },
      timeZone: deviceTimeZone(),
      hasAgreed: true,
      ...(website ? { website } : {}),
    },
  });
}
