import { space } from '@coachme/design-tokens/tokens';
import { ChartLine, TableProperties } from 'lucide-react-native';
import { type ReactNode, useState } from 'react';
import { View } from 'react-native';
import { Card } from './card.tsx';
import { IconButton } from './icon-button.tsx';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface ChartFrameProps {
  title: string;
  /** The figure the chart is about, in a sentence. */
  summary?: string;
  /** The control that chooses the range. */
  range?: ReactNode;
  chart: ReactNode;
  /** The same numbers as a table: for screen readers, for doubt. */
  table: ReactNode;
  showTableLabel: string;
  showChartLabel: string;
}

const useStyles = makeStyles(() => ({
  head: { flexDirection: 'row', alignItems: 'flex-start', gap: space(2) },
  words: { flex: 1, gap: space(0.5) },
}));

/** A chart with its title, its range and, one press away, its numbers. */
export function ChartFrame({ title, summary, range, chart, table, ...labels }: ChartFrameProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const [isTable, setIsTable] = useState(false);
  const Icon = isTable ? ChartLine : TableProperties;
  return (
    <Card>
      <View style={styles.head}>
        <View style={styles.words}>
          <Text weight="semibold" role="heading" aria-level={2}>
            {title}
          </Text>
          {summary === undefined ? null : (
            <Text step="sm" tone="ink2">
              {summary}
            </Text>
          )}
        </View>
        <IconButton
          label={isTable ? labels.showChartLabel : labels.showTableLabel}
          onPress={() => setIsTable(!isTable)}
          icon={<Icon size={20} strokeWidth={1.5} color={colors.ink2} />}
        />
      </View>
      {range}
      {isTable ? table : chart}
    </Card>
  );
}
