import type { Deload } from '@coachme/contracts/deloads.contract';
import { deloadsQuestion } from '@coachme/mobile-core/coach/deloads-question';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Card } from '@coachme/ui-mobile/card';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { useMemo } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { DeloadAnswers, TakeBack } from './deload-answers.tsx';
import { DeloadEvidence } from './deload-evidence.tsx';

/** At a client: the lighter week that waits or was decided, and those of before; nothing where none was proposed. */
export function DeloadSection({ clientId }: { clientId: string }) {
  const t = useTranslations('deload');
  const question = useMemo(() => deloadsQuestion(clientId), [clientId]);
  const [latest, ...earlier] = useAnswer(question).answer?.value ?? [];
  if (!latest) return null;
  return (
    <Section title={latest.decidedAt === null ? t('proposed') : t('title')}>
      {latest.decidedAt === null ? (
        <Card>
          <DeloadEvidence deload={latest} />
          <DeloadAnswers id={latest.id} />
        </Card>
      ) : (
        <Decided deload={latest} />
      )}
      <View>
        {earlier.map((deload) => (
          <Earlier key={deload.id} deload={deload} />
        ))}
      </View>
    </Section>
  );
}

function Decided({ deload }: { deload: Deload }) {
  const t = useTranslations('deload');
  const formats = useFormats();
  const { isAccepted, from, to } = deload;
  if (!isAccepted || !from || !to) return <Earlier deload={deload} />;
  const dates = { from: formats.date(from, 'short'), to: formats.date(to, 'short') };
  return (
    <Card>
      <Text>{t('accepted', dates)}</Text>
      <TakeBack deload={deload} />
    </Card>
  );
}

/** What became of one: the days that were lighter, or that the plan stayed as it was. */
function Earlier({ deload: { decidedAt, from, to } }: { deload: Deload }) {
  const t = useTranslations('coachPlan.deload');
  const formats = useFormats();
  if (decidedAt === null) return null;
  const dates =
    from && to ? { from: formats.date(from, 'short'), to: formats.date(to, 'short') } : null;
  return (
    <ListRow
      title={dates ? t('wasLighter', dates) : t('wasLeft')}
      subtitle={t('decidedOn', { date: formats.instant(decidedAt) })}
    />
  );
}
