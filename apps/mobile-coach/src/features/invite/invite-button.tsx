import { Button } from '@coachme/ui-mobile/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { InviteSheet } from './invite-sheet.tsx';

/** Opens the sheet that makes an invitation to hand on from the gym floor. */
export function InviteButton() {
  const t = useTranslations('workspace.roster');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="primary" label={t('invite')} onPress={() => setIsOpen(true)} />
      {isOpen ? <InviteSheet onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
