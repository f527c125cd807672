'use client';

import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import dynamic from 'next/dynamic';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import type { ProvenChange } from '../use-proven-change.ts';
import { FactorPart } from './factor-part.tsx';

const QrCode = dynamic(() => import('#web/shell/qr-code.tsx').then(({ QrCode }) => QrCode));

type Begun = { readonly secret: string; readonly uri: string };
type AuthenticatorAppProps = {
  factors: SecondFactors;
  change: ProvenChange;
  onCodes: (codes: readonly string[]) => void;
};

/** An app that shows codes: set up, moved to another phone, removed. */
export function AuthenticatorApp({ factors, change, onCodes }: AuthenticatorAppProps) {
  const t = useTranslations('secondFactor.setUp.app');
  const format = useFormatter();
  const [begun, setBegun] = useState<Begun | null>(null);
  const { totp } = factors;
  const begin = () =>
    void change.make(async () => setBegun(await browserApi.secondFactor.beginTotp()));
  const confirm = (code: string) =>
    void change.make(async () => {
      const { recoveryCodes } = await browserApi.secondFactor.confirmTotp({ body: { code } });
      setBegun(null);
      onCodes(recoveryCodes);
    });
  const remove = () => void change.make(() => browserApi.secondFactor.removeTotp());
  const since = totp && format.dateTime(new Date(totp.confirmedAt), { dateStyle: 'medium' });
  return (
    <FactorPart
      title={t('title')}
      text={t('text')}
      state={since ? t('on', { date: since }) : t('off')}
    >
      {begun ? (
        <ScanAndConfirm begun={begun} isBusy={change.isBusy} onConfirm={confirm} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button look={totp ? 'secondary' : 'primary'} isPending={change.isBusy} onPress={begin}>
            {totp ? t('replace') : t('begin')}
          </Button>
          {totp ? (
            <Button look="quiet" isPending={change.isBusy} onPress={remove}>
              {t('remove')}
            </Button>
          ) : null}
        </div>
      )}
    </FactorPart>
  );
}

type ScanProps = { begun: Begun; isBusy: boolean; onConfirm: (code: string) => void };

function ScanAndConfirm({ begun, isBusy, onConfirm }: ScanProps) {
  const t = useTranslations('secondFactor.setUp');
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(code);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <p>{t('app.scan')}</p>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={begun.uri} label={t('app.qr')} className="size-44" />
        <div className="min-w-0 flex-1">
          <p className="text-ink-2 text-sm">{t('app.key')}</p>
          {/* Groups of four, as one reads it out; Latin letters in every language. */}
          <code dir="ltr" className="block break-words font-mono text-base">
            {begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </code>
        </div>
      </div>
      <TextField
        autoFocus
        className="max-w-60"
        label={t('codeLabel')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
      />
      <Button type="submit" look="primary" className="self-start" isPending={isBusy}>
        {t('app.confirm')}
      </Button>
    </form>
  );
}
