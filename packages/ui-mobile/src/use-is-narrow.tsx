import { useWindowDimensions } from 'react-native';

/** Below this, in pixels at the usual size of letters, what stands beside each other in a row no longer has room. */
const NARROW_PX = 360;

/** Whether there is little room: a small phone, or large letters on any. */
export function useIsNarrow(): boolean {
  const { width, fontScale } = useWindowDimensions();
  return width / fontScale < NARROW_PX;
}
