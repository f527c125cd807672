import type { SetReaction } from '@coachme/contracts/set-comments.contract';
import { space } from '@coachme/design-tokens/tokens';
import type { DeviceComment } from '@coachme/mobile-core/execution/comments';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { BicepsFlexed, Eye, Flame, type LucideIcon, ThumbsUp } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

/** A reaction as a picture; its word is read aloud. */
export const reactionIcons: Readonly<Record<SetReaction, LucideIcon>> = {
  strong: BicepsFlexed,
  fire: Flame,
  clap: ThumbsUp,
  look: Eye,
};

const useStyles = makeStyles(({ colors }) => ({
  line: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(2),
    paddingStart: space(2),
    borderStartWidth: 2,
    borderStartColor: colors.line,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** One thing that was said about a set: who, what, and whether it has arrived. */
export function SaidOnSet({ comment }: { comment: DeviceComment }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('training.set');
  const reactions = useTranslations('lifts.reactions');
  const { author, body, reaction, state } = comment;
  const Icon = reaction === null ? null : reactionIcons[reaction];
  const name = author.isClient ? t('you') : author.name;
  return (
    <View style={styles.line}>
      <View style={styles.words}>
        <Text step="xs" tone="ink3">
          {state === 'sent' ? name : `${name} · ${t(`states.${state}`)}`}
        </Text>
        {body === '' ? null : <Text step="sm">{body}</Text>}
      </View>
      {Icon && reaction ? (
        <View role="img" aria-label={reactions(reaction)}>
          <Icon size={20} strokeWidth={1.5} color={colors.ink} />
        </View>
      ) : null}
    </View>
  );
}
