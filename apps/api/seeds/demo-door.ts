import { api } from '@coachme/contracts/api';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { type Client, createClient } from '@coachme/contracts/kit/client';
import { startProcess } from '#app/process';
import { Tokens } from '#platform/access/tokens';
import type { ContextModule } from '#platform/context-module';
import { openPools } from '#platform/db/pools';
import { addressOf } from '#platform/db/roles';
import { Work } from '#platform/db/work';
import type { Platform } from '#platform/platform';
import { openLog } from '#platform/telemetry/log';

export type DemoParts = Platform & { readonly modules: readonly ContextModule[] };
export type Api = Client<typeof api>;

/** The real server on a port of its own, whose clock the seed moves: the cast comes in by the same door as everybody. */
export type DemoDoor = {
  /** Moves the clock to an instant. */
  at(instant: Date): void;
  /** Lets some milliseconds pass, but not beyond an instant. */
  later(milliseconds: number, until: Date): void;
  asNobody: Api;
  /** Calls as the person of a session, however long ago it was opened. */
  as(session: SessionAnswer): Promise<Api>;
  close(): Promise<void>;
};

/** Half a demo is made anew, so no commit waits for the disk; the one that says it is finished waits for all of them. */
const laterOnDisk = '-c synchronous_commit=off';

export async function openDemoDoor({ modules, ...platform }: DemoParts): Promise<DemoDoor> {
  let at = platform.now();
  const now = () => at;
  const tokens = await Tokens.open(platform.secrets, now);
  // Its own, since a process that stops lets go of them.
  const address = addressOf(platform.config.databaseUrl);
  const pools = openPools(address, platform.secrets, laterOnDisk);
  const running = await startProcess({
    platform: {
      ...platform,
      config: { ...platform.config, port: 0, host: '127.0.0.1', webUpstream: null },
      tokens,
      pools,
      work: new Work(pools, now, { caches: platform.caches }),
      now,
    },
    modules,
    log: openLog('silent'),
    isAlone: true,
  });
  const clientWith = (headers: () => Promise<Record<string, string>>) =>
    createClient(api, {
      baseUrl: running.url,
      headers: async () => ({ 'x-client': 'mobile', ...(await headers()) }),
    });
  return {
    at: (instant) => {
      at = instant;
    },
    later: (milliseconds, until) => {
      at = new Date(Math.min(at.getTime() + milliseconds, until.getTime()));
    },
    asNobody: clientWith(async () => ({})),
    as: async ({ accessToken = '' }) => {
      const claims = await tokens.verify(accessToken);
      if (!claims) throw new Error('The demo was given a session without a token.');
      return clientWith(async () => ({ authorization: `Bearer ${await tokens.sign(claims)}` }));
    },
    close: running.stop,
  };
}
