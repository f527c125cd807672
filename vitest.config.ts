import { defineConfig } from 'vitest/config';

const elsewhere = [
  '**/node_modules/**',
  '**/dist/**',
  '**/.next/**',
  'apps/mobile-client/**',
  'apps/mobile-coach/**',
  'e2e/**',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,architecture,scripts,tooling}/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          // The laws read every file, which a busy machine does slowly.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['{apps,architecture}/**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: ['apps/api/test/template-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
