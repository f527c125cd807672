import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { bestOfEach } from '@coachme/domain/strength/best-of-each.rules';
import { lastDone } from '@coachme/i18n/live-words';
import { recordSentence } from '@coachme/i18n/sentences';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { Chip } from '@coachme/ui-mobile/chip';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    gap: space(3),
    paddingVertical: space(3),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  words: { flex: 1, minWidth: 0, gap: space(1.5) },
  line: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  grow: { flexGrow: 1, flexShrink: 1 },
  track: { flexGrow: 1, height: 4, borderRadius: 2, backgroundColor: colors.line },
  done: { height: 4, borderRadius: 2, backgroundColor: colors.ink },
}));

/** One session as it is logged: how far, the last set, and the records in chalk. */
export function LiveCard({ session }: { session: LiveWorkout }) {
  const t = useTranslations('workspace.day.live');
  const records = useTranslations('workspace.day.live.records');
  const formats = useFormats();
  const styles = useStyles();
  const { workoutId, clientName, endedAt } = session;
  return (
    <Pressable role="link" onPress={() => router.push(`/sessions/${workoutId}`)} style={styles.row}>
      <Avatar name={clientName} />
      <View style={styles.words}>
        <View style={styles.line}>
          <Text weight="medium" style={styles.grow}>
            {clientName}
          </Text>
          {endedAt ? (
            <Text step="xs" tone="ink3" isFigure>
              {t('finished', { time: formats.time(endedAt) })}
            </Text>
          ) : (
            <Chip label={t('now')} tone="on-track" />
          )}
        </View>
        <Text tone="ink2">{session.title}</Text>
        <HowFar session={session} />
        <LastSet session={session} />
        {bestOfEach(session.records).map((record) => (
          <Chalk key={record.exerciseName} step="sm">
            {recordSentence(record, records, formats)}
          </Chalk>
        ))}
      </View>
    </Pressable>
  );
}

function HowFar({ session }: { session: LiveWorkout }) {
  const t = useTranslations('workspace.day.live');
  const styles = useStyles();
  const { completedSets, plannedSets, endedAt } = session;
  const share = plannedSets > 0 ? Math.min(1, completedSets / plannedSets) : endedAt ? 1 : 0;
  return (
    <View style={styles.line}>
      <View aria-hidden style={styles.track}>
        <View style={[styles.done, { width: `${share * 100}%` }]} />
      </View>
      <Text step="xs" tone="ink2" isFigure>
        {plannedSets > 0
          ? t('sets', { done: completedSets, all: plannedSets })
          : t('setsDone', { count: completedSets })}
      </Text>
    </View>
  );
}

/** Each keeps its own direction when the line around it has another (Unicode isolates). */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** The last set or lap; once it is over, what the session came to. */
function LastSet({ session }: { session: LiveWorkout }) {
  const t = useTranslations('workspace.day.live');
  const last = lastDone(session, t, useFormats());
  if (!last) return null;
  return (
    <Text step="sm" tone="ink3" isFigure>
      {[last.of, last.figures].flatMap((part) => (part === null ? [] : isolated(part))).join(' ')}
    </Text>
  );
}
