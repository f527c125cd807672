import { equipment as equipmentKinds } from '@coachme/contracts/exercise-lists';
import { trainingAges } from '@coachme/contracts/training-lists';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useTranslations } from 'use-intl';
import { ChoiceList } from '../../app-shell/choice-list.tsx';
import { type Draft, goalChoices, type Question, toggled } from './onboarding.rules.ts';

export interface QuestionProps {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
}

/** The one question of a screen. */
export function QuestionField({ question, ...props }: QuestionProps & { question: Question }) {
  switch (question) {
    case 'goals':
      return <Goals {...props} />;
    case 'age':
      return <Age {...props} />;
    case 'days':
      return <Days {...props} />;
    case 'equipment':
      return <EquipmentAtHand {...props} />;
    case 'injuries':
      return <Injuries {...props} />;
    case 'units':
      return <Units {...props} />;
  }
}

function Goals({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.goals');
  return (
    <>
      <ChoiceList
        label={t('title')}
        choices={goalChoices.map((id) => ({ id, label: t(`choices.${id}`) }))}
        chosen={draft.goals}
        onToggle={(goal) => change({ goals: toggled(draft.goals, goal) })}
      />
      <TextField
        label={t('own')}
        value={draft.ownGoal}
        onChangeText={(ownGoal) => change({ ownGoal })}
        maxLength={200}
      />
    </>
  );
}

function Age({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.age');
  return (
    <ChoiceList
      isSingle
      label={t('title')}
      choices={trainingAges.map((id) => ({ id, label: t(`choices.${id}`) }))}
      chosen={draft.trainingAge === null ? [] : [draft.trainingAge]}
      onToggle={(trainingAge) => change({ trainingAge })}
    />
  );
}

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

function Days({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.days');
  const words = useTranslations('words.days.long');
  return (
    <>
      <ChoiceList
        label={t('title')}
        choices={weekdays.map((day) => ({ id: Number(day), label: words(day) }))}
        chosen={draft.trainingDays}
        onToggle={(day) => change({ trainingDays: toggled(draft.trainingDays, day) })}
      />
      {draft.trainingDays.length > 0 ? null : (
        <Text role="alert" step="sm" tone="act">
          {t('problem')}
        </Text>
      )}
    </>
  );
}

function EquipmentAtHand({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.equipment');
  const words = useTranslations('words.equipment');
  return (
    <ChoiceList
      label={t('title')}
      choices={equipmentKinds.map((id) => ({ id, label: words(id) }))}
      chosen={draft.equipment}
      onToggle={(one) => change({ equipment: toggled(draft.equipment, one) })}
    />
  );
}

function Injuries({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.injuries');
  return (
    <TextField
      multiline
      label={t('label')}
      hint={t('hint')}
      value={draft.injuries}
      onChangeText={(injuries) => change({ injuries })}
      maxLength={3000}
    />
  );
}

function Units({ draft, change }: QuestionProps) {
  const t = useTranslations('join.onboarding.units');
  const words = useTranslations('appShell.me');
  const choices = [
    { id: 'kg', label: words('kilograms') },
    { id: 'lb', label: words('pounds') },
  ] as const;
  return (
    <ChoiceList
      isSingle
      label={t('title')}
      choices={choices}
      chosen={[draft.weightUnit]}
      onToggle={(weightUnit) => change({ weightUnit })}
    />
  );
}
