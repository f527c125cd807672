import { defineConfig } from '@playwright/test';
import { resolveChromium } from './browser.ts';

const { executablePath, env } = resolveChromium();

export default defineConfig({
  testDir: '.',
  testMatch: /\.(test|spec)\.ts$/,
  outputDir: './test-results',
  workers: 2,
  forbidOnly: true,
  reporter: process.env.COACHME_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.COACHME_E2E_REPORT }]]
    : 'list',
  use: {
    baseURL: process.env.COACHME_E2E_URL,
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
