import { radius, space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface EmptyStateProps {
  title: string;
  /** What will stand here, and what brings it. */
  description?: string;
  icon?: ReactNode;
  /** The one step that fills it. */
  action?: ReactNode;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    gap: space(2),
    alignItems: 'flex-start',
    padding: space(6),
    borderRadius: radius.control,
    borderWidth: 1,
    borderStyle: 'dashed',
    borderColor: colors.edge,
  },
  action: { marginTop: space(2) },
}));

/** Nothing yet, and what to do about it. */
export function EmptyState({ title, description, icon, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <View style={styles.frame}>
      {icon}
      <Text weight="medium">{title}</Text>
      {description === undefined ? null : (
        <Text step="sm" tone="ink2">
          {description}
        </Text>
      )}
      {action ? <View style={styles.action}>{action}</View> : null}
    </View>
  );
}
