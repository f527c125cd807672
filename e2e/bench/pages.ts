import { writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { resolveChromium } from '../browser.ts';
import { demoClient, demoCoach, signedIn } from '../stories/people.ts';
import { baseUrl } from '../stories/place.ts';
import { type Loaded, load } from './load.ts';
import { type Visitor, visitorOf } from './visitor.ts';

// Opens pages as a first visitor does, on a processor four times slower, and says what they felt: figure B10 of the design.

/** How often each page is opened. */
const rounds = Number(process.env.COACHME_BENCH_ROUNDS ?? 5);

type Page = { readonly name: string; readonly path: string; readonly as: Visitor | null };

const { executablePath, env } = resolveChromium();
const browser = await chromium.launch({
  executablePath,
  env,
  chromiumSandbox: false,
  args: ['--no-zygote', '--disable-dev-shm-usage'],
});
const results: Record<string, Loaded[]> = {};
const pages = await pagesToOpen(browser);
// Interleaved, so that a busy minute of the machine is felt by all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const { name, path, as } of pages) {
    results[name] ??= [];
    results[name].push(await load(browser, { url: baseUrl() + path, as }));
  }
}
await browser.close();
print(results);
const file = process.env.COACHME_BENCH_FILE;
if (file !== undefined) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

async function pagesToOpen(opened: Browser): Promise<Page[]> {
  const api = await signedIn(demoCoach);
  const clients = await api.clients.listClients({ query: { q: demoClient.name } });
  const programs = await api.programs.listPrograms({ query: { status: 'published' } });
  const coach = await visitorOf(opened, { account: demoCoach, page: 'web' });
  const client = await visitorOf(opened, { account: demoClient, page: 'app' });
  const coachOnPhone = await visitorOf(opened, { account: demoCoach, page: 'coachApp' });
  return [
    { name: 'landing, English', path: '/en', as: null },
    { name: 'landing, Arabic', path: '/ar', as: null },
    { name: 'sign-in', path: '/sign-in', as: null },
    { name: 'day', path: '/coach', as: coach },
    { name: 'roster', path: '/coach/clients', as: coach },
    { name: 'client', path: `/coach/clients/${clients.items[0]?.id}`, as: coach },
    { name: 'builder', path: `/coach/programs/${programs.items[0]?.id}`, as: coach },
    { name: 'Today, client app', path: '/app/', as: client },
    { name: 'day, coach app', path: '/coach-app/', as: coachOnPhone },
  ];
}

function print(measured: Readonly<Record<string, readonly Loaded[]>>): void {
  const kb = (bytes: number) => (bytes / 1024).toFixed(0);
  const rows = Object.entries(measured).map(([name, loads]) => {
    const worst = (figure: keyof Loaded) => Math.max(...loads.map((one) => one[figure]));
    const middle = (figure: keyof Loaded) =>
      loads.map((one) => one[figure]).toSorted((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0;
    return [
      name,
      `${middle('lcpMs').toFixed(0)} (${worst('lcpMs').toFixed(0)})`,
      middle('blockedMs').toFixed(0),
      worst('shift').toFixed(3),
      kb(middle('scriptBytes')),
      kb(middle('allBytes')),
    ];
  });
  const head = ['page', 'LCP ms (worst)', 'blocked ms', 'CLS', 'script KB', 'all KB'];
  for (const row of [head, head.map(() => '---'), ...rows]) {
    process.stdout.write(`| ${row.join(' | ')} |\n`);
  }
}
