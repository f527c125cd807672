import { Button } from '@coachme/ui-mobile/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AssignSheet } from './assign-sheet.tsx';

/** Opens the sheet that gives this program to a client, or a program to this client. */
export function AssignButton(given: { programId?: string; clientId?: string }) {
  const t = useTranslations('workspace.client');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="primary" size="large" label={t('assign')} onPress={() => setIsOpen(true)} />
      {isOpen ? <AssignSheet {...given} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
