import {
  type RestTimer,
  remainingRestSeconds,
  restEndsAtMs,
} from '@coachme/domain/session/rest-timer.rules';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { RestBar } from '@coachme/ui-mobile/rest-bar';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { feelDone } from '../feel.ts';
import { leftToRight } from '../rules/figures.rules.ts';
import { useNow } from '../use-now.ts';

export interface RestDockProps {
  rest: RestTimer;
  /** The set after the rest. */
  next: { readonly exerciseName: string; readonly figures: string } | null;
  onAdjust: (seconds: number) => void;
  onSkip: () => void;
}

const STEP_SECONDS = 15;
/** The end is told this long, then the bar makes room. */
const TELL_OVER_MS = 60_000;

/** The rest that runs now, counted from the instant it began. */
export function RestDock({ rest, next, onAdjust, onSkip }: RestDockProps) {
  const t = useTranslations('logger.rest');
  const formats = useFormats();
  const nowMs = useNow(250);
  const remainingSeconds = remainingRestSeconds(rest, nowMs);
  const isOver = remainingSeconds === 0;
  const isTold = nowMs > restEndsAtMs(rest) + TELL_OVER_MS;
  useEffect(() => {
    if (isOver) feelDone();
  }, [isOver]);
  useEffect(() => {
    if (isTold) onSkip();
  }, [isTold, onSkip]);
  return (
    <RestBar
      remainingSeconds={remainingSeconds}
      totalSeconds={(restEndsAtMs(rest) - rest.startedAtMs) / 1000}
      clock={leftToRight(formats.clock(remainingSeconds))}
      caption={isOver ? t('over') : (next?.exerciseName ?? t('title'))}
      nextUp={next?.figures}
      labels={{ rest: t('title'), less: t('less'), more: t('more'), skip: t('skip') }}
      onLess={() => onAdjust(-STEP_SECONDS)}
      onMore={() => onAdjust(STEP_SECONDS)}
      onSkip={onSkip}
    />
  );
}
