import { fileURLToPath } from 'node:url';
import { buildWebApp } from '@coachme/mobile-shell/build/web-app.mjs';

await buildWebApp({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  base: '/coach-app/',
  name: 'CoachMe Coach',
  description: 'Your clients and their programs, on your phone, with or without a signal.',
});
