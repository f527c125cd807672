import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { historySumsIn } from '../../apps/api/src/contexts/integrations/history-sums.fixtures.ts';
import { yearsAsHevy } from '../../apps/api/src/contexts/integrations/years-of-training.fixtures.ts';
import { api as contract } from '../../packages/contracts/src/api.ts';
import type { Import } from '../../packages/contracts/src/imports.contract.ts';
import { type Client, createClient } from '../../packages/contracts/src/kit/client.ts';
import { temporaryPostgres } from '../postgres/temporary.ts';
import type { Figure } from './api-figures.ts';
import { preparedPlace, startApi } from './started-api.ts';

/** Some nine years of four sessions a month, or two of four a week. */
const rows = 7000;
const seed = 20_261_121;
/** From the file until every record is worked out. */
const goalSeconds = 10;
const lookEveryMilliseconds = 50;

type Api = Client<typeof contract>;
type Followed = { readonly found: Import; readonly seconds: number; readonly steps: number };

/** Brings a history as Hevy exports it to an API at rest, brings it again, takes it back, and says how long each took. */
export async function measureImports(folder: string): Promise<Figure[]> {
  const postgres = await temporaryPostgres();
  const place = await preparedPlace(folder, postgres.url);
  const running = await startApi(place, 'all');
  const database = new pg.Client(postgres.url);
  await database.connect();
  try {
    const api = await aLifter(running.url);
    const { organization } = await api.auth.me();
    const sums = () => historySumsIn(database, organization.id);
    const before = await sums();
    const figures = await broughtAndTakenBack(api);
    if (!isDeepStrictEqual(await sums(), before)) {
      throw new Error('What was taken back left something behind: the sums of the history differ.');
    }
    return figures;
  } finally {
    await database.end();
    await running.stop();
    await postgres.stop();
  }
}

const figure = (name: string, measured: number, goal = Number.NaN): Figure => ({
  ...{ name, measured, goal },
});

async function broughtAndTakenBack(api: Api): Promise<Figure[]> {
  const file = yearsAsHevy({ seed, rows });
  const preview = await brought(api, file);
  const written = await after(api, preview.found, 'commitImport');
  const { counts } = written.found;
  // With an empty line more it is another file, so that all of it is read and looked up again.
  const again = await brought(api, new File([file, '\n'], 'again.csv'));
  const nothing = await after(api, again.found, 'commitImport');
  const undone = [
    await after(api, again.found, 'undoImport'),
    await after(api, written.found, 'undoImport'),
  ];
  return [
    figure('rows of the file, as Hevy exports it', counts.rows),
    figure('from the file to the preview, s', preview.seconds),
    figure('from the preview until all is written, s', written.seconds),
    figure('both together, s', preview.seconds + written.seconds, goalSeconds),
    figure('sets written', counts.writtenSets),
    figure('different figures of progress seen', preview.steps + written.steps),
    figure('the same once more, s', again.seconds + nothing.seconds, goalSeconds),
    figure('sets written of it', nothing.found.counts.writtenSets, 0),
    figure(
      'both taken back, s',
      undone.reduce((sum, { seconds }) => sum + seconds, 0),
    ),
  ];
}

function brought(api: Api, file: File): Promise<Followed> {
  return followed(api, () =>
    api.imports.startImport({ body: { file, timeZone: 'Europe/Berlin' } }),
  );
}

function after(api: Api, { id }: Import, verb: 'commitImport' | 'undoImport'): Promise<Followed> {
  const params = { id };
  return followed(api, () =>
    verb === 'commitImport'
      ? api.imports.commitImport({ params, body: {} })
      : api.imports.undoImport({ params }),
  );
}

/** Asks for something, and looks until the server is no longer at work. */
async function followed(api: Api, ask: () => Promise<Import>): Promise<Followed> {
  const began = performance.now();
  let found = await ask();
  const seen = new Set<string>();
  while (found.state.endsWith('ing')) {
    await pause(lookEveryMilliseconds);
    found = await api.imports.getImport({ params: { id: found.id } });
    seen.add(`${found.state} ${found.counts.writtenSessions}`);
  }
  if (found.state === 'failed') throw new Error(`The file was not read: ${found.failure}`);
  return { found, seconds: (performance.now() - began) / 1000, steps: seen.size };
}

/** Somebody who trains by themselves. */
async function aLifter(baseUrl: string): Promise<Api> {
  const password = randomBytes(12).toString('base64url');
  const person = { name: 'Neema Said', email: 'imports@bench.test', password };
  const body = { ...person, organizationName: person.name, kind: 'personal' } as const;
  const stranger = createClient(contract, { baseUrl, headers: () => ({ 'x-client': 'mobile' }) });
  const { accessToken } = await stranger.auth.register({ body });
  const headers = { 'x-client': 'mobile', authorization: `Bearer ${accessToken}` };
  return createClient(contract, { baseUrl, headers: () => headers });
}
