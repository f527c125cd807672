'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { unsentTitles } from '#web/offline/kept-programs.ts';
import { signOut } from '#web/session/sign-out.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

/** Before signing out: what was written here and has not been sent, by name. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('offline.leave');
  const action = useMutation({ mutationFn: () => signOut() });
  const { data: titles = [] } = useQuery({
    queryKey: ['unsent'],
    queryFn: unsentTitles,
    networkMode: 'always',
    staleTime: 0,
  });
  return (
    <ConfirmDialog
      title={t('title')}
      actionLabel={t('action')}
      action={action}
      isOpen
      onOpenChange={onClose}
    >
      <p>{t('text')}</p>
      <ul className="mt-3 flex flex-col gap-1">
        {titles.map((title) => (
          <li key={title} className="font-medium">
            <bdi>{title || t('untitled')}</bdi>
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
