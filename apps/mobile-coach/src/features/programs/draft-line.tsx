import { StatusLine } from '@coachme/mobile-shell/status-line';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { Text } from '@coachme/ui-mobile/text';
import { CloudCheck, CloudOff, CloudUpload } from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { useIsOnline } from '../../app-shell/coach-status.tsx';
import type { OpenProgram } from './use-program.ts';

/** Whether what is on the screen is on the server, and why not. */
export function DraftLine({ open: { draft } }: { open: OpenProgram }) {
  const t = useTranslations('builder.saving');
  const { sender } = useCoachDevice();
  const isOnline = useIsOnline();
  const send = () => void sender.now();
  if (draft === null) {
    return isOnline ? (
      <StatusLine words={t('saved')} Icon={CloudCheck} tone="ink3" onPress={send} />
    ) : (
      <StatusLine words={t('offline')} Icon={CloudOff} tone="ink2" onPress={send} />
    );
  }
  if (draft.state === 'stale') {
    return <StatusLine words={t('stale')} Icon={CloudOff} tone="watch" onPress={send} />;
  }
  if (!isOnline) {
    return <StatusLine words={t('offline')} Icon={CloudOff} tone="ink2" onPress={send} />;
  }
  return <StatusLine words={t('unsaved')} Icon={CloudUpload} tone="ink2" onPress={send} />;
}

/** Why the server does not take what was written. */
export function Refused({ open: { draft } }: { open: OpenProgram }) {
  const t = useTranslations('builder.saving');
  const wordsOf = useReasonWords();
  if (draft?.state !== 'refused') return null;
  return (
    <Text role="alert" tone="act">
      {`${t('failed')}. ${wordsOf(draft.reason)}`}
    </Text>
  );
}

function useReasonWords(): (reason: string | null) => string {
  const t = useTranslations('errors');
  const wordsOf = useProblemWords();
  return (reason) => {
    // Reasons come from the API; `has` says whether there is a word for this one.
    const known = reason !== null && t.has(reason as never);
    return known ? t(reason as 'invalid') : wordsOf(null);
  };
}
