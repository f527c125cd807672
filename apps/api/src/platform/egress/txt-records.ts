import { Resolver } from 'node:dns/promises';

/** What the owner of a domain writes into it: the outside that proves whose a domain is. */
export type TxtRecords = {
  /** The texts of a name; none when there are none, or nobody answers. */
  read(name: string): Promise<readonly string[]>;
};

/** Asks the servers of this machine, or others: `192.0.2.1`, `192.0.2.1:5353`. */
export function openTxtRecords(servers: readonly string[]): TxtRecords {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  return {
    read: async (name) => {
      const texts = await resolver.resolveTxt(name).catch(() => []);
      return texts.map((parts) => parts.join(''));
    },
  };
}
