import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { Share } from 'react-native';
import { useTranslations } from 'use-intl';
import { useShell } from '../shell.tsx';
import { FactorPart } from './factor-part.tsx';
import type { ProvenChange } from './use-proven-change.tsx';

export interface RecoveryCodesProps {
  factors: SecondFactors;
  change: ProvenChange;
  /** Just made, and shown only now. */
  codes: readonly string[] | null;
  onCodes: (codes: readonly string[] | null) => void;
}

/** Codes for the day the phone is lost: shown once, to be kept where they are found without it. */
export function RecoveryCodes({ factors, change, codes, onCodes }: RecoveryCodesProps) {
  const t = useTranslations('secondFactor.setUp.codes');
  const actions = useTranslations('words.actions');
  const { api } = useShell();
  const hasFactor = factors.totp !== null || factors.passkeyCount > 0;
  if (!hasFactor && !codes) return null;
  const renew = () =>
    void change.make(async () =>
      onCodes((await api.secondFactor.renewRecoveryCodes()).recoveryCodes),
    );
  return (
    <FactorPart
      title={t('title')}
      text={codes ? t('keep') : t('text')}
      state={t('left', { count: factors.recoveryCodesLeft })}
    >
      {codes ? (
        <>
          <Text selectable isFigure>
            {codes.join('\n')}
          </Text>
          <Button
            label={actions('send')}
            // Where nothing can be sent to, the codes can still be copied from the screen.
            onPress={() => void Share.share({ message: codes.join('\n') }).catch(() => undefined)}
          />
          <Button look="primary" label={t('kept')} onPress={() => onCodes(null)} />
        </>
      ) : (
        <Button label={t('renew')} isPending={change.isBusy} onPress={renew} />
      )}
    </FactorPart>
  );
}
