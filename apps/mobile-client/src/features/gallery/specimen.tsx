import { space } from '@coachme/design-tokens/tokens';
import { Text } from '@coachme/ui-mobile/text';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';

const styles = StyleSheet.create({ specimen: { gap: space(4), paddingVertical: space(4) } });

/** One component, by its name, in every state it has. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View style={styles.specimen}>
      <Text step="xs" tone="ink3" role="heading" aria-level={2}>
        {name}
      </Text>
      {children}
    </View>
  );
}
