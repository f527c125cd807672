import type { Coaching } from '@coachme/contracts/coachings.contract';
import { ConfirmSheet } from '@coachme/mobile-shell/confirm-sheet';
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
  const { change, isPending } = useChange(onChanged);
  const { name } = coaching.coach;
  const end = async () => {
    const params = { id: coaching.id };
    if (await change(() => api.coachings.endCoaching({ params }))) onClose();
  };
  return (
    <ConfirmSheet
      title={t('endTitle', { name })}
      confirm={t('end')}
      isOpen={isOpen}
      isPending={isPending}
      onConfirm={end}
      onClose={onClose}
    >
      <Text tone="ink2">{t('endText', { name })}</Text>
    </ConfirmSheet>
  );
}
