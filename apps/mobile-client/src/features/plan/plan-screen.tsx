import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { SmallerPlan } from './smaller-plan.tsx';
import { type RunningPlan, usePlanChange, useRunningPlans } from './use-plan.ts';

/** The programs the person is on, and what may be made smaller of them. */
export function PlanScreen() {
  const t = useTranslations('appAccess.plan');
  const asked = useRunningPlans();
  return (
    <Screen title={t('title')} backTo="/me">
      <AskedPart asked={asked}>
        {(plans) =>
          plans.length === 0 ? (
            <EmptyState title={t('none')} description={t('noneText')} />
          ) : (
            plans.map((plan) => <Plan key={plan.assignment.id} plan={plan} again={asked.again} />)
          )
        }
      </AskedPart>
    </Screen>
  );
}

function Plan({ plan, again }: { plan: RunningPlan; again: () => Promise<void> }) {
  const t = useTranslations('appAccess.plan');
  const formats = useFormats();
  const { programTitle, startsOn, endsOn, pausedOn } = plan.assignment;
  const from = formats.date(startsOn, 'short');
  return (
    <>
      <Card>
        <Text step="lg" weight="semibold" role="heading" aria-level={2}>
          {programTitle}
        </Text>
        <Text tone="ink2" isFigure>
          {pausedOn === null
            ? t('runs', { from, to: formats.date(endsOn, 'short') })
            : t('rests', { date: formats.date(pausedOn, 'short') })}
        </Text>
        {plan.standing ? <Standing plan={plan} again={again} /> : null}
      </Card>
      {plan.offer ? <SmallerPlan key={plan.offer.id} offer={plan.offer} again={again} /> : null}
    </>
  );
}

/** That the plan was made smaller, and the way back. */
function Standing({ plan, again }: { plan: RunningPlan; again: () => Promise<void> }) {
  const t = useTranslations('appAccess.plan');
  const formats = useFormats();
  const { change, isPending } = usePlanChange(again);
  const { standing } = plan;
  if (!standing?.acceptedAt) return null;
  const params = { id: standing.id };
  return (
    <>
      <Text>{t('since', { date: formats.instant(standing.acceptedAt) })}</Text>
      <Button
        label={t('revert')}
        isPending={isPending}
        onPress={() =>
          void change(() => api.simplifications.revertSimplification({ params }), t('reverted'))
        }
      />
    </>
  );
}
