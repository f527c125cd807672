'use client';

import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import type { ProvenChange } from '../use-proven-change.ts';
import { FactorPart } from './factor-part.tsx';

type RecoveryCodesProps = {
  factors: SecondFactors;
  change: ProvenChange;
  /** Just made, and shown only now. */
  codes: readonly string[] | null;
  onCodes: (codes: readonly string[] | null) => void;
};

/** Codes for the day the phone is lost: shown once, to be kept on paper or in a safe place. */
export function RecoveryCodes({ factors, change, codes, onCodes }: RecoveryCodesProps) {
  const t = useTranslations('secondFactor.setUp.codes');
  const hasFactor = factors.totp !== null || factors.passkeyCount > 0 || factors.text !== null;
  if (!hasFactor && !codes) return null;
  const renew = () =>
    void change.make(async () => {
      onCodes((await browserApi.secondFactor.renewRecoveryCodes()).recoveryCodes);
    });
  const left = t('left', { count: factors.recoveryCodesLeft });
  return (
    <FactorPart title={t('title')} text={codes ? t('keep') : t('text')} state={left}>
      {codes ? (
        <>
          <ul dir="ltr" className="grid grid-cols-2 gap-x-6 gap-y-2 font-mono">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2 print:hidden">
            <Button onPress={() => download(codes)}>{t('download')}</Button>
            <Button onPress={() => window.print()}>{t('print')}</Button>
            <Button look="primary" onPress={() => onCodes(null)}>
              {t('kept')}
            </Button>
          </div>
        </>
      ) : (
        <Button className="self-start" isPending={change.isBusy} onPress={renew}>
          {t('renew')}
        </Button>
      )}
    </FactorPart>
  );
}

/** A text file that never leaves this computer. */
function download(codes: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }));
  link.download = 'coachme-recovery-codes.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
