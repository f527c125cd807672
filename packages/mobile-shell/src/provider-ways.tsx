import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { useEffect, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { leaveToSignIn } from './provider-trip.tsx';
import { useShell } from './shell.tsx';
import { useProblemWords } from './use-problem.tsx';

const styles = StyleSheet.create({ ways: { gap: space(3) } });

/** A button for each provider that is set up here; `email` is what was typed, for an organization's own. */
export function ProviderWays({ email }: { email: string }) {
  const t = useTranslations('appProviders');
  const words = useProblemWords();
  const shell = useShell();
  const ways = useOfferedProviders();
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

function useOfferedProviders(): readonly OfferedWay[] {
  const { api } = useShell();
  const [ways, setWays] = useState<readonly OfferedWay[]>([]);
  useEffect(() => {
    let isGone = false;
    // Without a network there is the password; the buttons come when somebody can be asked.
    api.waysIn.listWays({ query: {} }).then(
      ({ items }) => {
        if (!isGone) setWays(items.filter(({ kind }) => kind === 'redirect'));
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [api]);
  return ways;
}
