import { radius, space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { Modal, Pressable, ScrollView, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface DialogProps {
  title: string;
  /** One sentence under the title. */
  description?: string;
  isOpen: boolean;
  onClose: () => void;
  /** The buttons, in the order they are read; the last is the one meant. */
  footer: ReactNode;
  /** Asks a question that must be answered: no closing by a press beside it. */
  isAlert?: boolean;
  children?: ReactNode;
}

const useStyles = makeStyles(({ colors, direction }) => ({
  frame: { flex: 1, alignItems: 'center', justifyContent: 'center', padding: space(5), direction },
  scrim: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    start: 0,
    end: 0,
    backgroundColor: colors.scrim,
  },
  window: {
    width: '100%',
    maxWidth: 420,
    maxHeight: '92%',
    gap: space(4),
    padding: space(5),
    borderRadius: radius.control * 2,
    backgroundColor: colors.surface,
  },
  words: { gap: space(2) },
  scroll: { flexGrow: 0 },
  body: { gap: space(3) },
  footer: { gap: space(2) },
}));

/** A question in the middle of the screen, before something that cannot be taken back. For a task, the sheet is nearer to the thumb. */
export function Dialog({ title, description, isOpen, onClose, ...rest }: DialogProps) {
  const { footer, isAlert = false, children } = rest;
  const styles = useStyles();
  const { direction, isMotionReduced } = useTheme();
  // A modal leaves the tree on the web, so the direction is said again.
  const written = { dir: direction } as object;
  return (
    <Modal
      transparent
      aria-label={title}
      visible={isOpen}
      onRequestClose={onClose}
      animationType={isMotionReduced ? 'none' : 'fade'}
    >
      <View {...written} style={styles.frame}>
        <Pressable
          aria-hidden
          tabIndex={-1}
          style={styles.scrim}
          onPress={isAlert ? undefined : onClose}
        />
        <View style={styles.window}>
          <View style={styles.words}>
            <Text step="lg" weight="semibold" role="heading">
              {title}
            </Text>
            {description === undefined ? null : <Text tone="ink2">{description}</Text>}
          </View>
          {children ? (
            <ScrollView style={styles.scroll} contentContainerStyle={styles.body}>
              {children}
            </ScrollView>
          ) : null}
          <View style={styles.footer}>{footer}</View>
        </View>
      </View>
    </Modal>
  );
}
