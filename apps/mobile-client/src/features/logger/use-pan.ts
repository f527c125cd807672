import { useState } from 'react';
import { PanResponder, type PanResponderCallbacks } from 'react-native';
import { useStableActions } from './use-stable-actions.ts';

type Pan = {
  /** Whether a movement so far, in pixels, is meant for this. */
  readonly takes: (acrossPx: number, downPx: number) => boolean;
  readonly onMove: (acrossPx: number, downPx: number) => void;
  readonly onEnd: (acrossPx: number, downPx: number) => void;
  /** Somebody else took it over. */
  readonly onLost: () => void;
};

/**
 * A finger followed from its first touch to its last. One responder lives as long as the screen: one that is made anew
 * with each drawing counts from there, and a row that moves with the finger is drawn with each of its moves.
 */
export function usePan(pan: Pan, { fromTouch = false } = {}) {
  const { onMove, onEnd, onLost } = useStableActions({
    onMove: pan.onMove,
    onEnd: pan.onEnd,
    onLost: pan.onLost,
  });
  const { takes } = pan;
  const [{ panHandlers }] = useState(() => {
    const callbacks: PanResponderCallbacks = {
      onStartShouldSetPanResponder: () => fromTouch,
      onMoveShouldSetPanResponder: (_event, { dx, dy }) => takes(dx, dy),
      onPanResponderTerminationRequest: () => false,
      onPanResponderMove: (_event, { dx, dy }) => onMove(dx, dy),
      onPanResponderRelease: (_event, { dx, dy }) => onEnd(dx, dy),
      onPanResponderTerminate: () => onLost(),
    };
    return PanResponder.create(callbacks);
  });
  return panHandlers;
}
