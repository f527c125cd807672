import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { leaveToSignIn } from './provider-trip.tsx';
import { useShell } from './shell.tsx';
import { useProblemWords } from './use-problem.tsx';

const styles = StyleSheet.create({ ways: { gap: space(3) } });

interface ProviderWaysProps {
  ways: readonly OfferedWay[];
  /** What was typed, for an organization's own. */
  email: string;
}

/** A button for each provider that is set up here. */
export function ProviderWays({ ways, email }: ProviderWaysProps) {
  const t = useTranslations('appProviders');
  const words = useProblemWords();
  const shell = useShell();
  const [leaving, setLeaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const leave = async (id: string) => {
    setProblem(undefined);
    if (id === 'sso' && !email.includes('@')) return setProblem(t('addressFirst'));
    setLeaving(id);
    try {
      await leaveToSignIn(shell, id === 'sso' ? { email: email.trim() } : { provider: id });
    } catch (error) {
      setProblem(words(error));
    } finally {
      setLeaving(null);
    }
  };
  if (ways.length === 0) return null;
  return (
    <View style={styles.ways}>
      {ways.map(({ id, name }) => (
        <Button
          key={id}
          label={id === 'sso' ? t('organization') : t('continueWith', { provider: name ?? id })}
          isPending={leaving === id}
          onPress={() => void leave(id)}
        />
      ))}
      <FormProblem words={problem} />
    </View>
  );
}
