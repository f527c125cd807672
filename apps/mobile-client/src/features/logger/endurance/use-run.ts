import type { ExerciseLog } from '@coachme/contracts/execution.words';
import {
  caughtUp,
  comingEnds,
  type EnduranceRun,
  lapped,
  paused,
  started,
  steppedBack,
} from '@coachme/domain/endurance/endurance-guide.rules';
import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { stepWords } from '@coachme/i18n/endurance-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { feelDone, feelTick } from '../feel.ts';
import { runOf, withRun } from '../rules/endurance.rules.ts';
import { useNow } from '../use-now.ts';
import type { Change } from '../use-open-workout.ts';
import { announceSteps } from './step-notification';

export interface RunProps {
  session: EnduranceSession;
  log: ExerciseLog;
  change: (make: Change) => unknown;
}

/**
 * Being led through the steps. The log keeps when the step began, so a locked or restarted phone loses nothing: steps
 * whose time passed meanwhile are ended at their own ends.
 */
export function useRun({ session, log, change }: RunProps) {
  const nowMs = useNow(500);
  const run = useMemo(() => runOf(log), [log]);
  const move = (make: (run: EnduranceRun) => EnduranceRun) =>
    change((workout) => withRun(workout, log.id, make));
  const isBehind = caughtUp(session, run, nowMs) !== run;
  useEffect(() => {
    if (!isBehind) return;
    feelDone();
    change((workout) =>
      withRun(workout, log.id, (current) => caughtUp(session, current, Date.now())),
    );
  }, [isBehind, session, log.id, change]);
  useAnnounced(session, run);
  return {
    nowMs,
    run,
    begin: () => move((current) => started(current, Date.now())),
    pause: () => move((current) => paused(current, Date.now())),
    lap: (isSkipped: boolean) => {
      feelTick();
      move((current) => lapped(session, current, { nowMs: Date.now(), isSkipped }));
    },
    back: () => move((current) => steppedBack(current, Date.now())),
  };
}

/** The phone says ahead what comes after each step; nothing while the clock is held or nobody began. */
function useAnnounced(session: EnduranceSession, run: EnduranceRun): void {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const ends = useMemo(
    () =>
      comingEnds(session, run).map(({ endsAtMs, next }) => ({
        atMs: endsAtMs,
        title: next
          ? t('guide.notice', { step: stepWords(next.step, { known: {}, t, formats }) })
          : t('guide.noticeDone'),
      })),
    [session, run, t, formats],
  );
  const text = JSON.stringify(ends);
  const isBegun = run.stepStartedAtMs !== null || run.laps.length > 0;
  useEffect(() => {
    // As text, so that a drawing anew does not set the notices anew.
    if (isBegun) announceSteps(JSON.parse(text));
  }, [text, isBegun]);
}
