import { radius, space } from '@coachme/design-tokens/tokens';
import { X } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { Modal, Pressable, ScrollView, View } from 'react-native';
import { IconButton } from './icon-button.tsx';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface SheetProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  /** Stays in sight below what scrolls: the buttons. */
  footer?: ReactNode;
  children: ReactNode;
}

const useStyles = makeStyles(({ colors, direction }) => ({
  frame: { flex: 1, justifyContent: 'flex-end', direction },
  scrim: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    start: 0,
    end: 0,
    backgroundColor: colors.scrim,
  },
  sheet: {
    width: '100%',
    maxWidth: 640,
    maxHeight: '92%',
    alignSelf: 'center',
    backgroundColor: colors.surface,
    borderTopStartRadius: radius.control * 2,
    borderTopEndRadius: radius.control * 2,
    paddingBottom: space(6),
  },
  head: {
    flexDirection: 'row',
    alignItems: 'center',
    paddingStart: space(5),
    paddingEnd: space(2),
    paddingTop: space(3),
  },
  title: { flex: 1 },
  body: { paddingHorizontal: space(5), paddingVertical: space(3), gap: space(3) },
  footer: { paddingHorizontal: space(5), paddingTop: space(3), gap: space(2) },
}));

/** A short task from the bottom edge, where the thumb is. */
export function Sheet({ title, closeLabel, isOpen, onClose, footer, children }: SheetProps) {
  const styles = useStyles();
  const { colors, direction, isMotionReduced } = useTheme();
  // A modal leaves the tree on the web, so the direction is said again.
  const written = { dir: direction } as object;
  return (
    <Modal
      transparent
      aria-label={title}
      visible={isOpen}
      onRequestClose={onClose}
      animationType={isMotionReduced ? 'none' : 'slide'}
    >
      <View {...written} style={styles.frame}>
        <Pressable aria-hidden tabIndex={-1} style={styles.scrim} onPress={onClose} />
        <View style={styles.sheet}>
          <View style={styles.head}>
            <Text step="lg" weight="semibold" role="heading" style={styles.title}>
              {title}
            </Text>
            <IconButton
              label={closeLabel}
              onPress={onClose}
              icon={<X size={22} strokeWidth={1.5} color={colors.ink2} />}
            />
          </View>
          <ScrollView contentContainerStyle={styles.body}>{children}</ScrollView>
          {footer ? <View style={styles.footer}>{footer}</View> : null}
        </View>
      </View>
    </Modal>
  );
}
