import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { ChevronLeft, ChevronRight } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { IconButton } from './icon-button.tsx';
import { makeStyles } from './make-styles.tsx';
import { type Month, monthAfter, weeksOf } from './month-grid.rules.ts';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface CalendarMonthProps {
  month: Month;
  onMonthChange: (month: Month) => void;
  /** The chosen day, `YYYY-MM-DD`; empty for none. */
  value: string;
  onChoose: (day: string) => void;
  /** For the names of months and days. */
  locale: string;
  /** 1 is Monday, 7 Sunday. */
  firstWeekday: number;
  labels: { readonly before: string; readonly after: string };
  min?: string;
  max?: string;
}

const useStyles = makeStyles(({ colors }) => ({
  head: { flexDirection: 'row', alignItems: 'center' },
  title: { flex: 1 },
  week: { flexDirection: 'row' },
  place: {
    flex: 1,
    minHeight: targetPx,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.control,
  },
  name: { minHeight: space(8) },
  chosen: { backgroundColor: colors.ink },
  disabled: { opacity: 0.35 },
}));

/** Whatever the language, the calendar everybody trains by and figures as elsewhere in the app. */
const inWords = (locale: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...parts, timeZone: 'UTC' });
const instant = (day: string) => new Date(`${day}T12:00:00Z`);

/** One month to pick a day from; weeks run the way the language does. */
export function CalendarMonth(props: CalendarMonthProps) {
  const { month, onMonthChange, locale, firstWeekday, labels } = props;
  const styles = useStyles();
  const { colors, direction } = useTheme();
  const [Before, After] =
    direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const weeks = weeksOf(month, firstWeekday);
  const icon = { size: 22, strokeWidth: 1.5, color: colors.ink };
  return (
    <View>
      <View style={styles.head}>
        <Text weight="medium" aria-live="polite" style={styles.title}>
          {inWords(locale, { month: 'long', year: 'numeric' }).format(instant(`${month}-01`))}
        </Text>
        <IconButton
          label={labels.before}
          icon={<Before {...icon} />}
          onPress={() => onMonthChange(monthAfter(month, -1))}
        />
        <IconButton
          label={labels.after}
          icon={<After {...icon} />}
          onPress={() => onMonthChange(monthAfter(month, 1))}
        />
      </View>
      <View aria-hidden style={styles.week}>
        {weekdays(locale, firstWeekday).map((name) => (
          <View key={name} style={[styles.place, styles.name]}>
            <Text step="xs" tone="ink3">
              {name}
            </Text>
          </View>
        ))}
      </View>
      {weeks.map((days) => (
        <View key={days.find((day) => day !== null)} style={styles.week}>
          {days.map((day, place) => (
            <Place key={day ?? `before-${place}`} day={day} {...props} />
          ))}
        </View>
      ))}
    </View>
  );
}

function Place({ day, value, onChoose, locale, min = '', max = '9' }: PlaceProps) {
  const styles = useStyles();
  if (day === null) return <View style={styles.place} />;
  const isChosen = day === value;
  const isOut = day < min || day > max;
  return (
    <Pressable
      role="radio"
      aria-checked={isChosen}
      aria-label={inWords(locale, { dateStyle: 'full' }).format(instant(day))}
      aria-disabled={isOut}
      disabled={isOut}
      onPress={() => onChoose(day)}
      style={[styles.place, isChosen && styles.chosen, isOut && styles.disabled]}
    >
      <Text isFigure tone={isChosen ? 'paper' : 'ink'} weight={isChosen ? 'medium' : 'regular'}>
        {Number(day.slice(8))}
      </Text>
    </Pressable>
  );
}

type PlaceProps = CalendarMonthProps & { readonly day: string | null };

/** A Monday, from which the names of the days are written. */
const aMonday = Date.UTC(2024, 0, 1, 12);

function weekdays(locale: string, firstWeekday: number): string[] {
  const write = inWords(locale, { weekday: 'short' });
  return Array.from({ length: 7 }, (_, index) =>
    write.format(aMonday + (firstWeekday - 1 + index) * 86_400_000),
  );
}
