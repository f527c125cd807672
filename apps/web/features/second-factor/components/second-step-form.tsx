'use client';

import type { SecondStepNeeded, SecondStepWay } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { passkeyForStep } from '../actions.ts';
import { useProving } from '../use-proving.ts';
import { StepCodeField, type TypedWay } from './step-code-field.tsx';

type SecondStepFormProps = { needed: SecondStepNeeded; next: string };

/** What is typed, the safest first. */
const typedWays: readonly TypedWay[] = ['totp', 'text', 'recovery-code'];
const firstOf = (ways: readonly SecondStepWay[]) => typedWays.find((way) => ways.includes(way));

/** Offers what the person has set up, the quickest first. */
export function SecondStepForm({ needed, next }: SecondStepFormProps) {
  const t = useTranslations('secondFactor.step');
  const { ways, ticket } = needed;
  const [typed, setTyped] = useState(firstOf(ways));
  const [code, setCode] = useState('');
  const [remember, setRemember] = useState(false);
  const { problem, isBusy, prove, proofOf, sendText, isTextSent } = useProving({
    ...{ ticket, remember, next },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed) void prove(async () => proofOf(typed, code));
  };
  if (ways.length === 0) return <p role="status">{t('none')}</p>;
  const waitsForText = typed === 'text' && !isTextSent;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
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
      {typed && !waitsForText ? <StepCodeField way={typed} code={code} onChange={setCode} /> : null}
      <Checkbox isSelected={remember} onChange={setRemember}>
        {t('remember')}
      </Checkbox>
      <FormProblem problem={problem} />
      {waitsForText ? (
        <Button look="primary" isPending={isBusy} onPress={() => void sendText()}>
          {t('usePhone')}
        </Button>
      ) : null}
      {typed && !waitsForText ? (
        <Button type="submit" look="primary" isPending={isBusy} isDisabled={code.trim() === ''}>
          {t('submit')}
        </Button>
      ) : null}
      <OtherWays
        ways={typedWays.filter((way) => way !== typed && ways.includes(way))}
        onChoose={(way) => {
          setTyped(way);
          setCode('');
        }}
      />
    </form>
  );
}

type OtherWaysProps = { ways: readonly TypedWay[]; onChoose: (way: TypedWay) => void };

const words = { totp: 'useCode', text: 'usePhone', 'recovery-code': 'useRecovery' } as const;

function OtherWays({ ways, onChoose }: OtherWaysProps) {
  const t = useTranslations('secondFactor.step');
  return ways.map((way) => (
    <Button key={way} look="quiet" className="self-start" onPress={() => onChoose(way)}>
      {t(words[way])}
    </Button>
  ));
}
