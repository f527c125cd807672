'use client';

import { Avatar } from '@coachme/ui-web/avatar';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Sparkline } from '@coachme/ui-web/sparkline';
import { useTranslations } from 'next-intl';
import type { Need } from '#web/features/day/components/queue.tsx';
import { useReason } from '#web/features/day/components/use-reason.ts';
import { useFormats } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** What resolves each reason: most are looked at first, a missing program is given at once. */
const isAboutProgram = new Set<Need['reason']>(['no-program', 'program-ends']);

/** One client, the reason as a sentence, the evidence, and one button. */
export function QueueRow({ need }: { need: Need }) {
  const t = useTranslations('workspace.day');
  const panel = useOverlay('client');
  const reason = useReason(need);
  const { clientId, clientName } = need;
  const look = () => panel.open(clientId);
  const href = isAboutProgram.has(need.reason)
    ? `/coach/clients/${clientId}?assign=new`
    : `?client=${clientId}`;
  return (
    <li className="relative flex items-start gap-4 border-line border-b py-4 has-[[data-row]:hover]:bg-sunken">
      <Avatar name={clientName} />
      <div className="min-w-0 flex-1">
        <button
          type="button"
          data-row
          onClick={look}
          className="block cursor-pointer rounded-sm text-start font-medium after:absolute after:inset-0"
        >
          {clientName}
        </button>
        <p className="text-ink-2">{reason}</p>
        {need.evidence.quote ? (
          <blockquote dir="auto" className="mt-2 border-edge border-s-2 ps-3 text-ink-2 italic">
            {need.evidence.quote}
          </blockquote>
        ) : null}
      </div>
      <Evidence need={need} />
      <LinkButton
        size="small"
        href={href}
        className="relative z-10 sm:w-40"
        aria-label={`${t(`act.${need.reason}`)}: ${clientName}`}
      >
        {t(`act.${need.reason}`)}
      </LinkButton>
    </li>
  );
}

function Evidence({ need: { evidence, clientName } }: { need: Need }) {
  const t = useTranslations('workspace.day');
  const formats = useFormats();
  const { weekly, ratio } = evidence;
  return (
    <div className="hidden items-center gap-3 pt-1 sm:flex">
      {ratio === undefined ? null : (
        <span className="font-semibold tabular-nums">{formats.percent(ratio)}</span>
      )}
      {weekly?.some((count) => count > 0) ? (
        <Sparkline
          values={weekly}
          label={t('weekly', { name: clientName, counts: weekly.join(', ') })}
        />
      ) : null}
    </div>
  );
}
