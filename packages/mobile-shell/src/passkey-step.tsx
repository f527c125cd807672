import { knowsPasskeys, signWithPasskey } from '@coachme/contracts/kit/passkeys-in-browser';
import type { SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { useSecurityProblem } from './security/use-security-problem.tsx';
import { useShell } from './shell.tsx';

export interface PasskeyStepProps {
  ticket: string;
  /** Nothing else proves this person here. */
  isOnly: boolean;
  isPending: boolean;
  onProve: (proof: SecondStepProof) => void;
}

/** A passkey as the second step: in a browser it is asked for, in a phone's own app it is said that it is not offered. */
export function PasskeyStep({ ticket, isOnly, isPending, onProve }: PasskeyStepProps) {
  const t = useTranslations('secondFactor.step');
  const access = useTranslations('appAccess.passkey');
  const wordsOf = useSecurityProblem();
  const { api } = useShell();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (!knowsPasskeys()) return <Text tone="ink2">{access(isOnly ? 'only' : 'notHere')}</Text>;
  const ask = async () => {
    setProblem(undefined);
    setIsAsking(true);
    try {
      const question = await api.secondFactor.askPasskeyForSecondStep({ body: { ticket } });
      onProve({ passkey: await signWithPasskey(question) });
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setIsAsking(false);
    }
  };
  return (
    <>
      <FormProblem words={problem} />
      <Button
        look={isOnly ? 'primary' : 'secondary'}
        size={isOnly ? 'large' : 'medium'}
        label={t('usePasskey')}
        isPending={isAsking || isPending}
        onPress={() => void ask()}
      />
    </>
  );
}
