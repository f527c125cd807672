'use client';

import type { Acting } from '@coachme/contracts/acting.contract';
import { Button } from '@coachme/ui-web/button';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { leaveActing } from '#web/session/leave-acting.ts';

const minuteMs = 60_000;
const lookMs = 10_000;

/** On every page while an operator sees the workspace as somebody: as whom, how long still, and the way out. */
export function ActingBanner({ acting }: { acting: Acting }) {
  const t = useTranslations('acting');
  const [isEnding, setEnding] = useState(false);
  const leftMs = useLeft(acting.endsAt);
  const end = () => {
    setEnding(true);
    void leaveActing();
  };
  return (
    <div
      role="status"
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-1 border-watch border-b-2 bg-surface px-4 py-2 text-sm"
    >
      <Eye aria-hidden className="size-5 shrink-0 text-watch" strokeWidth={1.5} />
      <p className="min-w-40 flex-1">
        <span className="font-medium">{t('lookingAs', { name: acting.as.name })}</span>{' '}
        <span className="text-ink-2">{t('left', { count: Math.floor(leftMs / minuteMs) })}</span>
      </p>
      <Button size="small" isPending={isEnding} onPress={end}>
        {t('end')}
      </Button>
    </div>
  );
}

/** Milliseconds still left; over, the page is left. */
function useLeft(endsAt: string): number {
  const [leftMs, setLeft] = useState(30 * minuteMs);
  useEffect(() => {
    const look = () => {
      const left = Date.parse(endsAt) - Date.now();
      setLeft(Math.max(left, 0));
      if (left <= 0) void leaveActing();
    };
    look();
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [endsAt]);
  return leftMs;
}
