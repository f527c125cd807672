import type { SecondStepNeeded, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

export interface SecondStepFormProps {
  needed: SecondStepNeeded;
  isPending: boolean;
  problem: string | undefined;
  onProve: (proof: SecondStepProof) => void;
}

/** The second step of signing in: the code of the authenticator app, or one of the recovery codes. */
export function SecondStepForm({ needed, isPending, problem, onProve }: SecondStepFormProps) {
  const t = useTranslations('secondFactor.step');
  const hasApp = needed.ways.includes('totp');
  const [isApp, setIsApp] = useState(hasApp);
  const [code, setCode] = useState('');
  const submit = () => onProve(isApp ? { totp: code } : { recoveryCode: code });
  return (
    <View style={styles.form}>
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      <Text tone="ink2">{t('lead')}</Text>
      <TextField
        key={isApp ? 'app' : 'recovery'}
        label={isApp ? t('code') : t('recovery')}
        hint={isApp ? t('codeHint') : t('recoveryHint')}
        value={code}
        onChangeText={setCode}
        autoComplete="one-time-code"
        inputMode={isApp ? 'numeric' : 'text'}
        autoCapitalize="characters"
        autoCorrect={false}
        autoFocus
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      <FormProblem words={problem} />
      <Button
        look="primary"
        size="large"
        label={t('submit')}
        isPending={isPending}
        onPress={submit}
      />
      {hasApp ? (
        <Button
          look="quiet"
          label={isApp ? t('useRecovery') : t('useCode')}
          onPress={() => {
            setIsApp(!isApp);
            setCode('');
          }}
        />
      ) : null}
    </View>
  );
}
