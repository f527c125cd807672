import type { Acting } from '@coachme/contracts/acting.contract';
import { space } from '@coachme/design-tokens/tokens';
import { leaveActing } from '@coachme/mobile-core/session/acting-store';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Eye } from 'lucide-react-native';
import { useEffect, useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api, session } from './session.ts';

const minuteMs = 60_000;
const lookMs = 10_000;

const useStyles = makeStyles(({ colors }) => ({
  bar: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space(3),
    paddingHorizontal: space(4),
    paddingVertical: space(2),
    backgroundColor: colors.surface,
    borderBottomWidth: 1,
    borderBottomColor: colors.edge,
  },
  words: { flex: 1, minWidth: space(40) },
  over: {
    flex: 1,
    alignItems: 'center',
    justifyContent: 'center',
    gap: space(3),
    padding: space(8),
  },
}));

/** On every screen while somebody acts as a client: as whom, how long still, and the way out. */
export function ActingBanner() {
  const t = useTranslations('acting');
  const styles = useStyles();
  const { colors } = useTheme();
  const acting = useActing();
  const leftMs = useLeft(acting);
  const [isEnding, setEnding] = useState(false);
  if (!acting) return null;
  const end = async () => {
    setEnding(true);
    // Without a network it ends by its time.
    await api.acting.endActing().catch(() => undefined);
    leaveActing(window, addressOf(acting.clientId));
  };
  return (
    <View style={styles.bar} role="status">
      <Eye size={18} strokeWidth={1.5} color={colors.watch} />
      <View style={styles.words}>
        <Text step="sm" weight="medium">
          {t('banner', { name: acting.as.name })}
        </Text>
        <Text step="sm" tone="ink2">
          {t('left', { count: Math.floor(leftMs / minuteMs) })}
        </Text>
      </View>
      <Button label={t('end')} look="secondary" isPending={isEnding} onPress={() => void end()} />
    </View>
  );
}

/** In place of everything, once it is over. */
export function ActingOver() {
  const t = useTranslations('acting');
  const styles = useStyles();
  return (
    <View style={styles.over}>
      <Text step="lg" weight="medium">
        {t('overTitle')}
      </Text>
      <Text align="center" tone="ink2">
        {t('overText')}
      </Text>
      <Button label={t('back')} onPress={() => leaveActing(window, addressOf(null))} />
    </View>
  );
}

const addressOf = (clientId: string | null) =>
  clientId === null ? '/coach/clients' : `/coach/clients/${clientId}`;

function useActing(): Acting | null {
  const [acting, setActing] = useState<Acting | null>(null);
  useEffect(() => {
    // A refusal is a session that is over, of which the gate hears by itself.
    api.acting.getActing().then(setActing, () => undefined);
  }, []);
  return acting;
}

/** Milliseconds still left; asks the server now and then, since the client may end it too. */
function useLeft(acting: Acting | null): number {
  const [leftMs, setLeft] = useState(0);
  useEffect(() => {
    if (!acting) return;
    const look = () => {
      const left = Date.parse(acting.endsAt) - Date.now();
      setLeft(Math.max(left, 0));
      if (left <= 0) session.lose();
      else void api.acting.getActing().catch(() => undefined);
    };
    look();
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [acting]);
  return leftMs;
}
