'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type ConfirmDialogProps = {
  /** Names the thing. */
  title: string;
  /** What happens and what stays. */
  children: ReactNode;
  actionLabel: string;
  action: UseMutationResult<unknown, Error, void>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Asks before something that cannot simply be undone. */
export function ConfirmDialog({
  title,
  children,
  actionLabel,
  action,
  ...rest
}: ConfirmDialogProps) {
  const { isOpen, onOpenChange } = rest;
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const confirm = () =>
    action.mutate(undefined, {
      onSuccess: () => onOpenChange(false),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  return (
    <Dialog
      isAlert
      title={title}
      closeLabel={actions('close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>{actions('cancel')}</Button>
          <Button look="danger" isPending={action.isPending} onPress={confirm}>
            {actionLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
