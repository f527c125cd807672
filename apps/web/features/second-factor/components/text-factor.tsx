'use client';

import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import type { ProvenChange } from '../use-proven-change.ts';
import { FactorPart } from './factor-part.tsx';

export type PhoneChannel = 'sms' | 'whatsapp';

type Sent = GivenKey & { readonly number: string };
type TextFactorProps = {
  factors: SecondFactors;
  /** By what codes reach phones here. */
  channels: readonly PhoneChannel[];
  change: ProvenChange;
  onCodes: (codes: readonly string[]) => void;
};

/** Codes to a phone: set up by a code that reached it, moved, removed. */
export function TextFactor({ factors, channels, change, onCodes }: TextFactorProps) {
  const t = useTranslations('secondFactor.setUp.text');
  const [step, setStep] = useState<'closed' | 'number' | Sent>('closed');
  const { text } = factors;
  if (channels.length === 0 && !text) return null;
  const remove = () => void change.make(() => browserApi.textFactor.removeTextFactor());
  const confirm = ({ id }: Sent, code: string) =>
    void change.make(async () => {
      const { recoveryCodes } = await browserApi.textFactor.confirmTextFactor({
        body: { id, code },
      });
      setStep('closed');
      if (recoveryCodes.length > 0) onCodes(recoveryCodes);
    });
  const state = text ? t('on', { end: text.numberEnd }) : t('off');
  return (
    <FactorPart title={t('title')} text={t('text')} state={state}>
      {step === 'closed' ? (
        <div className="flex flex-wrap gap-2">
          {channels.length > 0 ? (
            <Button isPending={change.isBusy} onPress={() => setStep('number')}>
              {text ? t('replace') : t('begin')}
            </Button>
          ) : (
            <p className="text-ink-2">{t('unoffered')}</p>
          )}
          {text ? (
            <Button look="quiet" isPending={change.isBusy} onPress={remove}>
              {t('remove')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {step === 'number' ? (
        <NumberForm channels={channels} change={change} onSent={setStep} />
      ) : null}
      {typeof step === 'object' ? (
        <CodeForm sent={step} isBusy={change.isBusy} onConfirm={(code) => confirm(step, code)} />
      ) : null}
    </FactorPart>
  );
}

type NumberFormProps = {
  channels: readonly PhoneChannel[];
  change: ProvenChange;
  onSent: (sent: Sent) => void;
};

function NumberForm({ channels, change, onSent }: NumberFormProps) {
  const t = useTranslations('secondFactor.setUp.text');
  const phone = useTranslations('byPhone');
  const [number, setNumber] = useState('');
  const [channel, setChannel] = useState<PhoneChannel>(channels[0] ?? 'sms');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void change.make(async () => {
      const key = await browserApi.textFactor.beginTextFactor({ body: { channel, number } });
      onSent({ ...key, number });
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-sm flex-col gap-5">
      <TextField
        autoFocus
        label={phone('label')}
        hint={phone('hint')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        value={number}
        onChange={setNumber}
      />
      {channels.length > 1 ? (
        <RadioGroup
          layout="row"
          label={phone('by')}
          options={channels.map((id) => ({ id, label: phone(`channels.${id}`) }))}
          value={channel}
          onChange={(id) => setChannel(id === 'whatsapp' ? id : 'sms')}
        />
      ) : null}
      <Button
        type="submit"
        look="primary"
        className="self-start"
        isPending={change.isBusy}
        isDisabled={number.trim().length < 5}
      >
        {t('send')}
      </Button>
    </form>
  );
}

type CodeFormProps = { sent: Sent; isBusy: boolean; onConfirm: (code: string) => void };

function CodeForm({ sent, isBusy, onConfirm }: CodeFormProps) {
  const t = useTranslations('secondFactor');
  const [code, setCode] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onConfirm(code);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-sm flex-col gap-5">
      <p role="status">{t('setUp.text.sent', { number: sent.number })}</p>
      <TextField
        autoFocus
        className="max-w-60"
        label={t('step.phoneCode')}
        hint={t('step.phoneHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
      />
      <Button
        type="submit"
        look="primary"
        className="self-start"
        isPending={isBusy}
        isDisabled={code.trim().length < 6}
      >
        {t('setUp.text.confirm')}
      </Button>
    </form>
  );
}
