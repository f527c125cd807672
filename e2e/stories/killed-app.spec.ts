import { expect, type Page } from '@playwright/test';
import { aLifter, openToday, storedToday } from './a-lifter.ts';
import { logSets } from './client-on-the-phone.ts';
import { type Device, test } from './devices.ts';

/** What the browser holds of sessions beside the database. */
const journalOf = (page: Page) =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('journal-app-'));
    return name === undefined ? null : { name, text: localStorage.getItem(name) ?? '' };
  });

/** From when the page says so, the database of this page hears of nothing any more. */
async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      if (document.documentElement.dataset.deaf !== 'yes') post.apply(this, given);
    };
  });
}

/** The browser ends the page as it would one that takes too much of its memory. */
async function kill(phone: Device): Promise<Device> {
  const { page } = phone;
  const context = page.context();
  const session = await context.newCDPSession(page);
  const over = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await over;
  await page.close();
  return { ...phone, page: await context.newPage() };
}

test('a set ticked right before the app is killed is there when it is opened again, and reaches the server', async ({
  phone,
}) => {
  test.setTimeout(120_000);
  const lifter = await aLifter('en');
  const { squat, bench } = lifter.names;
  await deafen(phone.page);
  await openToday(phone, lifter);
  await phone.page.getByRole('button', { name: phone.t('today.start') }).tap();
  await expect.poll(async () => (await storedToday(lifter))?.exercises.length).toBe(4);
  const address = phone.page.url();
  await phone.page.evaluate(() => {
    document.documentElement.dataset.deaf = 'yes';
  });
  await logSets(phone, squat, [1]);
  const written = await journalOf(phone.page);
  expect(written?.text).toContain('"isCompleted":true');

  const again = await kill(phone);
  await again.page.goto(address);
  const reopen = (number: number, exercise: string) =>
    again.page.getByRole('button', { name: again.t('logger.reopenSet', { number, exercise }) });
  await expect(reopen(1, squat)).toBeVisible();
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0])
    .toMatchObject({ isCompleted: true, loadKg: 60, reps: 5 });
  expect(await journalOf(again.page)).toBeNull();

  // With nothing held up: the tap, and the end.
  await again.page
    .getByRole('button', { name: again.t('logger.logSet', { number: 1, exercise: bench }) })
    .tap();
  const third = await kill(again);
  await third.page.goto(address);
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises[1]?.sets[0]?.isCompleted)
    .toBe(true);

  // Whatever is left of it goes with the person.
  await third.page.evaluate(({ name, text }) => localStorage.setItem(name, text), {
    name: written?.name ?? '',
    text: written?.text ?? '',
  });
  await third.page.goto('/app/me');
  await third.page.getByRole('button', { name: third.t('words.actions.signOut') }).tap();
  await third.page
    .getByRole('dialog')
    .getByRole('button', { name: third.t('words.actions.signOut') })
    .tap();
  await expect(third.page).toHaveURL(/\/app\/sign-in/);
  expect(await journalOf(third.page)).toBeNull();
});
