import { defineConfig } from 'vitest/config';

const elsewhere = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.next/**',
  'apps/mobile-client/**',
  'apps/mobile-coach/**',
  'e2e/**',
];

// The files of one worker share what they import, which took half of the time: nothing in it may remember.
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: ['{packages,apps,architecture,scripts,tooling}/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          // The laws read every file, which a busy machine does slowly.
          testTimeout: 20_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'db',
          include: ['{apps,architecture}/**/*.db.test.ts'],
          exclude: elsewhere,
          isolate,
          // One more than there are processors here at least: they wait for the database in turns.
          maxWorkers: 3,
          globalSetup: ['apps/api/test/template-database.ts'],
          // So that a test which hangs ends; how fast something is, is measured elsewhere.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for comes by itself; where it must come soon, its test says how soon.
          expect: { poll: { timeout: 40_000 } },
        },
      },
    ],
  },
});
