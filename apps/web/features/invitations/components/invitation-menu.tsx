'use client';

import type { Invitation } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Menu } from '@coachme/ui-web/menu';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { Ban, Ellipsis, QrCode, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useResend, useRevoke } from '#web/features/invitations/actions.ts';
import { invitationLinkQuery } from '#web/features/invitations/queries.ts';
import { useTitleOf } from '#web/features/invitations/use-title-of.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { LinkCard } from '#web/shell/link-card.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** What can still be done with an invitation. */
export function InvitationMenu({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('invites.do');
  const [isShown, setShown] = useState(false);
  const label = t('menu', { who: useTitleOf(invitation) });
  const actions = useActions(invitation, () => setShown(true));
  if (actions.length === 0) return null;
  return (
    <>
      <Menu
        label={label}
        actions={actions}
        trigger={
          <Button look="quiet" size="icon" aria-label={label}>
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
          </Button>
        }
      />
      {isShown ? <ShownLink invitation={invitation} onClose={() => setShown(false)} /> : null}
    </>
  );
}

function useActions(invitation: Invitation, show: () => void) {
  const t = useTranslations('invites.do');
  const words = useProblemWords();
  const [resend, revoke] = [useResend(), useRevoke()];
  const [mayCreate, mayRevoke] = [useMay('invitation:create'), useMay('invitation:revoke')];
  const { id, state, email } = invitation;
  const told = (title: string) => ({
    onSuccess: () => showToast({ title }),
    onError: (error: Error) => showToast({ title: words(error), tone: 'problem' as const }),
  });
  const isOpen = state === 'active' || state === 'expired';
  return [
    ...(state === 'active' && mayCreate
      ? [{ id: 'link', label: t('link'), icon: <QrCode {...icon} />, onAction: show }]
      : []),
    ...(isOpen && mayCreate
      ? [
          {
            id: 'resend',
            label: email ? t('resend') : t('renew'),
            icon: <Send {...icon} />,
            onAction: () => resend.mutate(id, told(email ? t('resent') : t('renewed'))),
          },
        ]
      : []),
    ...(isOpen && mayRevoke
      ? [
          {
            id: 'revoke',
            label: t('revoke'),
            icon: <Ban {...icon} />,
            isDanger: true,
            onAction: () => revoke.mutate(id, told(t('revoked'))),
          },
        ]
      : []),
  ];
}

function ShownLink({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const actions = useTranslations('words.actions');
  const link = useQuery(invitationLinkQuery(browserApi, invitation.id));
  const { expiresAt } = invitation;
  return (
    <Dialog
      title={useTitleOf(invitation)}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      {link.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {link.isError ? <QueryProblem query={link} /> : null}
      {link.data ? <LinkCard url={link.data.url} expiresAt={expiresAt} /> : null}
    </Dialog>
  );
}
