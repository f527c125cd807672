import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { QrCode } from '@coachme/ui-mobile/qr-code';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { Share, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useInviting } from './use-inviting.ts';

/** A link to share, and a code that the other person's phone reads. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workspace.invite');
  const app = useTranslations('coachApp.invite');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  const { made, invite, isPending, problem } = useInviting();
  const share = () => (made ? Share.share({ message: made.url }) : undefined);
  return (
    <Sheet
      title={t('title')}
      closeLabel={words('close')}
      isOpen
      onClose={onClose}
      footer={
        made ? <Button look="primary" size="large" label={app('share')} onPress={share} /> : null
      }
    >
      {made ? (
        <View style={{ alignItems: 'center', gap: 16 }}>
          <QrCode text={made.url} label={t('qr')} />
          <Text tone="ink2">{app('scan')}</Text>
          <Text tone="ink3">{t('expires', { date: formats.instant(made.expiresAt) })}</Text>
        </View>
      ) : (
        <View style={{ gap: 12 }}>
          <Text tone="ink2">{app('lead')}</Text>
          <Button
            look="primary"
            size="large"
            label={app('one')}
            isPending={isPending}
            onPress={() => invite('one')}
          />
          <Button
            size="large"
            label={app('many')}
            isPending={isPending}
            onPress={() => invite('many')}
          />
        </View>
      )}
      {problem ? <Text tone="act">{problem}</Text> : null}
    </Sheet>
  );
}
