import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen } from '@testing-library/react-native';
import { useState } from 'react';
import { emptyDraft, isAnswered, neighbour, profileOf, questions } from './onboarding.rules.ts';
import { QuestionField } from './questions.tsx';

function Days() {
  const [draft, setDraft] = useState({ ...emptyDraft, trainingDays: [1] });
  return (
    <QuestionField
      question="days"
      draft={draft}
      change={(changed) =>
        setDraft({ ...draft, ...changed, trainingDays: [...(changed.trainingDays ?? [])] })
      }
    />
  );
}

test('a day is chosen and taken back, and none at all is said', async () => {
  await renderIn('en', <Days />);
  const monday = () => screen.getByRole('checkbox', { name: 'Monday' });
  expect(monday()).toBeChecked();
  await fireEvent.press(monday());
  expect(monday()).not.toBeChecked();
  expect(screen.getByText('Choose at least one day.')).toBeTruthy();
});

test('the questions lead from the first to the last and back', () => {
  expect(neighbour('goals', -1)).toBeNull();
  expect(neighbour('goals', 1)).toBe('age');
  expect(neighbour('units', 1)).toBeNull();
  expect(questions.every((question) => isAnswered(emptyDraft, question))).toBe(true);
  expect(isAnswered({ ...emptyDraft, trainingDays: [] }, 'days')).toBe(false);
});

test('the answers make a profile in the words the client read', () => {
  const draft = {
    ...emptyDraft,
    goals: ['strength'] as const,
    ownGoal: ' Ski in March ',
    trainingDays: [5, 1],
    injuries: 'Left knee\n\n Shoulder ',
  };
  const known = { birthDate: '1990-04-01', heightCm: null };
  expect(profileOf(draft, () => 'Get stronger', known)).toMatchObject({
    goals: ['Get stronger', 'Ski in March'],
    injuries: ['Left knee', 'Shoulder'],
    trainingDays: [1, 5],
    birthDate: '1990-04-01',
  });
});
