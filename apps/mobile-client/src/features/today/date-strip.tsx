import { radius, space } from '@coachme/design-tokens/tokens';
import { addDays, datesBetween } from '@coachme/domain/calendar/local-date.rules';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useIsNarrow } from '@coachme/ui-mobile/use-is-narrow';
import { Check, ChevronLeft, ChevronRight, Minus } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { DayMark } from './today.rules.ts';

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(1) },
  head: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between' },
  arrows: { flexDirection: 'row', marginEnd: -space(3) },
  days: { flexDirection: 'row', justifyContent: 'space-between' },
  day: {
    flex: 1,
    alignItems: 'center',
    gap: space(1),
    minHeight: space(20),
    paddingVertical: space(2),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: 'transparent',
  },
  chosen: { borderColor: colors.ink, backgroundColor: colors.surface },
  number: {
    width: space(8),
    height: space(8),
    borderRadius: radius.pill,
    alignItems: 'center',
    justifyContent: 'center',
  },
  today: { backgroundColor: colors.chalk },
  mark: { height: space(4), alignItems: 'center', justifyContent: 'center' },
  done: {
    width: space(4),
    height: space(4),
    borderRadius: radius.pill,
    backgroundColor: colors.ink,
    alignItems: 'center',
    justifyContent: 'center',
  },
  due: {
    width: 10,
    height: 10,
    borderRadius: radius.pill,
    borderWidth: 2,
    borderColor: colors.ink,
  },
}));

export interface DateStripProps {
  weekStart: string;
  today: string;
  chosen: string;
  markOf: (date: string) => DayMark;
  onChoose: (date: string) => void;
  onMove: (weekStart: string) => void;
}

/** A week at a glance: what was done, what is due, what was missed; a rest day carries nothing. */
export function DateStrip({ weekStart, today, chosen, markOf, onChoose, onMove }: DateStripProps) {
  const styles = useStyles();
  const formats = useFormats();
  const t = useTranslations('today');
  const { colors, direction } = useTheme();
  const [Back, Forth] =
    direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <View style={styles.frame}>
      <View style={styles.head}>
        <Text step="sm" tone="ink3">
          {formats.date(weekStart, 'month')}
        </Text>
        <View style={styles.arrows}>
          <IconButton
            label={t('previousWeek')}
            onPress={() => onMove(addDays(weekStart, -7))}
            icon={<Back size={20} strokeWidth={1.5} color={colors.ink2} />}
          />
          <IconButton
            label={t('nextWeek')}
            onPress={() => onMove(addDays(weekStart, 7))}
            icon={<Forth size={20} strokeWidth={1.5} color={colors.ink2} />}
          />
        </View>
      </View>
      <View style={styles.days}>
        {datesBetween(weekStart, addDays(weekStart, 6)).map((date) => (
          <Day
            key={date}
            date={date}
            mark={markOf(date)}
            isToday={date === today}
            isChosen={date === chosen}
            onPress={() => onChoose(date)}
          />
        ))}
      </View>
    </View>
  );
}

interface DayProps {
  date: string;
  mark: DayMark;
  isToday: boolean;
  isChosen: boolean;
  onPress: () => void;
}

function Day({ date, mark, isToday, isChosen, onPress }: DayProps) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const formats = useFormats();
  return (
    <Pressable
      role="button"
      aria-pressed={isChosen}
      onPress={onPress}
      style={[styles.day, isChosen && styles.chosen]}
    >
      <Text
        step="xs"
        tone="ink3"
        align="center"
        {...(isNarrow ? { 'aria-label': formats.date(date, 'weekday') } : {})}
        maxFontSizeMultiplier={1.3}
      >
        {formats.date(date, isNarrow ? 'weekdayLetter' : 'weekday')}
      </Text>
      <View style={[styles.number, isToday && styles.today]}>
        <Text weight="medium" isFigure tone={isToday ? 'onChalk' : 'ink'}>
          {formats.number(Number(date.slice(8)))}
        </Text>
      </View>
      <Mark mark={mark} />
    </Pressable>
  );
}

function Mark({ mark }: { mark: DayMark }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('today.marks');
  // Rest carries nothing, to the eye and to the ear.
  if (mark === 'rest') return <View style={styles.mark} />;
  return (
    <View role="img" aria-label={t(mark)} style={styles.mark}>
      {mark === 'done' ? (
        <View style={styles.done}>
          <Check size={11} strokeWidth={3} color={colors.paper} />
        </View>
      ) : null}
      {mark === 'due' ? <View style={styles.due} /> : null}
      {mark === 'missed' ? <Minus size={16} strokeWidth={2.5} color={colors.watch} /> : null}
    </View>
  );
}
