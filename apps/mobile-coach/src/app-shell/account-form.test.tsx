import { AccountForm, type TypedAccount } from '@coachme/mobile-shell/account-form';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import type { Problems } from '@coachme/mobile-shell/use-entering';
import { fireEvent, screen } from '@testing-library/react-native';

const practice = {
  label: 'Name of your practice',
  hint: 'Your clients see it.',
  value: '',
  onChangeText: () => undefined,
};

/** The form with a practice, and what was sent through it. */
async function aForm(problems: Problems = {}) {
  const sent: TypedAccount[] = [];
  await renderIn(
    'en',
    <AccountForm
      passwordHint="At least 10 characters, please."
      submitLabel="Create account"
      organization={practice}
      problems={problems}
      isPending={false}
      onSubmit={(typed) => sent.push(typed)}
    />,
  );
  return sent;
}

test('who begins a practice is asked for its name, and their own stays apart from it', async () => {
  const sent = await aForm();
  expect(screen.getByLabelText('Name of your practice')).toBeTruthy();
  await fireEvent.changeText(screen.getByLabelText('Your name'), 'Asha Mwangi');
  await fireEvent.changeText(screen.getByLabelText('Email'), 'asha@example.test');
  await fireEvent.press(screen.getByRole('button', { name: 'Create account' }));
  expect(sent).toEqual([{ name: 'Asha Mwangi', email: 'asha@example.test', password: '' }]);
});

test('a practice without a name is said beside its field', async () => {
  await aForm({ organizationName: 'Write the name of your practice.' });
  expect(screen.getByText('Write the name of your practice.')).toBeTruthy();
});
