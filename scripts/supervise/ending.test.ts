import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { endingInWords } from './ending.ts';

test('a program whose heap is full ends by what is told as such', async () => {
  const fill = 'const kept = []; for (;;) kept.push(new Array(100_000).fill({}));';
  const child = spawn(process.execPath, ['--max-old-space-size=24', '-e', fill], {
    stdio: 'ignore',
  });
  const [code, signal] = await once(child, 'exit');
  expect(endingInWords(signal ?? `exit code ${code}`)).toContain('it ran out of memory; give it');
}, 60_000);

test('other ends stay as the system says them', () => {
  expect(endingInWords('exit code 1')).toBe('exit code 1');
  expect(endingInWords('SIGTERM')).toBe('SIGTERM');
  expect(endingInWords('SIGKILL')).toMatch(/^SIGKILL: killed/);
});
