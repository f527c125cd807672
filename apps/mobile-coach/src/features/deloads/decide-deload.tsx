import { deloadsQuestion } from '@coachme/mobile-core/coach/deloads-question';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NotHere } from '../../app-shell/not-here.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { DeloadAnswers } from './deload-answers.tsx';
import { DeloadEvidence } from './deload-evidence.tsx';

/** On the day: the evidence and both answers in a sheet, without leaving the day. */
export function DecideDeload({ clientId }: { clientId: string }) {
  const t = useTranslations('deload');
  const day = useTranslations('workspace.day.act');
  const words = useTranslations('words.actions');
  const errors = useTranslations('errors');
  const [isOpen, setIsOpen] = useState(false);
  const question = useMemo(() => deloadsQuestion(clientId), [clientId]);
  const known = useAnswer(question);
  const waiting = known.answer?.value.find(({ decidedAt }) => decidedAt === null);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button label={day('deload')} onPress={() => setIsOpen(true)} />
      <Sheet
        title={t('proposed')}
        closeLabel={words('close')}
        isOpen={isOpen}
        onClose={close}
        footer={waiting ? <DeloadAnswers id={waiting.id} onDone={close} /> : undefined}
      >
        {waiting ? <DeloadEvidence deload={waiting} /> : null}
        {known.answer ? null : <NotHere known={known} />}
        {/* Whoever else coaches them may have been quicker. */}
        {known.answer && !waiting ? <Text>{errors('deload-decided')}</Text> : null}
      </Sheet>
    </>
  );
}
