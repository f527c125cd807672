import { describe, expect, test } from 'vitest';
import { sessionFetch, type Tokens } from './api.ts';

const session = {
  expiresIn: 900,
  user: {
    id: '00000000-0000-7000-8000-000000000001',
    email: 'amina@example.com',
    emailVerified: true,
    name: 'Amina',
    locale: 'en',
    timeZone: 'Africa/Nairobi',
    weightUnit: 'kg',
  },
  organization: {
    id: '00000000-0000-7000-8000-000000000002',
    name: 'Northline',
    kind: 'practice',
    roles: ['client'],
    timeZone: 'Africa/Nairobi',
  },
  accessToken: 'new',
  refreshToken: 'new-refresh',
};

/** A phone whose access token has aged; the given answer is what the renewal gets. */
function agedPhone(renewal: () => Response) {
  let tokens: Tokens | null = { accessToken: 'old', refreshToken: 'old-refresh' };
  const calls: string[] = [];
  let lost = 0;
  let removed = 0;
  const answer: typeof fetch = async (input, init) => {
    const url = String(input);
    const token = new Headers(init?.headers).get('authorization');
    calls.push(`${url.replace('https://x/api/v1', '')} ${token}`);
    if (url.endsWith('/auth/refresh')) return renewal();
    return new Response('', { status: token === 'Bearer new' ? 200 : 401 });
  };
  const call = sessionFetch({
    surface: 'app',
    baseUrl: 'https://x',
    tokens: {
      read: async () => tokens,
      write: async (written) => {
        tokens = written;
      },
      clear: async () => {
        tokens = null;
      },
    },
    onSessionLost: () => {
      lost += 1;
    },
    onDeviceRemoved: () => {
      removed += 1;
    },
    fetch: answer,
  });
  return { call, calls, lost: () => lost, removed: () => removed, held: () => tokens };
}

describe('an aged session', () => {
  test('is renewed once for all calls that aged together, and they go again', async () => {
    const phone = agedPhone(() => Response.json(session));
    const urls = ['/a', '/b', '/c'].map((path) => `https://x/api/v1${path}`);
    const answers = await Promise.all(urls.map((url) => phone.call(url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(phone.calls.filter((line) => line.startsWith('/auth/refresh'))).toHaveLength(1);
    expect(phone.held()?.refreshToken).toBe('new-refresh');
  });

  test('that the server refuses is lost, and nothing on the device is touched', async () => {
    const phone = agedPhone(() => new Response('', { status: 401 }));
    expect((await phone.call('https://x/api/v1/a')).status).toBe(401);
    expect(phone.lost()).toBe(1);
    expect(phone.held()?.refreshToken).toBe('old-refresh');
  });

  test('that was taken away from another device is told apart from one that is over', async () => {
    const phone = agedPhone(() => Response.json({ reason: 'device-removed' }, { status: 401 }));
    await phone.call('https://x/api/v1/a');
    expect([phone.removed(), phone.lost()]).toEqual([1, 0]);
  });

  test('is not lost while the server only stumbles', async () => {
    const phone = agedPhone(() => new Response('', { status: 503 }));
    await phone.call('https://x/api/v1/a');
    expect(phone.lost()).toBe(0);
  });

  test('does not mistake a wrong password for its own end', async () => {
    const phone = agedPhone(() => Response.json(session));
    for (const path of ['/auth/login', '/auth/second-step', '/invitations/by-token/abc']) {
      expect((await phone.call(`https://x/api/v1${path}`)).status).toBe(401);
    }
    expect(phone.calls).toHaveLength(3);
  });
});
