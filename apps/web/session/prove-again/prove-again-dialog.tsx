'use client';

import type { ProvingWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { CodeProof } from '#web/session/prove-again/code-proof.tsx';
import { PasskeyProof } from '#web/session/prove-again/passkey-proof.tsx';
import { PasswordProof } from '#web/session/prove-again/password-proof.tsx';

type ProveAgainDialogProps = { onAnswer: (isProven: boolean) => void };

/** Asks for one more proof before a change that decides who gets in, or cannot be taken back. */
export function ProveAgainDialog({ onAnswer }: ProveAgainDialogProps) {
  const t = useTranslations('proveAgain');
  const actions = useTranslations('words.actions');
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onAnswer(false);
      }}
    >
      <Ways onProven={() => onAnswer(true)} />
    </Dialog>
  );
}

function Ways({ onProven }: { onProven: () => void }) {
  const t = useTranslations('proveAgain');
  const actions = useTranslations('words.actions');
  const { ways, problem, ask } = useProvingWays();
  const [chosen, setChosen] = useState<ProvingWay | null>(null);
  if (problem) {
    return (
      <div className="flex flex-col gap-4">
        <FormProblem problem={problem} />
        <Button className="self-start" onPress={() => void ask()}>
          {actions('retry')}
        </Button>
      </div>
    );
  }
  const way = chosen ?? ways?.[0];
  if (!way) return <Skeleton className="h-24 w-full" />;
  return (
    <div className="flex flex-col gap-5">
      <Proof key={way} way={way} onProven={onProven} />
      <div className="flex flex-wrap gap-x-2 gap-y-1">
        {ways
          ?.filter((other) => other !== way)
          .map((other) => (
            <Button key={other} look="quiet" size="small" onPress={() => setChosen(other)}>
              {t(`use.${other}`)}
            </Button>
          ))}
      </div>
    </div>
  );
}

type ProofProps = { way: ProvingWay; onProven: () => void };

function Proof({ way, onProven }: ProofProps) {
  if (way === 'password') return <PasswordProof onProven={onProven} />;
  if (way === 'passkey') return <PasskeyProof onProven={onProven} />;
  return <CodeProof to={way} onProven={onProven} />;
}

function useProvingWays() {
  const words = useProblemWords();
  const [ways, setWays] = useState<readonly ProvingWay[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useCallback(async () => {
    setProblem(null);
    try {
      setWays((await browserApi.waysIn.getProvingWays()).ways);
    } catch (error) {
      setProblem(words(error));
    }
  }, [words]);
  useEffect(() => void ask(), [ask]);
  return { ways, problem, ask };
}
