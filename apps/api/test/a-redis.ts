import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../../scripts/ports.ts';

/** Whether this machine has a Redis to try with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

if (!hasRedis) {
  console.warn('NO redis-server ON PATH: everything that needs Redis is skipped, not tried.');
}

/** A Redis of its own that keeps nothing; it can be taken away and given back, empty. */
export type TestRedis = {
  readonly url: string;
  start(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
};

export async function aRedis(maxmemoryPolicy = 'noeviction'): Promise<TestRedis> {
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': maxmemoryPolicy,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  let child: ChildProcess | null = null;
  const redis = {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      child = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
      await accepts(child);
    },
    kill: async () => {
      if (child?.kill('SIGKILL')) await once(child, 'exit');
      child = null;
    },
  };
  await redis.start();
  return redis;
}

function accepts(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (line: Buffer) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}.`)));
  });
}
