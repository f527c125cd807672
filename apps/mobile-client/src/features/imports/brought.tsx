import type { Import } from '@coachme/contracts/imports.contract';
import { space } from '@coachme/design-tokens/tokens';
import { ConfirmSheet } from '@coachme/mobile-shell/confirm-sheet';
import { FormProblem } from '@coachme/mobile-shell/form-problem';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { router } from 'expo-router';
import { CircleCheck } from 'lucide-react-native';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { useImportChange } from './use-import.ts';

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  words: { flex: 1 },
});

/** What came in, where it is, and the way back. */
export function Brought({ found, again }: { found: Import; again: () => Promise<void> }) {
  const t = useTranslations('imports.done');
  const access = useTranslations('appAccess.imports');
  const { colors } = useTheme();
  const { change, isPending, problem } = useImportChange(again);
  const [isAsking, setIsAsking] = useState(false);
  const { writtenSessions, writtenSets } = found.counts;
  const undo = async () => {
    const params = { id: found.id };
    if (await change(() => api.imports.undoImport({ params }))) setIsAsking(false);
  };
  return (
    <>
      <View style={styles.head}>
        <CircleCheck size={22} strokeWidth={1.5} color={colors.onTrack} />
        <Text step="lg" weight="semibold" role="heading" aria-level={2} style={styles.words}>
          {t('title', { count: writtenSessions })}
        </Text>
      </View>
      <Text tone="ink2">{t('text', { sets: writtenSets })}</Text>
      <Button
        look="primary"
        size="large"
        label={access('seeHistory')}
        onPress={() => router.push('/history')}
      />
      <Button label={t('undo')} onPress={() => setIsAsking(true)} />
      <ConfirmSheet
        title={t('undoTitle')}
        confirm={t('undo')}
        isOpen={isAsking}
        isPending={isPending}
        onConfirm={undo}
        onClose={() => setIsAsking(false)}
      >
        <Text>{t('undoText')}</Text>
        <FormProblem words={problem} />
      </ConfirmSheet>
    </>
  );
}
