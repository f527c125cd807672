'use client';

import type { Invitation } from '@coachme/contracts/organizations.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useRevokeInvitation } from '#web/features/organizations/actions.ts';
import { invitationsQuery } from '#web/features/organizations/queries.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** Who is invited to work here and has not come yet; nothing while there is nobody. */
export function WaitingStaff() {
  const t = useTranslations('organization.people.waiting');
  const maySee = useMay('invitation:read');
  const open = useQuery({ ...invitationsQuery(browserApi, 'active'), enabled: maySee });
  const waiting = (open.data?.items ?? []).filter(({ role }) => role !== 'client');
  if (open.isError) {
    return (
      <div className="mt-10 max-w-3xl">
        <QueryProblem query={open} />
      </div>
    );
  }
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mt-10 max-w-3xl">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="waiting" className="font-semibold text-base">
          {t('title')}
        </h2>
        <QuietLink href="/coach/invitations">{t('all')}</QuietLink>
      </div>
      <p className="mt-0.5 text-ink-2">{t('text')}</p>
      <ul className="mt-3">
        {waiting.map((invitation) => (
          <Waiting key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('organization.people.waiting');
  const invite = useTranslations('workspace.invite');
  const roles = useTranslations('words.roles');
  const formats = useFormats();
  const words = useProblemWords();
  const [mayCreate, mayRevoke] = [useMay('invitation:create'), useMay('invitation:revoke')];
  const resend = useChange(
    (id: string) => browserApi.invitations.resendInvitation({ params: { id } }),
    ['invitations'],
  );
  const revoke = useRevokeInvitation();
  const told = (title: string) => ({
    onSuccess: () => showToast({ title }),
    onError: (error: Error) => showToast({ title: words(error), tone: 'problem' as const }),
  });
  const who = invitation.email ?? invitation.name ?? invite('anyone');
  const until = formats.instant(invitation.expiresAt);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5">
      <div className="min-w-0 flex-1 basis-48">
        <bdi className="block truncate font-medium">{who}</bdi>
        <p className="text-ink-3 text-xs">
          {t('for', { role: roles(invitation.role), date: until })}
        </p>
      </div>
      {mayCreate && invitation.email ? (
        <Button
          look="quiet"
          size="small"
          isPending={resend.isPending}
          onPress={() => resend.mutate(invitation.id, told(t('resent')))}
        >
          {t('resend')}
        </Button>
      ) : null}
      {mayRevoke ? (
        <Button
          look="quiet"
          size="small"
          isPending={revoke.isPending}
          aria-label={invite('revokeOf', { who })}
          onPress={() => revoke.mutate(invitation.id, told(invite('revoked')))}
        >
          {invite('revoke')}
        </Button>
      ) : null}
    </li>
  );
}
