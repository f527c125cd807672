import { THRESHOLD_KINDS } from '@coachme/domain/endurance/endurance-zones.rules';
import { heartRateZones } from '@coachme/domain/endurance/threshold-entry.rules';
import { figureWords } from '@coachme/i18n/endurance-words';
import { readThresholds } from '@coachme/mobile-core/clients/thresholds';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Button } from '@coachme/ui-mobile/button';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { useThresholds } from '../../app-shell/use-thresholds.ts';
import { FigureRow } from './figure-row.tsx';
import { ThresholdSheet } from './threshold-sheet.tsx';

/** What this person was measured at: what holds now, the zones that follow, and every figure with who set it. */
export function ThresholdsScreen() {
  const t = useTranslations('thresholds');
  const words = useTranslations('endurance.thresholds');
  const figures = useDeviceQuery(readThresholds);
  const [isAdding, setIsAdding] = useState(false);
  const inOrder = (figures ?? []).toSorted((a, b) => b.measuredOn.localeCompare(a.measuredOn));
  return (
    <Screen
      title={words('title')}
      backTo="/me"
      above={<SyncLine />}
      footer={
        <Button
          look="primary"
          size="large"
          label={words('add')}
          onPress={() => setIsAdding(true)}
        />
      }
    >
      <Text tone="ink2">{t(figures?.length === 0 ? 'ownNone' : 'own')}</Text>
      <Now />
      {inOrder.length === 0 ? null : (
        <Section title={t('earlier')}>
          <View>
            {inOrder.map((figure) => (
              <FigureRow key={figure.id} figure={figure} all={inOrder} />
            ))}
          </View>
        </Section>
      )}
      {isAdding ? <ThresholdSheet known={inOrder} onClose={() => setIsAdding(false)} /> : null}
    </Screen>
  );
}

/** What holds today, and the zones of heart rate that follow from it. */
function Now() {
  const t = useTranslations('thresholds');
  const words = useTranslations('endurance');
  const formats = useFormats();
  const known = useThresholds(useLocalToday());
  const zones = heartRateZones(known);
  const held = THRESHOLD_KINDS.flatMap((kind) => {
    const value = known[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
  if (held.length === 0) return null;
  return (
    <>
      <Section title={t('now')}>
        <View>
          {held.map((figure) => (
            <ListRow
              key={figure.kind}
              title={words(`thresholds.${figure.kind}`)}
              end={
                <Text weight="semibold" isFigure>
                  {`\u2068${figureWords(figure, words)}\u2069`}
                </Text>
              }
            />
          ))}
        </View>
      </Section>
      {zones.length === 0 ? null : (
        <Section title={t('zones')}>
          <Text step="sm" tone="ink3">
            {t(known['threshold-heart-rate'] === undefined ? 'byMax' : 'byThreshold')}
          </Text>
          <View>
            {zones.map(({ zone, from, to }) => (
              <ListRow
                key={zone}
                title={t('zone', { zone: formats.number(zone) })}
                end={
                  <Text isFigure>
                    {`\u2068${t('zoneRange', { from: formats.number(from), to: formats.number(to) })}\u2069`}
                  </Text>
                }
              />
            ))}
          </View>
        </Section>
      )}
    </>
  );
}
