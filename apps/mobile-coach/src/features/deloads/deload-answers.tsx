import type { Deload } from '@coachme/contracts/deloads.contract';
import { space } from '@coachme/design-tokens/tokens';
import { useShell } from '@coachme/mobile-shell/shell';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useIsOnline } from '../../app-shell/coach-status.tsx';
import { useSending } from '../../app-shell/use-sending.ts';

const styles = StyleSheet.create({ row: { gap: space(2) } });

/** The two answers to a proposal; without a network it is said that they need one. */
export function DeloadAnswers({ id, onDone }: { id: string; onDone?: () => void }) {
  const t = useTranslations('deload');
  const { api } = useShell();
  const { pending, send } = useSending();
  const isOnline = useIsOnline();
  const decide = async (isAccepted: boolean) => {
    const what = isAccepted ? 'accept' : 'decline';
    const call = () => api.deloads.decideDeload({ params: { id }, body: { isAccepted } });
    if (await send(what, call, t(isAccepted ? 'done' : 'left'))) onDone?.();
  };
  const isOff = pending !== null || !isOnline;
  return (
    <View style={styles.row}>
      <Button
        look="primary"
        size="large"
        label={t('accept')}
        isPending={pending === 'accept'}
        isDisabled={isOff}
        onPress={() => void decide(true)}
      />
      <Button
        label={t('decline')}
        isPending={pending === 'decline'}
        isDisabled={isOff}
        onPress={() => void decide(false)}
      />
      {isOnline ? null : <NeedsNetwork />}
    </View>
  );
}

/** The way back from an accepted one, until a session of it is begun. */
export function TakeBack({ deload: { id, isBegun } }: { deload: Deload }) {
  const t = useTranslations('deload');
  const { api } = useShell();
  const { pending, send } = useSending();
  const isOnline = useIsOnline();
  if (isBegun) {
    return (
      <Text step="sm" tone="ink3">
        {t('begun')}
      </Text>
    );
  }
  const takeBack = () => api.deloads.takeBackDeload({ params: { id } });
  return (
    <>
      <Button
        label={t('takeBack')}
        isPending={pending !== null}
        isDisabled={!isOnline}
        onPress={() => void send('take-back', takeBack, t('takenBack'))}
      />
      {isOnline ? null : <NeedsNetwork />}
    </>
  );
}

function NeedsNetwork() {
  const t = useTranslations('coachPlan');
  return (
    <Text step="sm" tone="watch">
      {t('needsNetwork')}
    </Text>
  );
}
