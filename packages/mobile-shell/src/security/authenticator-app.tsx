import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-mobile/button';
import { QrCode } from '@coachme/ui-mobile/qr-code';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShell } from '../shell.tsx';
import { useFormats } from '../use-formats.tsx';
import { FactorPart } from './factor-part.tsx';
import type { ProvenChange } from './use-proven-change.tsx';

interface Begun {
  readonly secret: string;
  readonly uri: string;
}

export interface AuthenticatorAppProps {
  factors: SecondFactors;
  change: ProvenChange;
  onCodes: (codes: readonly string[]) => void;
}

/** An app that shows codes: set up, moved to another phone, removed. */
export function AuthenticatorApp({ factors, change, onCodes }: AuthenticatorAppProps) {
  const t = useTranslations('secondFactor.setUp.app');
  const formats = useFormats();
  const { api } = useShell();
  const [begun, setBegun] = useState<Begun | null>(null);
  const { totp } = factors;
  const begin = () => void change.make(async () => setBegun(await api.secondFactor.beginTotp()));
  const confirm = (code: string) =>
    void change.make(async () => {
      const { recoveryCodes } = await api.secondFactor.confirmTotp({ body: { code } });
      setBegun(null);
      onCodes(recoveryCodes);
    });
  const remove = () => void change.make(() => api.secondFactor.removeTotp());
  return (
    <FactorPart
      title={t('title')}
      text={t('text')}
      state={totp ? t('on', { date: formats.instant(totp.confirmedAt) }) : t('off')}
    >
      {begun ? (
        <ScanAndConfirm begun={begun} isBusy={change.isBusy} onConfirm={confirm} />
      ) : (
        <>
          <Button
            look={totp ? 'secondary' : 'primary'}
            label={totp ? t('replace') : t('begin')}
            isPending={change.isBusy}
            onPress={begin}
          />
          {totp ? (
            <Button look="quiet" label={t('remove')} isPending={change.isBusy} onPress={remove} />
          ) : null}
        </>
      )}
    </FactorPart>
  );
}

interface ScanProps {
  begun: Begun;
  isBusy: boolean;
  onConfirm: (code: string) => void;
}

/** For an app on another device the code to scan, for one on this phone the key to copy. */
function ScanAndConfirm({ begun, isBusy, onConfirm }: ScanProps) {
  const t = useTranslations('secondFactor.setUp');
  const [code, setCode] = useState('');
  return (
    <>
      <Text>{t('app.scan')}</Text>
      <QrCode text={begun.uri} label={t('app.qr')} size={200} />
      <Text step="sm" tone="ink2">
        {t('app.key')}
      </Text>
      {/* Groups of four, as one reads it out; left to right in every language. */}
      <Text selectable isFigure style={{ writingDirection: 'ltr' }}>
        {`\u2066${begun.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}\u2069`}
      </Text>
      <TextField
        label={t('codeLabel')}
        value={code}
        onChangeText={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        returnKeyType="go"
        onSubmitEditing={() => onConfirm(code)}
      />
      <Button
        look="primary"
        label={t('app.confirm')}
        isPending={isBusy}
        onPress={() => onConfirm(code)}
      />
    </>
  );
}
