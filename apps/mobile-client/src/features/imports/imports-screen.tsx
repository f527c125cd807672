import { Screen } from '@coachme/mobile-shell/screen';
import { Text } from '@coachme/ui-mobile/text';
import { router, useLocalSearchParams } from 'expo-router';
import { useTranslations } from 'use-intl';
import { OneImport } from './one-import.tsx';
import { PastImports } from './past-imports.tsx';
import { canPickFile } from './pick-file';
import { StartElsewhere } from './start-elsewhere.tsx';
import { StartImport } from './start-import.tsx';

const open = (id: string) => router.setParams({ import: id });
const close = () => router.setParams({ import: undefined });

/** One's own history from other apps: a file, what is in it, and what became of it. */
export function ImportsScreen() {
  const t = useTranslations('imports');
  const { import: shown } = useLocalSearchParams<{ import?: string }>();
  return (
    <Screen title={t('title')} backTo="/me">
      {shown ? (
        <OneImport key={shown} id={shown} onClose={close} />
      ) : (
        <>
          <Text tone="ink2">{t('intro')}</Text>
          {canPickFile ? <StartImport onStarted={open} /> : <StartElsewhere />}
          <PastImports onOpen={open} />
        </>
      )}
    </Screen>
  );
}
