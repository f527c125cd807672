import path from 'node:path';
import { inFolder } from '../check/runners.ts';
import { run, stopRunning } from '../programs.ts';
import { root } from '../root.ts';
import { startedCoachMe } from '../started.ts';

// npm run pictures -- [folder] [language …]: a picture of every screen, for people to look at.
const [folder = path.join(root, '.coachme/pictures'), ...languages] = process.argv.slice(2);

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stopRunning);

process.exitCode = await inFolder(async (data) => {
  const running = process.env.COACHME_E2E_URL;
  if (running) return takePictures(running);
  const coachme = await startedCoachMe({ dataFolder: path.join(data, 'data') });
  try {
    return await takePictures(coachme.url);
  } finally {
    await coachme.stop();
  }
});

async function takePictures(url: string): Promise<number> {
  const words = ['pictures/take.ts', path.resolve(folder), ...languages];
  const cwd = path.join(root, 'e2e');
  const { code } = await run(process.execPath, words, {
    cwd,
    env: { COACHME_E2E_URL: url },
    isShown: true,
  });
  return code;
}
