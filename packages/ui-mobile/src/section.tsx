import { space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

const useStyles = makeStyles(() => ({
  section: { gap: space(3) },
  head: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  title: { flexGrow: 1, flexShrink: 1 },
}));

/** A part of a screen under its own heading. */
export function Section(props: { title: string; end?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <View style={styles.section}>
      <View style={styles.head}>
        <Text step="lg" weight="semibold" role="heading" aria-level={2} style={styles.title}>
          {props.title}
        </Text>
        {props.end}
      </View>
      {props.children}
    </View>
  );
}
