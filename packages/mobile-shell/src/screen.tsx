import { space } from '@coachme/design-tokens/tokens';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { type Href, router } from 'expo-router';
import { ChevronLeft, ChevronRight } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { KeyboardAvoidingView, Platform, ScrollView, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  frame: { flex: 1, backgroundColor: colors.paper },
  body: {
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
    flexGrow: 1,
    paddingHorizontal: space(5),
    paddingBottom: space(8),
    gap: space(5),
  },
  head: { gap: space(1) },
  back: { marginStart: -space(3) },
  footer: {
    width: '100%',
    maxWidth: 640,
    alignSelf: 'center',
    paddingHorizontal: space(5),
    paddingTop: space(3),
    gap: space(2),
    backgroundColor: colors.paper,
  },
}));

export interface ScreenProps {
  title?: string;
  /** A line above the title: the sync, a step. */
  above?: ReactNode;
  /** Where `back` leads when there is nothing to go back to; no back button without it. */
  backTo?: Href;
  /** Stays in sight, under the thumb. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One screen of the app: its title, what scrolls, and what stays under the thumb. */
export function Screen({ title, above, backTo, footer, children }: ScreenProps) {
  const styles = useStyles();
  const insets = useSafeAreaInsets();
  return (
    <KeyboardAvoidingView
      style={styles.frame}
      behavior={Platform.OS === 'ios' ? 'padding' : undefined}
    >
      <ScrollView
        role="main"
        contentContainerStyle={[
          styles.body,
          // A line or a button above the title brings its own air.
          { paddingTop: insets.top + space(above || backTo ? 2 : 6) },
        ]}
        keyboardShouldPersistTaps="handled"
      >
        <View style={styles.head}>
          {backTo === undefined ? null : <BackButton to={backTo} />}
          {above}
          {title === undefined ? null : (
            <Text step="xl" weight="semibold" role="heading" aria-level={1}>
              {title}
            </Text>
          )}
        </View>
        {children}
      </ScrollView>
      {footer ? (
        <View style={[styles.footer, { paddingBottom: insets.bottom + space(4) }]}>{footer}</View>
      ) : null}
    </KeyboardAvoidingView>
  );
}

function BackButton({ to }: { to: Href }) {
  const styles = useStyles();
  const { colors, direction } = useTheme();
  const t = useTranslations('words.actions');
  const Back = direction === 'rtl' ? ChevronRight : ChevronLeft;
  return (
    <View style={styles.back}>
      <IconButton
        label={t('back')}
        onPress={() => (router.canGoBack() ? router.back() : router.replace(to))}
        icon={<Back size={24} strokeWidth={1.5} color={colors.ink} />}
      />
    </View>
  );
}
