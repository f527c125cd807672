'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { Card } from '#web/features/clients/components/card.tsx';
import { useFormats, useMay } from '#web/session/session.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type AssignmentCardProps = { assignment: ClientDashboard['assignment'] };

/** The program they are on, and how far; or that there is none, and the step that gives one. */
export function AssignmentCard({ assignment }: AssignmentCardProps) {
  const t = useTranslations('workspace.client.program');
  const formats = useFormats();
  const assign = useOverlay('assign');
  const mayAssign = useMay('program:assign');
  if (!assignment) {
    return (
      <Card title={t('title')}>
        <p className="text-ink-2">{t('none')}</p>
        {mayAssign ? (
          <Button className="self-start" onPress={() => assign.open('new')}>
            {t('assign')}
          </Button>
        ) : null}
      </Card>
    );
  }
  const { programId, programTitle, weekNumber, weekCount, endsOn } = assignment;
  const weeks = Array.from({ length: weekCount }, (_, index) => index + 1);
  return (
    <Card title={t('title')}>
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
