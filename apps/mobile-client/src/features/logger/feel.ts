import {
  ImpactFeedbackStyle,
  impactAsync,
  NotificationFeedbackType,
  notificationAsync,
} from 'expo-haptics';
import { Platform } from 'react-native';

const isPhone = Platform.OS !== 'web';

/** A set was ticked: felt without looking. */
export function feelTick(): void {
  if (isPhone) void impactAsync(ImpactFeedbackStyle.Medium).catch(() => undefined);
}

/** A record, or the end of a rest. */
export function feelDone(): void {
  if (isPhone) void notificationAsync(NotificationFeedbackType.Success).catch(() => undefined);
}
