import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { fontFamily } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { TextInput } from 'react-native';
import { rowCells } from './row-cells.ts';

export interface FigureCellProps {
  label: string;
  /** What was logged or is being typed. */
  value: string;
  /** What an untouched tick would log. */
  placeholder: string;
  isEditing: boolean;
  isDone: boolean;
  onOpen: () => void;
  onType: (text: string) => void;
  onNext: () => void;
}

/** Kilograms read in pounds have more figures than fit in large ones: 187.39. */
const LONG_FIGURE = 5;

const useStyles = makeStyles(({ colors, text }) => ({
  cell: {
    flex: 1,
    minWidth: 0,
    minHeight: targetPx,
    paddingHorizontal: space(0.5),
    borderRadius: radius.control,
    borderWidth: 2,
    borderColor: 'transparent',
    backgroundColor: colors.sunken,
    color: colors.ink,
    fontFamily: fontFamily('latin', 'medium'),
    fontSize: text.lg.sizePx,
    fontVariant: ['tabular-nums'],
    textAlign: 'center',
  },
  long: { fontSize: text.base.sizePx },
  editing: { borderColor: colors.ink, backgroundColor: colors.surface },
  done: { backgroundColor: 'transparent' },
}));

/** The border says where the thumb is; the page's own ring, which only this outranks, would say it twice. */
const ringless: object = { outlineWidth: 0 };

/** One figure of a set. The phone's own keyboard stays away; one on a desk types as into any field. */
export function FigureCell(props: FigureCellProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const { label, value, placeholder, isEditing, isDone, onOpen, onType, onNext } = props;
  const isLong = (value || placeholder).length > LONG_FIGURE;
  return (
    <TextInput
      aria-label={label}
      value={value}
      placeholder={placeholder}
      placeholderTextColor={colors.ink3}
      inputMode="none"
      maxFontSizeMultiplier={rowCells.largestLetters}
      showSoftInputOnFocus={false}
      caretHidden={!isEditing}
      selectTextOnFocus
      autoComplete="off"
      onFocus={onOpen}
      onChangeText={onType}
      onSubmitEditing={onNext}
      submitBehavior="submit"
      style={[
        styles.cell,
        isLong && styles.long,
        isDone && styles.done,
        isEditing && styles.editing,
        ringless,
      ]}
    />
  );
}
