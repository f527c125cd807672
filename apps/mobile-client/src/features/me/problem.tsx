import { discardChange, type OutboxItem, sendAgain } from '@coachme/mobile-core/execution/outbox';
import { ConfirmSheet } from '@coachme/mobile-shell/confirm-sheet';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';

/** A session the server refused: why, and the two ways out. Nothing is given up without being asked. */
export function Problem({ item }: { item: OutboxItem }) {
  const t = useTranslations('appShell.sync');
  const formats = useFormats();
  const { database, sync } = useDevice();
  const [isAsking, setIsAsking] = useState(false);
  const onSendAgain = async () => {
    await sendAgain(database, item.id);
    sync.request(0);
  };
  const onDiscard = async () => {
    await discardChange(database, item.id);
    sync.request(0);
  };
  return (
    <Card>
      <Text weight="medium">{item.title}</Text>
      <Text step="sm" tone="ink2">
        {formats.date(item.localDate, 'full')}
      </Text>
      <Text tone="act">{t('refused', { reason: item.message ?? item.reason ?? '' })}</Text>
      <Button label={t('sendAgain')} onPress={() => void onSendAgain()} />
      <Button look="quiet" label={t('discard')} onPress={() => setIsAsking(true)} />
      <ConfirmSheet
        title={t('discardTitle', { title: item.title })}
        confirm={t('discard')}
        isOpen={isAsking}
        onConfirm={onDiscard}
        onClose={() => setIsAsking(false)}
      >
        <Text>{t('discardBody')}</Text>
      </ConfirmSheet>
    </Card>
  );
}
