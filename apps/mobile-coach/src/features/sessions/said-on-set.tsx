import type { SetComment, SetReaction } from '@coachme/contracts/set-comments.contract';
import { space } from '@coachme/design-tokens/tokens';
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
    gap: space(0.5),
    paddingStart: space(2),
    borderStartWidth: 2,
    borderStartColor: colors.line,
  },
}));

/** One thing that was said about a set. */
export function SaidOnSet({ comment: { author, body, reaction } }: { comment: SetComment }) {
  const reactions = useTranslations('lifts.reactions');
  const { colors } = useTheme();
  const styles = useStyles();
  const Icon = reaction === null ? null : reactionIcons[reaction];
  return (
    <View style={styles.line}>
      <Text step="xs" tone="ink3">
        {author.name}
      </Text>
      {body === '' ? null : <Text step="sm">{`\u2068${body}\u2069`}</Text>}
      {Icon && reaction ? (
        <View role="img" aria-label={reactions(reaction)}>
          <Icon size={20} strokeWidth={1.5} color={colors.ink} />
        </View>
      ) : null}
    </View>
  );
}
