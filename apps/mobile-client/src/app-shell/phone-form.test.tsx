import { type AskedNumber, type BroughtCode, PhoneForm } from '@coachme/mobile-shell/phone-form';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import type { Problems } from '@coachme/mobile-shell/use-entering';
import { fireEvent, screen } from '@testing-library/react-native';

const id = '0199f3a2-1111-7222-8333-444455556666';

/** The form, and what was asked for and brought through it. */
async function aForm(problems: Problems = {}) {
  const asked: AskedNumber[] = [];
  const brought: BroughtCode[] = [];
  await renderIn(
    'en',
    <PhoneForm
      channels={['sms', 'whatsapp']}
      ask={async (wanted) => {
        asked.push(wanted);
        return { id, expiresIn: 600 };
      }}
      isForKnown
      submitLabel="Sign in"
      isPending={false}
      problems={problems}
      onSubmit={(code) => brought.push(code)}
    />,
  );
  return { asked, brought };
}

const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

async function askFor(number: string): Promise<void> {
  await fireEvent.changeText(screen.getByLabelText('Phone number'), number);
  await press('Send the code');
}

test('a number that is none is said beside its field, and nothing is sent', async () => {
  const { asked } = await aForm();
  await askFor('07');
  expect(screen.getByText('Write your number with its country.')).toBeTruthy();
  expect(asked).toEqual([]);
});

test('the code that came goes back with its key, and another may be asked for', async () => {
  const { asked, brought } = await aForm();
  await fireEvent.press(screen.getByRole('radio', { name: 'WhatsApp' }));
  await askFor(' +254712345678 ');
  expect(asked).toEqual([{ channel: 'whatsapp', number: '+254712345678' }]);
  // Whether the number has an account, nobody is told.
  expect(await screen.findByText(/If .*\+254712345678.* has an account/)).toBeTruthy();
  await fireEvent.changeText(screen.getByLabelText('Code'), ' 123456 ');
  await press('Sign in');
  expect(brought).toEqual([{ id, code: '123456' }]);
  await press('Send another code');
  expect(screen.getByLabelText('Phone number')).toBeTruthy();
});

test('a code that opens nothing is said beside the code', async () => {
  await aForm({ code: 'This code does not open.' });
  await askFor('+254712345678');
  expect(await screen.findByText('This code does not open.')).toBeTruthy();
});
