import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { Linking } from 'react-native';
import { useTranslations } from 'use-intl';
import { baseUrl } from '../../app-shell/session.ts';

/** Where an app cannot be handed a file: the same screen in the browser of the phone. */
export function StartElsewhere() {
  const t = useTranslations('appAccess.imports');
  return (
    <>
      <Text>{t('elsewhere')}</Text>
      <Button
        look="primary"
        size="large"
        label={t('openBrowser')}
        onPress={() => void Linking.openURL(`${baseUrl}/app/imports`)}
      />
    </>
  );
}
