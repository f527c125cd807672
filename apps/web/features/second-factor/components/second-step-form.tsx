'use client';

import type { SecondStepNeeded, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { TextField } from '@coachme/ui-web/text-field';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { passkeyForStep, proveSecondStep } from '../actions.ts';
import { useStepProblem } from '../use-step-problem.ts';

type SecondStepFormProps = { needed: SecondStepNeeded; next: string };
type Typed = 'totp' | 'recovery-code';

/** Offers what the person has set up, the quickest first. */
export function SecondStepForm({ needed, next }: SecondStepFormProps) {
  const t = useTranslations('secondFactor.step');
  const { ways, ticket } = needed;
  const [typed, setTyped] = useState<Typed>(ways.includes('totp') ? 'totp' : 'recovery-code');
  const [code, setCode] = useState('');
  const [remember, setRemember] = useState(false);
  const { problem, isBusy, prove } = useProving({ ticket, remember, next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void prove(async () => (typed === 'totp' ? { totp: code } : { recoveryCode: code }));
  };
  const other: Typed | null =
    typed === 'totp' ? 'recovery-code' : ways.includes('totp') ? 'totp' : null;
  const isApp = typed === 'totp';
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      {ways.includes('passkey') ? (
        <Button
          look={ways.includes('totp') ? 'secondary' : 'primary'}
          isPending={isBusy}
          onPress={() => void prove(async () => ({ passkey: await passkeyForStep(ticket) }))}
        >
          <KeyRound aria-hidden className="size-4" strokeWidth={1.5} />
          {t('usePasskey')}
        </Button>
      ) : null}
      {ways.includes(typed) ? <CodeField isApp={isApp} code={code} onChange={setCode} /> : null}
      <Checkbox isSelected={remember} onChange={setRemember}>
        {t('remember')}
      </Checkbox>
      <FormProblem problem={problem} />
      {ways.includes(typed) ? (
        <Button type="submit" look="primary" isPending={isBusy} isDisabled={code.trim() === ''}>
          {t('submit')}
        </Button>
      ) : null}
      {other !== null && ways.includes(other) ? (
        <Button
          look="quiet"
          className="self-start"
          onPress={() => {
            setTyped(other);
            setCode('');
          }}
        >
          {isApp ? t('useRecovery') : t('useCode')}
        </Button>
      ) : null}
    </form>
  );
}

type CodeFieldProps = { isApp: boolean; code: string; onChange: (code: string) => void };

function CodeField({ isApp, code, onChange }: CodeFieldProps) {
  const t = useTranslations('secondFactor.step');
  return (
    <TextField
      key={isApp ? 'totp' : 'recovery-code'}
      autoFocus
      label={isApp ? t('code') : t('recovery')}
      hint={isApp ? t('codeHint') : t('recoveryHint')}
      inputMode={isApp ? 'numeric' : 'text'}
      autoComplete="one-time-code"
      value={code}
      onChange={onChange}
    />
  );
}

type Step = { readonly ticket: string; readonly remember: boolean; readonly next: string };

function useProving({ ticket, remember, next }: Step) {
  const words = useStepProblem();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const prove = async (proof: () => Promise<SecondStepProof>) => {
    setProblem(null);
    setBusy(true);
    try {
      await proveSecondStep({ ticket, remember, proof: await proof() }, next);
    } catch (error) {
      setProblem(words(error));
      setBusy(false);
    }
  };
  return { problem, isBusy, prove };
}
