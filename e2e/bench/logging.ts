import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Workout } from '@coachme/contracts/execution.words';
import { type Browser, chromium, type Page } from '@playwright/test';
import { resolveChromium } from '../browser.ts';
import {
  type Account,
  type Api,
  aCoach,
  aPerson,
  registered,
  signedIn,
} from '../stories/people.ts';
import { baseUrl } from '../stories/place.ts';
import { wordsIn } from '../stories/words.ts';
import { visitorOf } from './visitor.ts';

// Logs sets on a phone that holds five years of training, 20,000 sets, and says how long a tap takes to be answered.

const t = wordsIn('en');
const sessions = Number(process.env.COACHME_BENCH_SESSIONS ?? 1000);
const exercisesASession = 5;
const setsAnExercise = 4;
const pushedAtOnce = 100;
const weeks = 5 * 52;

const { executablePath, env } = resolveChromium();
const browser = await chromium.launch({
  executablePath,
  env,
  chromiumSandbox: false,
  args: ['--no-zygote', '--disable-dev-shm-usage'],
});
const client = await aLifter();
const api = await signedIn(client);
const exerciseIds = await libraryOf(api);
await train(api);
const open = sessionOf(sessions, { isOpen: true });
await api.execution.logWorkout({ body: open });
const page = await onThePhone(browser, client);
const took = await logAll(page);
print(took);
const file = process.env.COACHME_BENCH_FILE;
if (file !== undefined) writeFileSync(file, `${JSON.stringify({ sessions, took }, null, 2)}\n`);
await browser.close();

async function aLifter(): Promise<Account> {
  const coach = await registered(aCoach());
  const { token } = await coach.invitations.invite({ body: { role: 'client' } });
  const person = aPerson('Baraka Otieno');
  const { name, email, password } = person;
  await coach.invitations.acceptInvitation({
    body: { token, name, email, password, locale: 'en', timeZone: 'Europe/Berlin' },
  });
  return person;
}

async function libraryOf(as: Api): Promise<string[]> {
  const { items } = await as.exercises.listExercises({ query: { limit: 100 } });
  return items
    .filter(({ measure }) => measure === 'reps-and-load')
    .slice(0, 30)
    .map(({ id }) => id);
}

/** A session of five exercises of four sets; an open one has nothing ticked. */
function sessionOf(number: number, { isOpen = false } = {}): Workout {
  const startedMs = Date.now() - ((sessions - number) * weeks * 7 * 86_400_000) / sessions;
  const startedAt = new Date(startedMs - (isOpen ? 60_000 : 7_200_000)).toISOString();
  return {
    ...{ id: randomUUID(), scheduledDayId: null, title: 'Full body', notes: '' },
    ...{ readiness: null, branchId: null, feedback: null },
    ...{ startedAt, timeZone: 'Europe/Berlin', localDate: startedAt.slice(0, 10) },
    endedAt: isOpen ? null : new Date(Date.parse(startedAt) + 3_600_000).toISOString(),
    exercises: Array.from({ length: exercisesASession }, (_, place) => ({
      ...{ id: randomUUID(), exerciseName: `Lift ${place + 1}`, exercisePrescriptionId: null },
      ...{ notes: '', skippedReason: null },
      exerciseId: exerciseIds[(number * exercisesASession + place) % exerciseIds.length] ?? '',
      sets: Array.from({ length: setsAnExercise }, () => ({
        ...{ id: randomUUID(), setPrescriptionId: null, kind: 'working' as const, rpe: 8 },
        ...{ loadKg: 60 + (number % 60), reps: 5, durationSeconds: null, distanceMeters: null },
        ...{ isCompleted: !isOpen, note: '', shortfallReason: null },
        completedAt: isOpen ? null : startedAt,
      })),
    })),
  };
}

async function train(as: Api): Promise<void> {
  for (let from = 0; from < sessions; from += pushedAtOnce) {
    const count = Math.min(pushedAtOnce, sessions - from);
    const items = Array.from({ length: count }, (_, index) => {
      const workout = sessionOf(from + index);
      return { id: workout.id, baseRevision: null, workout };
    });
    await as.execution.bulkSync({ body: { items } });
  }
}

/** Opens the session on a phone once everything has come down to it. */
async function onThePhone(opened: Browser, account: Account): Promise<Page> {
  const storageState = await visitorOf(opened, { account, page: 'app' });
  const context = await opened.newContext({
    ...{ storageState, locale: 'en-GB', viewport: { width: 390, height: 844 } },
    ...{ isMobile: true, hasTouch: true, reducedMotion: 'reduce' },
  });
  const phone = await context.newPage();
  await phone.goto(`${baseUrl()}/app/history`);
  const began = Date.now();
  const saved = phone.getByRole('link', { name: t('appShell.sync.saved') });
  await saved.waitFor({ timeout: 600_000 });
  await phone.goto(`${baseUrl()}/app/sync`);
  await phone.getByText(/^Last in step/).waitFor({ timeout: 600_000 });
  process.stdout.write(`${sessions} sessions on the device after ${Date.now() - began} ms\n`);
  await phone.goto(`${baseUrl()}/app/workout/${open.id}`);
  await phone
    .getByRole('button', { name: /^Log set 1 of / })
    .first()
    .waitFor();
  return phone;
}

/** Ticks every set, as many taps as there are, and answers how long each took until the row had changed, ms. */
async function logAll(phone: Page): Promise<number[]> {
  const answered: number[] = [];
  for (let tap = 0; tap < exercisesASession * setsAnExercise; tap += 1) {
    const tick = phone.getByRole('button', { name: /^Log set \d+ of / }).first();
    await tick.scrollIntoViewIfNeeded();
    answered.push(await tick.evaluate(answerTime));
  }
  return answered;
}

/** Runs in the page: from the tap until what the button says has changed. */
function answerTime(button: Element): Promise<number> {
  return new Promise((resolve) => {
    const before = button.getAttribute('aria-label');
    const observer = new MutationObserver(() => {
      if (button.getAttribute('aria-label') === before) return;
      observer.disconnect();
      resolve(performance.now() - began);
    });
    observer.observe(button, { attributes: true });
    const began = performance.now();
    if (button instanceof HTMLElement) button.click();
  });
}

function print(taps: readonly number[]): void {
  const sorted = taps.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  const sets = sessions * exercisesASession * setsAnExercise;
  process.stdout.write(
    `${taps.length} taps beside ${sets} sets: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${at(1)} ms\n`,
  );
}
