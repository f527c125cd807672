import type { NeedsYou } from '@coachme/contracts/progress.contract';
import { space } from '@coachme/design-tokens/tokens';
import { reasonSentence } from '@coachme/i18n/sentences';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Sparkline } from '@coachme/ui-mobile/sparkline';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import type { ReactNode } from 'react';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  head: { flexDirection: 'row', gap: space(3), alignItems: 'flex-start', minHeight: space(11) },
  words: { flex: 1, minWidth: 0, gap: space(0.5) },
  evidence: { alignItems: 'flex-end', gap: space(1) },
  quote: { borderStartWidth: 2, borderStartColor: colors.edge, paddingStart: space(3) },
  action: { alignSelf: 'flex-start' },
}));

export interface QueueCardProps {
  need: NeedsYou;
  /** What can be done about it right here; otherwise the button leads to the client. */
  act?: ReactNode;
}

/** One client, the reason as a sentence, the evidence, and one button. */
export function QueueCard({ need, act }: QueueCardProps) {
  const t = useTranslations('workspace.day');
  const reasons = useTranslations('workspace.day.reasons');
  const formats = useFormats();
  const styles = useStyles();
  const { clientId, clientName: name, evidence, reason } = need;
  const open = () => router.push(`/clients/${clientId}`);
  return (
    <Card>
      <Pressable role="link" onPress={open} style={styles.head}>
        <Avatar name={name} />
        <View style={styles.words}>
          <Text weight="medium">{name}</Text>
          <Text tone="ink2">{reasonSentence(need, reasons, formats)}</Text>
        </View>
        <Evidence need={need} />
      </Pressable>
      {evidence.quote ? (
        <View style={styles.quote}>
          {/* The client's own language, whatever the coach's is (Unicode isolates). */}
          <Text tone="ink2">{`\u2068${evidence.quote}\u2069`}</Text>
        </View>
      ) : null}
      <View style={styles.action}>
        {act ?? <Button label={t(`act.${reason}`)} onPress={open} />}
      </View>
    </Card>
  );
}

function Evidence({ need: { evidence, clientName } }: { need: NeedsYou }) {
  const t = useTranslations('workspace.day');
  const formats = useFormats();
  const styles = useStyles();
  const { weekly, ratio } = evidence;
  const hasWeeks = weekly?.some((count) => count > 0) ?? false;
  if (ratio === undefined && !hasWeeks) return null;
  return (
    <View style={styles.evidence}>
      {ratio === undefined ? null : (
        <Text weight="semibold" isFigure>
          {formats.percent(ratio)}
        </Text>
      )}
      {weekly && hasWeeks ? (
        <Sparkline
          values={weekly}
          label={t('weekly', { name: clientName, counts: weekly.join(', ') })}
        />
      ) : null}
    </View>
  );
}
