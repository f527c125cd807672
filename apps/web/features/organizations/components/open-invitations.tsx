'use client';

import type { Invitation } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useRevokeInvitation } from '#web/features/organizations/actions.ts';
import { invitationsQuery } from '#web/features/organizations/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Links that are out and not yet used. */
export function OpenInvitations() {
  const t = useTranslations('workspace.invite');
  const invitations = useQuery(invitationsQuery(browserApi, 'active'));
  return (
    <section aria-label={t('open')} className="mt-6 border-line border-t pt-5">
      <h3 className="mb-2 font-medium">{t('open')}</h3>
      {invitations.isPending ? <Skeleton className="h-10 w-full" /> : null}
      {invitations.isError ? <QueryProblem query={invitations} /> : null}
      {invitations.data?.items.length === 0 ? (
        <p className="text-ink-3 text-sm">{t('none')}</p>
      ) : null}
      <ul>
        {invitations.data?.items.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('workspace.invite');
  const roles = useTranslations('words.roles');
  const formats = useFormats();
  const words = useProblemWords();
  const revoke = useRevokeInvitation();
  const end = () =>
    revoke.mutate(invitation.id, {
      onSuccess: () => showToast({ title: t('revoked') }),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  const who = invitation.email ?? t('anyone');
  return (
    <li className="flex items-center gap-3 border-line border-b py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate">{who}</p>
        <p className="text-ink-3 text-xs">
          {t('byUntil', {
            name: invitation.invitedBy.name,
            date: formats.instant(invitation.expiresAt),
          })}
        </p>
      </div>
      <Chip>{roles(invitation.role)}</Chip>
      <Button
        look="quiet"
        size="small"
        isPending={revoke.isPending}
        onPress={end}
        aria-label={t('revokeOf', { who })}
      >
        {t('revoke')}
      </Button>
    </li>
  );
}
