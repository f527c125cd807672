'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Archive, ArchiveRestore, Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useArchiveClient, useBringBackClient } from '#web/features/clients/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';

const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** What is rarely done with a client. */
export function ClientMenu({ client }: { client: Client }) {
  const t = useTranslations('workspace.client');
  const words = useProblemWords();
  const mayArchive = useMay('client:archive');
  const bringBack = useBringBackClient(client.id);
  const [isAsking, setAsking] = useState(false);
  if (!mayArchive) return null;
  const restore = () =>
    bringBack.mutate(undefined, {
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  const action =
    client.status === 'archived'
      ? {
          id: 'restore',
          label: t('restore'),
          icon: <ArchiveRestore {...iconLook} />,
          onAction: restore,
        }
      : {
          id: 'archive',
          label: t('archive'),
          icon: <Archive {...iconLook} />,
          isDanger: true,
          onAction: () => setAsking(true),
        };
  return (
    <>
      <Menu
        label={t('more')}
        actions={[action]}
        trigger={
          <Button look="quiet" size="icon" aria-label={t('more')}>
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
          </Button>
        }
      />
      <ArchiveDialog client={client} isOpen={isAsking} onOpenChange={setAsking} />
    </>
  );
}

type ArchiveDialogProps = {
  client: Client;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

function ArchiveDialog({ client, isOpen, onOpenChange }: ArchiveDialogProps) {
  const t = useTranslations('workspace.client');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const archive = useArchiveClient(client.id);
  const confirm = () =>
    archive.mutate(undefined, {
      onSuccess: () => onOpenChange(false),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  return (
    <Dialog
      isAlert
      title={t('archiveTitle', { name: client.name })}
      closeLabel={actions('close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>{actions('cancel')}</Button>
          <Button look="danger" isPending={archive.isPending} onPress={confirm}>
            {t('archive')}
          </Button>
        </>
      }
    >
      {t('archiveText')}
    </Dialog>
  );
}
