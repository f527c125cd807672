import { fileURLToPath } from 'node:url';
import { buildWebApp } from '@coachme/mobile-shell/build/web-app.mjs';

await buildWebApp({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  base: '/app/',
  name: 'CoachMe',
  description: 'Your training, on your phone, with or without a signal.',
});
