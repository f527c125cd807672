import type { Coaching } from '@coachme/contracts/coachings.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { useChange } from './use-change.ts';

type Props = {
  coaching: Coaching;
  isOpen: boolean;
  onClose: () => void;
  onChanged: () => Promise<void>;
};

/** Says what happens to the data before a coaching is ended. */
export function EndCoachSheet({ coaching, isOpen, onClose, onChanged }: Props) {
  const t = useTranslations('consent.mine');
  const words = useTranslations('words.actions');
  const { change, isPending } = useChange(onChanged);
  const { name } = coaching.coach;
  const end = async () => {
    const params = { id: coaching.id };
    if (await change(() => api.coachings.endCoaching({ params }))) onClose();
  };
  return (
    <Sheet
      title={t('endTitle', { name })}
      closeLabel={words('close')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button look="danger" label={t('end')} isPending={isPending} onPress={end} />
          <Button look="quiet" label={words('cancel')} onPress={onClose} />
        </>
      }
    >
      <Text tone="ink2">{t('endText', { name })}</Text>
    </Sheet>
  );
}
