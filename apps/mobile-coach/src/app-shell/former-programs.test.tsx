import type { Locale } from '@coachme/i18n/locales';
import { renderIn } from '@coachme/mobile-shell/test/render-in';
import { fireEvent, screen } from '@testing-library/react-native';
import { FormerProgramsChoice, useFormerPrograms } from './former-programs.tsx';
import { GiveFooter } from './give-footer.tsx';

const busy = {
  firstDay: '2026-11-23',
  overlaps: [{ programTitle: 'Base strength', goingCount: 2 }],
};
const free = { firstDay: '2026-11-23', overlaps: [] };

type Given = { clients?: readonly (typeof busy)[]; isOnline?: boolean; isCutShort?: boolean };

/** The question and the button below it, and what was asked for through them. */
async function giving(locale: Locale, given: Given = {}) {
  const { clients = [busy], isOnline = true, isCutShort = false } = given;
  const told: unknown[] = [];
  function Giving() {
    const former = useFormerPrograms(clients);
    return (
      <>
        <FormerProgramsChoice question={former.question} />
        <GiveFooter
          label="Assign"
          former={former}
          problem={isCutShort ? 'The server did not answer.' : null}
          askAgain={() => told.push('again')}
          onGive={() => former.isAnswered() && told.push(former.answer)}
          isPending={false}
          isDisabled={false}
          {...{ isOnline, isCutShort }}
        />
      </>
    );
  }
  await renderIn(locale, <Giving />);
  return told;
}

const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

test('a program is not given before it is said what becomes of the former one', async () => {
  const told = await giving('en');
  expect(screen.getByText('Already on Base strength. What becomes of it?')).toBeTruthy();
  expect(screen.queryByText('Choose what becomes of it.')).toBeNull();
  await press('Assign');
  expect(told).toEqual([]);
  expect(screen.getByText('Choose what becomes of it.')).toBeTruthy();
  await fireEvent.press(screen.getByText('It ends the day before, on 22 Nov'));
  expect(screen.queryByText('Choose what becomes of it.')).toBeNull();
  await press('Assign');
  expect(told).toEqual([{ formerPrograms: 'end' }]);
});

test('it may go on beside the new one, and both answers say what they mean', async () => {
  const told = await giving('en');
  expect(screen.getByText('2 open sessions leave the plan. What was trained stays.')).toBeTruthy();
  await fireEvent.press(screen.getByText('It goes on'));
  await press('Assign');
  expect(told).toEqual([{ formerPrograms: 'keep' }]);
});

test('nothing is asked of who is on no other program', async () => {
  const told = await giving('en', { clients: [free] });
  expect(screen.queryByRole('radio')).toBeNull();
  await press('Assign');
  expect(told).toEqual([{}]);
});

test('without a network nothing is given, and it says why', async () => {
  const offline = await giving('en', { isOnline: false });
  expect(screen.getByText('This needs a connection.')).toBeTruthy();
  await press('Assign');
  expect(offline).toEqual([]);
});

test('an answer that failed is asked for again in place of giving', async () => {
  const told = await giving('en', { isCutShort: true });
  expect(screen.queryByRole('button', { name: 'Assign' })).toBeNull();
  await press('Try again');
  expect(told).toEqual(['again']);
});

test('it is asked in Arabic too', async () => {
  await giving('ar');
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(screen.getByText(/22 نوفمبر/)).toBeTruthy();
});
