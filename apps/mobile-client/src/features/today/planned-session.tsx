import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { isRepeat } from '@coachme/domain/endurance/endurance-session.rules';
import { stepWords } from '@coachme/i18n/endurance-words';
import { SessionDrawing } from '@coachme/mobile-shell/session-drawing';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useThresholds } from '../../app-shell/use-thresholds.ts';

/** An endurance session of a day: drawn, then step by step in the person's own figures. */
export function PlannedSession({ session, onDate }: { session: EnduranceSession; onDate: string }) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const known = useThresholds(onDate);
  const lines = session.items.map((item) => {
    const steps = isRepeat(item) ? item.steps : [item];
    const said = steps.map((step) => stepWords(step, { known, t, formats })).join(' + ');
    return isRepeat(item) ? `${formats.number(item.times)} × (${said})` : said;
  });
  return (
    <View>
      <SessionDrawing session={session} known={known} />
      {lines.map((line, index) => (
        // Steps have no names of their own: they are known by their place.
        <Text key={`${index}-${line}`} step="sm" tone="ink2" isFigure>
          {line}
        </Text>
      ))}
    </View>
  );
}
