import { defineConfig } from '@playwright/test';
import { resolveChromium } from './browser.ts';

const { executablePath, env } = resolveChromium();

export default defineConfig({
  testMatch: /\.(test|spec)\.ts$/,
  projects: [
    { name: 'stories', testDir: './stories' },
    { name: 'runner', testDir: './runner' },
  ],
  outputDir: './test-results',
  workers: 2,
  // At a desk a story that wavers fails at once; on a shared machine it is told once more, and named (decision 0099).
  retries: process.env.CI ? 1 : 0,
  // Twice the usual: two browsers, a server and a database may share two slow processors.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.COACHME_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.COACHME_E2E_REPORT }]]
    : 'list',
  use: {
    baseURL: process.env.COACHME_E2E_URL,
    // So that a missing button is told by its name, not by the end of the whole test.
    actionTimeout: 15_000,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env,
      // Chromium's sandbox needs rights that neither root nor most containers give.
      chromiumSandbox: false,
      args: ['--no-zygote', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    },
  },
});
