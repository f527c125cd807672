'use client';

import type { SecondStepWay } from '@coachme/contracts/second-factor.contract';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';

export type TypedWay = Exclude<SecondStepWay, 'passkey'>;

type StepCodeFieldProps = { way: TypedWay; code: string; onChange: (code: string) => void };

const words = {
  totp: { label: 'code', hint: 'codeHint' },
  text: { label: 'phoneCode', hint: 'phoneHint' },
  'recovery-code': { label: 'recovery', hint: 'recoveryHint' },
} as const;

/** Where the code of one way is typed. */
export function StepCodeField({ way, code, onChange }: StepCodeFieldProps) {
  const t = useTranslations('secondFactor.step');
  return (
    <TextField
      key={way}
      autoFocus
      label={t(words[way].label)}
      hint={t(words[way].hint)}
      inputMode={way === 'recovery-code' ? 'text' : 'numeric'}
      autoComplete="one-time-code"
      value={code}
      onChange={onChange}
    />
  );
}
