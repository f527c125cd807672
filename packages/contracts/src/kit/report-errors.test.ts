import { expect, test } from 'vitest';
import { ClientError } from '../client-errors.contract.ts';
import { reportErrors } from './report-errors.ts';

function aPage() {
  const window = new EventTarget();
  const sent: { url: unknown; body: unknown }[] = [];
  const send: typeof fetch = async (url, init) => {
    sent.push({ url, body: JSON.parse(String(init?.body)) });
    throw new Error('The server is away.');
  };
  reportErrors({ surface: 'web', baseUrl: 'https://coach.example', fetch: send, window });
  const fail = (type: string, facts: object) =>
    window.dispatchEvent(Object.assign(new Event(type), facts));
  return { sent, fail };
}

test('an error nobody caught is told as the contract wants it, however long it is', () => {
  const { sent, fail } = aPage();
  const error = new TypeError('x'.repeat(5_000));
  error.stack = 'y'.repeat(50_000);
  fail('error', { error });
  fail('unhandledrejection', { reason: 'only a text' });
  expect(sent.map(({ url }) => url)).toEqual(
    Array(2).fill('https://coach.example/api/v1/client-errors'),
  );
  const [first, second] = sent.map(({ body }) => ClientError.parse(body));
  expect(first).toMatchObject({ surface: 'web', name: 'TypeError' });
  expect(second).toMatchObject({ name: 'Error', message: 'only a text' });
});

test('a page that fails in a loop says so a few times', () => {
  const { sent, fail } = aPage();
  for (let i = 0; i < 50; i += 1) fail('error', { error: new Error('again') });
  fail('error', {});
  expect(sent).toHaveLength(5);
});
