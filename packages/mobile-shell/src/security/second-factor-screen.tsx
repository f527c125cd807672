import { Text } from '@coachme/ui-mobile/text';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AskedPart } from '../asked-part.tsx';
import { FormProblem } from '../form-problem.tsx';
import { Screen } from '../screen.tsx';
import { useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';
import { AuthenticatorApp } from './authenticator-app.tsx';
import { Passkeys } from './passkeys.tsx';
import { ProveAgainSheet } from './prove-again-sheet.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useProvenChange } from './use-proven-change.tsx';

/** What proves the person beside the first way in: an app with codes, codes for a lost phone, passkeys. */
export function SecondFactorScreen() {
  const t = useTranslations('secondFactor.setUp');
  const { api } = useShell();
  const asked = useAsked(useCallback(() => api.secondFactor.getSecondFactors(), [api]));
  const change = useProvenChange(asked.again);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Screen title={t('title')} backTo="/security">
      <Text tone="ink2">{t('lead')}</Text>
      <AskedPart asked={asked}>
        {(factors) => (
          <>
            <FormProblem words={change.problem} />
            <AuthenticatorApp factors={factors} change={change} onCodes={setCodes} />
            <RecoveryCodes factors={factors} change={change} codes={codes} onCodes={setCodes} />
            <Passkeys change={change} />
          </>
        )}
      </AskedPart>
      <ProveAgainSheet change={change} />
    </Screen>
  );
}
