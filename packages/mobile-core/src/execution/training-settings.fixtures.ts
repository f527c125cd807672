import {
  ChangeTrainingSettings,
  type TrainingSettings,
} from '@coachme/contracts/training-settings.contract';
import { createApi } from '../api.ts';
import { USUAL_SETTINGS } from './training-settings.ts';

/** A server that knows the settings of one person, behind the real client. */
export function aSettingsServer() {
  let stored: TrainingSettings = USUAL_SETTINGS;
  let before: () => Promise<void> = async () => {};

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'GET') return Response.json(stored);
    if (request.headers.get('if-match') !== `"${stored.revision}"`) {
      const problem = { type: 'about:blank', title: 'Stale', status: 412, code: 'stale' };
      return Response.json({ ...problem, requestId: 'r' }, { status: 412 });
    }
    const body = ChangeTrainingSettings.parse(await request.json());
    stored = { ...body, revision: stored.revision + 1 };
    const run = before;
    before = async () => {};
    await run();
    return Response.json(stored);
  }

  const api = createApi({
    surface: 'app',
    baseUrl: 'https://coachme.test',
    tokens: null,
    onSessionLost: () => undefined,
    onDeviceRemoved: () => undefined,
    fetch: (input, init) => answer(new Request(input, init)),
  });
  return {
    api,
    stored: () => stored,
    /** Runs once, after the next change was stored and before the device hears of it. */
    beforeAnswer: (run: () => Promise<void>) => {
      before = run;
    },
  };
}
