import type { Client } from '@coachme/contracts/clients.contract';
import { SetThreshold } from '@coachme/contracts/thresholds.contract';
import { createApi } from '../api.ts';
import { idOf } from '../execution/execution.fixtures.ts';

type Figures = NonNullable<Client['profile']['thresholds']>;

/** Omar, who is coached by Sam and was measured at this. */
export function aClientWith(thresholds: Figures): Client {
  const profile = {
    ...{ goals: [], injuries: [], equipment: [], trainingDays: [1, 3, 5], trainingAge: null },
    ...{ birthDate: null, heightCm: null, weightUnit: 'kg' as const, thresholds },
  };
  return {
    ...{ id: idOf(1), userId: idOf(6), name: 'Omar Hassan', email: null, status: 'active' },
    ...{ coach: { userId: idOf(5), name: 'Sam Rivera' }, timeZone: 'UTC', profile },
    ...{ onboardedAt: null, joinedAt: '2026-11-01T08:00:00Z', shared: [], revision: 1 },
  };
}

/** A server that knows the figures of one person, behind the real client; it refuses a pace under 2:10. */
export function aThresholdServer(known: Figures = []) {
  let figures = known;
  let fails = 0;
  const calls: string[] = [];

  async function answer(request: Request): Promise<Response> {
    calls.push(request.method);
    if (request.method === 'GET') return Response.json(aClientWith([...figures]));
    if (request.method === 'DELETE') {
      const id = new URL(request.url).pathname.split('/').at(-1);
      figures = figures.filter((one) => one.id !== id);
      return new Response(null, { status: 204 });
    }
    const { id = '', ...figure } = SetThreshold.parse(await request.json());
    if (figure.value < 130) {
      const problem = { type: 'about:blank', title: 'No', status: 400, code: 'invalid' };
      return Response.json({ ...problem, requestId: 'r' }, { status: 400 });
    }
    const setAt = `2026-11-20T10:00:${String(calls.length).padStart(2, '0')}.000Z`;
    const set = { id, ...figure, isByClient: true, setAt, setBy: null };
    if (!figures.some((one) => one.id === id)) figures = [...figures, set];
    return Response.json(set, { status: 201 });
  }

  const api = createApi({
    surface: 'app',
    baseUrl: 'https://coachme.test',
    tokens: null,
    onSessionLost: () => undefined,
    onDeviceRemoved: () => undefined,
    fetch: async (input, init) => {
      const answered = await answer(new Request(input, init));
      if (fails === 0) return answered;
      fails -= 1;
      throw new TypeError('The answer was lost.');
    },
  });
  return {
    ...{ api, calls },
    figures: () => figures,
    /** What is asked next arrives, and its answer does not. */
    loseAnswer: () => {
      fails = 1;
    },
  };
}
