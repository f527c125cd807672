import type { Simplification, SimplificationPreview } from '@coachme/contracts/assignments.words';
import { space } from '@coachme/design-tokens/tokens';
import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { usePlanChange } from './use-plan.ts';

const styles = StyleSheet.create({ days: { gap: space(2) }, day: { gap: space(0.5) } });
const shownFirst = 10;
const parts = ['daysPerWeek', 'exercisesPerDay', 'setsPerExercise'] as const;

export interface SmallerPlanProps {
  offer: Simplification;
  again: () => Promise<void>;
}

/** A smaller plan on offer: what it asks, what it would do to each day, and the two answers. */
export function SmallerPlan({ offer, again }: SmallerPlanProps) {
  const t = useTranslations('appAccess.plan');
  const { assignmentId, wish } = offer;
  const asked = useAsked(
    useCallback(
      () => api.simplifications.previewSimplification({ params: { id: assignmentId }, body: wish }),
      [assignmentId, wish],
    ),
  );
  const { change, isPending } = usePlanChange(again);
  const params = { id: offer.id };
  const { acceptSimplification, declineSimplification } = api.simplifications;
  return (
    <Card>
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {t('offer')}
      </Text>
      <Text weight="medium">
        {parts
          .flatMap((part) => (wish[part] === null ? [] : [t(part, { count: wish[part] })]))
          .join(' · ')}
      </Text>
      <Text tone="ink2">{t('offerText')}</Text>
      <AskedPart asked={asked}>{(preview) => <Effects preview={preview} />}</AskedPart>
      <Button
        look="primary"
        size="large"
        label={t('accept')}
        isPending={isPending}
        onPress={() => void change(() => acceptSimplification({ params }), t('accepted'))}
      />
      <Button
        label={t('decline')}
        isDisabled={isPending}
        onPress={() => void change(() => declineSimplification({ params }), t('declined'))}
      />
    </Card>
  );
}

/** Day by day, in their order: what leaves, and what gets shorter. */
function Effects({ preview }: { preview: SimplificationPreview }) {
  const t = useTranslations('appAccess.plan');
  const units = useTranslations('units');
  const formats = useFormats();
  const rows = [
    ...preview.removedDays.map((day) => ({ day, becomes: t('leaves') })),
    ...preview.changedDays.map(({ day, setCount }) => ({
      day,
      becomes: t('becomes', {
        before: units('sets', { count: day.setCount }),
        after: units('sets', { count: setCount }),
      }),
    })),
  ].toSorted((a, b) => (a.day.date < b.day.date ? -1 : 1));
  if (rows.length === 0) return <Text tone="ink2">{t('nothing')}</Text>;
  return (
    <View role="list" style={styles.days}>
      {rows.slice(0, shownFirst).map(({ day, becomes }) => (
        <View role="listitem" key={day.id} style={styles.day}>
          <Text step="sm" weight="medium">
            {`${formats.date(day.date, 'short')} · \u2068${day.name || day.programTitle}\u2069`}
          </Text>
          <Text step="sm" tone="ink2">
            {becomes}
          </Text>
        </View>
      ))}
      {rows.length > shownFirst ? (
        <Text step="sm" tone="ink3">
          {t('more', { count: rows.length - shownFirst })}
        </Text>
      ) : null}
    </View>
  );
}
