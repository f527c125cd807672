import type { FormerPrograms } from '@coachme/contracts/programs.words';
import {
  type FormerProgramsAsked,
  formerProgramsAsked,
  type OnFormerPrograms,
} from '@coachme/domain/programs/former-programs.rules';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OptionList } from './option-list.tsx';

export interface FormerProgramsQuestion {
  /** What is asked; null when nobody is on another program. */
  readonly asked: FormerProgramsAsked | null;
  readonly choice: FormerPrograms | null;
  readonly choose: (choice: FormerPrograms) => void;
  /** Whether it was to be answered and is not. */
  readonly isMissing: boolean;
}

export interface FormerProgramsState {
  readonly question: FormerProgramsQuestion;
  /** Whether it has been answered, or there is nothing to ask; else the question says that it waits. */
  readonly isAnswered: () => boolean;
  /** What goes with the program that is given. */
  readonly answer: { readonly formerPrograms?: FormerPrograms };
}

/** What becomes of the programs that clients are on when they are given another: asked only where there are any. */
export function useFormerPrograms(clients: readonly OnFormerPrograms[]): FormerProgramsState {
  const [choice, choose] = useState<FormerPrograms | null>(null);
  const [isTried, setTried] = useState(false);
  const asked = formerProgramsAsked(clients);
  const isOpen = asked !== null && choice === null;
  return {
    question: { asked, choice, choose, isMissing: isTried && isOpen },
    isAnswered: () => {
      setTried(true);
      return !isOpen;
    },
    answer: asked && choice ? { formerPrograms: choice } : {},
  };
}

/** Whether former programs go on or end the day before, with what that takes away. */
export function FormerProgramsChoice({ question }: { question: FormerProgramsQuestion }) {
  const t = useTranslations('plans.former');
  const formats = useFormats();
  const { asked, choice, choose, isMissing } = question;
  if (!asked) return null;
  const { clientCount, titles, lastDay, goingCount } = asked;
  return (
    <OptionList
      label={t('label', { count: clientCount, programs: titles.join(', ') })}
      value={choice}
      onChange={choose}
      isMissing={isMissing}
      options={[
        { id: 'keep', name: t('keep'), description: t('keepText') },
        {
          id: 'end',
          name: lastDay ? t('endOn', { date: formats.date(lastDay, 'short') }) : t('end'),
          description: t('endText', { count: goingCount }),
        },
      ]}
    />
  );
}
