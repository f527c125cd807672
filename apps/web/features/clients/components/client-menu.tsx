'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { Archive, ArchiveRestore, Ellipsis, Eye, FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useArchiveClient, useBringBackClient } from '#web/features/clients/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const iconLook = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** What is rarely done with a client. */
export function ClientMenu({ client }: { client: Client }) {
  const t = useTranslations('workspace.client');
  const words = useProblemWords();
  const mayArchive = useMay('client:archive');
  const archive = useArchiveClient(client.id);
  const bringBack = useBringBackClient(client.id);
  const [isAsking, setAsking] = useState(false);
  const bring = useImportAction(client);
  const act = useActAction(client);
  if (!mayArchive && !bring && !act) return null;
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
        actions={[
          ...(act ? [act] : []),
          ...(bring ? [bring] : []),
          ...(mayArchive ? [action] : []),
        ]}
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

/** Of a client with an account who shares their training. */
function useActAction({ name, userId, shared }: Client) {
  const t = useTranslations('acting');
  const mayAct = useMay('client:act_as');
  const dialog = useOverlay('act');
  if (!mayAct || userId === null || !shared.includes('training')) return null;
  return {
    id: 'act',
    label: t('menu', { name }),
    icon: <Eye {...iconLook} />,
    onAction: () => dialog.open('ask'),
  };
}

function useImportAction({ id }: Client) {
  const t = useTranslations('imports');
  const mayImport = useMay('import:create');
  const router = useRouter();
  if (!mayImport) return null;
  return {
    id: 'import',
    label: t('open'),
    icon: <FileUp {...iconLook} />,
    onAction: () => router.push(`/coach/clients/${id}/imports`),
  };
}
