import type { SetLog } from '@coachme/contracts/execution.words';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { space } from '@coachme/design-tokens/tokens';
import { doneWords } from '@coachme/i18n/live-words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useSetsSummary } from '@coachme/mobile-shell/use-sets-summary';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Check, MessageSquare, Minus } from 'lucide-react-native';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { SaidOnSet } from './said-on-set.tsx';
import { SetTalk } from './set-talk.tsx';

const useStyles = makeStyles(({ colors }) => ({
  line: {
    gap: space(1),
    paddingBottom: space(2),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  row: { flexDirection: 'row', alignItems: 'center', gap: space(3) },
  words: { flex: 1, minWidth: 0 },
}));

export interface SetLineProps {
  set: SetLog;
  number: number;
  planned: SetPrescription | undefined;
  workoutId: string;
  said: readonly SetComment[];
}

/** One set: what was done, what was asked, what was said of it, and the way to answer. */
export function SetLine({ set, number, planned, workoutId, said }: SetLineProps) {
  const t = useTranslations('workspace.client.session');
  const talk = useTranslations('lifts.talk');
  const formats = useFormats();
  const styles = useStyles();
  const { colors } = useTheme();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <View style={styles.line}>
      <View style={styles.row}>
        <Text tone="ink3" isFigure>
          {formats.number(number)}
        </Text>
        <Figures set={set} planned={planned} />
        <View role="img" aria-label={t(set.isCompleted ? 'isDone' : 'isNotDone')}>
          {set.isCompleted ? (
            <Check size={18} strokeWidth={2} color={colors.onTrack} />
          ) : (
            <Minus size={18} strokeWidth={2} color={colors.ink3} />
          )}
        </View>
        <IconButton
          label={`${talk('title')}: ${t('set')} ${formats.number(number)}`}
          onPress={() => setIsOpen(true)}
          icon={<MessageSquare size={20} strokeWidth={1.5} color={colors.ink2} />}
        />
      </View>
      <SetWords set={set} />
      {said.map((comment) => (
        <SaidOnSet key={comment.id} comment={comment} />
      ))}
      {isOpen ? (
        <SetTalk
          workoutId={workoutId}
          setLogId={set.id}
          said={said}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </View>
  );
}

function Figures({ set, planned }: Pick<SetLineProps, 'set' | 'planned'>) {
  const t = useTranslations('workspace.client.session');
  const live = useTranslations('workspace.day.live');
  const kinds = useTranslations('words.setKinds');
  const formats = useFormats();
  const summary = useSetsSummary();
  const styles = useStyles();
  const { loadKg, reps, rpe, kind } = set;
  const done = [
    ...(reps === null ? [] : [`${formats.number(reps)} ×`]),
    ...(loadKg === null ? [] : [formats.weight(loadKg)]),
    doneWords(set, live, formats),
    ...(rpe === null ? [] : [`@ ${formats.number(rpe)}`]),
  ].filter((part) => part !== '');
  return (
    <View style={styles.words}>
      <Text weight="medium" isFigure tone={set.isCompleted ? 'ink' : 'ink3'}>
        {`\u2068${done.join(' ') || '–'}\u2069`}
      </Text>
      {kind === 'working' ? null : (
        <Text step="xs" tone="ink3">
          {kinds(kind)}
        </Text>
      )}
      {planned ? (
        <Text step="sm" tone="ink3" isFigure>
          {`${t('prescribed')}: ${summary([planned])}`}
        </Text>
      ) : null}
    </View>
  );
}

/** Why it was less than asked for, and what the client noted. */
function SetWords({ set }: { set: SetLog }) {
  const t = useTranslations('lifts.session');
  return (
    <>
      {set.shortfallReason === null ? null : (
        <Text step="sm" tone="watch">
          {t('fellShort', { reason: t(`shortfall.${set.shortfallReason}`) })}
        </Text>
      )}
      {set.note === '' ? null : (
        <Text step="sm">{t('note', { note: `\u2068${set.note}\u2069` })}</Text>
      )}
    </>
  );
}
