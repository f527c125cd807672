import type { SyncState } from '@coachme/mobile-core/execution/sync';
import { StatusLine } from '@coachme/mobile-shell/status-line';
import type { TextTone } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import {
  CircleAlert,
  CloudCheck,
  CloudOff,
  CloudUpload,
  type LucideIcon,
} from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import { useSyncState } from './device.tsx';

type Line = {
  readonly words: 'signIn' | 'problems' | 'offline' | 'offlineWaiting' | 'waiting' | 'saved';
  readonly count: number;
  readonly Icon: LucideIcon;
  readonly tone: TextTone;
};

/** The one thing worth saying about the sync: a decision first, then the network, then what waits. */
export function lineOf(state: SyncState): Line {
  const count = state.waiting.reduce((sum, { setCount }) => sum + setCount, 0);
  const isWaiting = state.waiting.length > 0;
  if (state.needsSignIn) return { words: 'signIn', count, Icon: CircleAlert, tone: 'watch' };
  if (state.problems.length > 0) {
    return { words: 'problems', count: state.problems.length, Icon: CircleAlert, tone: 'watch' };
  }
  if (!state.isOnline) {
    return { words: isWaiting ? 'offlineWaiting' : 'offline', count, Icon: CloudOff, tone: 'ink2' };
  }
  if (isWaiting) return { words: 'waiting', count, Icon: CloudUpload, tone: 'ink2' };
  return { words: 'saved', count, Icon: CloudCheck, tone: 'ink3' };
}

/** The quiet line on top: what is waiting, what went through, what needs a decision. */
export function SyncLine() {
  const state = useSyncState();
  return (
    <SyncLineView
      state={state}
      onPress={() => router.push(state.needsSignIn ? '/sign-in' : '/sync')}
    />
  );
}

export function SyncLineView({ state, onPress }: { state: SyncState; onPress: () => void }) {
  const t = useTranslations('appShell.sync');
  const { words, count, Icon, tone } = lineOf(state);
  return <StatusLine words={t(words, { count })} Icon={Icon} tone={tone} onPress={onPress} />;
}
