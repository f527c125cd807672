import type { Workout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useEffect, useEffectEvent, useRef } from 'react';
import type {
  LayoutChangeEvent,
  LayoutRectangle,
  NativeScrollEvent,
  NativeSyntheticEvent,
  ScrollView,
} from 'react-native';
import { findSet, type SetPlace } from './rules/set-changes.rules.ts';

/** A row with its padding; close enough to keep it in sight. */
const ROW_PX = 56;
const MARGIN_PX = space(3);

/** Keeps in sight what is next and what is typed: jumps with a superset, makes room for the keys. */
export function useFollowing(what: {
  workout: Workout;
  active: SetPlace | null;
  editing: SetPlace | null;
}) {
  const { workout, active, editing } = what;
  const scroll = useRef<ScrollView>(null);
  const cards = useRef(new Map<string, LayoutRectangle>());
  const at = useRef(0);
  const viewport = useRef(0);
  const { isMotionReduced } = useTheme();
  const wanted = editing ?? active;
  const wantedId = wanted?.exerciseLogId ?? null;
  const wantedSetId = wanted?.setId ?? null;

  function bringIntoSight(exerciseLogId: string, setId: string): void {
    const card = cards.current.get(exerciseLogId);
    const found = findSet(workout, { exerciseLogId, setId });
    if (!card || !found || viewport.current === 0) return;
    const left = found.log.sets.length - found.index;
    // Rows stand at the end of the card, above the button that adds one.
    const bottom = card.y + card.height - (left - 1) * ROW_PX - space(13);
    const top = bottom - ROW_PX;
    const whole = card.height + 2 * MARGIN_PX <= viewport.current;
    const from = whole ? card.y - MARGIN_PX : top - MARGIN_PX;
    const to = whole ? card.y + card.height + MARGIN_PX : bottom + MARGIN_PX;
    const y =
      from < at.current ? from : to > at.current + viewport.current ? to - viewport.current : null;
    if (y !== null) scroll.current?.scrollTo({ y: Math.max(0, y), animated: !isMotionReduced });
  }

  const bring = useEffectEvent(bringIntoSight);
  useEffect(() => {
    if (wantedId !== null && wantedSetId !== null) bring(wantedId, wantedSetId);
  }, [wantedId, wantedSetId]);
  const isAllDone = workout.exercises.length > 0 && active === null && workout.endedAt === null;
  useEffect(() => {
    // What is left to press stands at the end.
    if (isAllDone) scroll.current?.scrollToEnd({ animated: !isMotionReduced });
  }, [isAllDone, isMotionReduced]);

  return {
    scroll,
    onScroll: ({ nativeEvent }: NativeSyntheticEvent<NativeScrollEvent>) => {
      at.current = nativeEvent.contentOffset.y;
    },
    /** The keys or the rest took some of the height. */
    onViewport: ({ nativeEvent }: LayoutChangeEvent) => {
      viewport.current = nativeEvent.layout.height;
      if (wantedId !== null && wantedSetId !== null) bringIntoSight(wantedId, wantedSetId);
    },
    onCard: (exerciseLogId: string, layout: LayoutRectangle) => {
      const isNew = !cards.current.has(exerciseLogId);
      cards.current.set(exerciseLogId, layout);
      if (isNew && exerciseLogId === wantedId && wantedSetId !== null) {
        bringIntoSight(wantedId, wantedSetId);
      }
    },
  };
}
