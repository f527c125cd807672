'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Archive, ArchiveRestore, Ellipsis, FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useArchiveClient, useBringBackClient } from '#web/features/clients/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** What is rarely done with a client. */
export function ClientMenu({ client }: { client: Client }) {
  const t = useTranslations('workspace.client');
  const imports = useTranslations('imports');
  const words = useProblemWords();
  const mayArchive = useMay('client:archive');
  const archive = useArchiveClient(client.id);
  const bringBack = useBringBackClient(client.id);
  const [isAsking, setAsking] = useState(false);
  const mayImport = useMay('import:create');
  const router = useRouter();
  if (!mayArchive && !mayImport) return null;
  const restore = () =>
    bringBack.mutate(undefined, {
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  const bring = {
    id: 'import',
    label: imports('open'),
    icon: <FileUp {...iconLook} />,
    onAction: () => router.push(`/coach/clients/${client.id}/imports`),
  };
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
        actions={[...(mayImport ? [bring] : []), ...(mayArchive ? [action] : [])]}
        trigger={
          <Button look="quiet" size="icon" aria-label={t('more')}>
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
          </Button>
        }
      />
      <ConfirmDialog
        title={t('archiveTitle', { name: client.name })}
        actionLabel={t('archive')}
        action={archive}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('archiveText')}
      </ConfirmDialog>
    </>
  );
}
