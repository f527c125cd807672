import { radius, space } from '@coachme/design-tokens/tokens';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface ToastMessage {
  readonly title: string;
  /** The way back: `Undo`. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Long enough to read and to reach for the button. */
const shownMs = 5000;

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

const useStyles = makeStyles(({ colors }) => ({
  whole: { flex: 1 },
  place: { position: 'absolute', start: space(4), end: space(4), bottom: space(20) },
  toast: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    padding: space(4),
    borderRadius: radius.control,
    backgroundColor: colors.ink,
  },
  words: { flex: 1 },
  action: { minHeight: space(8), justifyContent: 'center' },
  underlined: { textDecorationLine: 'underline' },
}));

/** Holds the one toast of the app; a newer one takes the place of the older. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [shown, setShown] = useState<ToastMessage | null>(null);
  const show = useCallback((message: ToastMessage) => setShown(message), []);
  useEffect(() => {
    const timer = shown ? setTimeout(() => setShown(null), shownMs) : undefined;
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <ToastContext value={show}>
      <View style={styles.whole}>
        {children}
        <View role="status" aria-live="polite" pointerEvents="box-none" style={styles.place}>
          {shown ? <Toast message={shown} onClose={() => setShown(null)} /> : null}
        </View>
      </View>
    </ToastContext>
  );
}

function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const styles = useStyles();
  return (
    <View style={styles.toast}>
      <Text step="sm" tone="paper" style={styles.words}>
        {message.title}
      </Text>
      {message.action ? (
        <Pressable
          role="button"
          onPress={() => {
            message.action?.onPress();
            onClose();
          }}
          style={styles.action}
        >
          <Text step="sm" weight="medium" tone="paper" style={styles.underlined}>
            {message.action.label}
          </Text>
        </Pressable>
      ) : null}
    </View>
  );
}

/** Says briefly what just happened. */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) {
    throw new Error('useToast is called outside a ToastProvider.');
  }
  return show;
}
