'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useEndAssignment } from '#web/features/clients/actions.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { assignmentsQuery } from '#web/features/clients/queries.ts';
import { useFormats, useMay, useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type AssignmentCardProps = { clientId: string; assignment: ClientDashboard['assignment'] };

/** The program they are on, and how far; or that there is none, and the step that gives one. */
export function AssignmentCard({ clientId, assignment }: AssignmentCardProps) {
  const t = useTranslations('workspace.client.program');
  const formats = useFormats();
  if (!assignment) return <NextAssignment clientId={clientId} />;
  const { id, programId, programTitle, weekNumber, weekCount, endsOn } = assignment;
  const weeks = Array.from({ length: weekCount }, (_, index) => index + 1);
  return (
    <Card
      title={t('title')}
      action={<EndAssignment clientId={clientId} id={id} programTitle={programTitle} />}
    >
      <p className="font-medium">
        <QuietLink href={`/coach/programs/${programId}`}>{programTitle}</QuietLink>
      </p>
      <div aria-hidden className="flex gap-1">
        {weeks.map((week) => (
          <span
            key={week}
            className={`h-1.5 flex-1 rounded-full ${week < weekNumber ? 'bg-ink' : week === weekNumber ? 'bg-chalk shadow-[inset_0_0_0_1px_var(--cm-ink)]' : 'bg-line'}`}
          />
        ))}
      </div>
      <p className="text-ink-2 tabular-nums">
        {t('week', { week: weekNumber, all: weekCount, date: formats.date(endsOn, 'short') })}
      </p>
    </Card>
  );
}

type EndAssignmentProps = { clientId: string; id: string; programTitle: string };

function EndAssignment({ clientId, id, programTitle }: EndAssignmentProps) {
  const t = useTranslations('workspace.client.program');
  const mayEnd = useMay('assignment:update');
  const end = useEndAssignment({ clientId, id });
  const [isAsking, setAsking] = useState(false);
  if (!mayEnd) return null;
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setAsking(true)}>
        {t('end')}
      </Button>
      <ConfirmDialog
        title={t('endTitle', { program: programTitle })}
        actionLabel={t('endAction')}
        action={end}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {t('endText')}
      </ConfirmDialog>
    </>
  );
}

/** Nothing runs now: what begins later, or the step that gives a program. */
function NextAssignment({ clientId }: { clientId: string }) {
  const t = useTranslations('workspace.client.program');
  const formats = useFormats();
  const mayAssign = useMay('program:assign');
  const assignments = useQuery(assignmentsQuery(browserApi, clientId));
  const now = localDateIn(useMe().user.timeZone, Date.now());
  const next = assignments.data?.items.findLast(
    ({ endedAt, startsOn }) => endedAt === null && startsOn > now,
  );
  if (next) {
    return (
      <Card title={t('title')}>
        <p className="font-medium">
          <QuietLink href={`/coach/programs/${next.programId}`}>{next.programTitle}</QuietLink>
        </p>
        <p className="text-ink-2">{t('begins', { date: formats.date(next.startsOn, 'full') })}</p>
      </Card>
    );
  }
  return (
    <Card title={t('title')}>
      <p className="text-ink-2">{t('none')}</p>
      {mayAssign ? (
        <LinkButton className="self-start" href={`/coach/clients/${clientId}?assign=new`}>
          {t('assign')}
        </LinkButton>
      ) : null}
    </Card>
  );
}
