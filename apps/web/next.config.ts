import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const root = path.join(import.meta.dirname, '../..');

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  transpilePackages: [
    '@coachme/contracts',
    '@coachme/design-tokens',
    '@coachme/domain',
    '@coachme/i18n',
    '@coachme/ui-web',
  ],
  poweredByHeader: false,
  // What is made for who builds CoachMe (`page.dev.tsx`) is no part of what others run.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  experimental: { globalNotFound: true },
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
