import path from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { checkLink, signedPath } from './signed-link.ts';
import type { Storage } from './storage.ts';

export type DiskParts = {
  readonly folder: string;
  /** Signs links; whoever knows it can make one. */
  readonly secret: string;
  readonly now: () => Date;
};

/** Files in a folder of this machine, handed over by our own routes. */
export function diskStorage({ folder, secret, now }: DiskParts): Storage {
  const disk = new Disk(new FSDriver({ location: path.resolve(folder), visibility: 'private' }));
  const arriving = (key: string) => `${key}.arriving`;
  /** Renamed into place, so that a kill in between leaves what was there. */
  const inOnePiece = async (key: string, write: (to: string) => Promise<void>) => {
    try {
      await write(arriving(key));
      await disk.move(arriving(key), key);
    } catch (error) {
      await disk.delete(arriving(key));
      throw error;
    }
  };
  return {
    write: (key, bytes) => inOnePiece(key, (to) => disk.put(to, bytes)),
    read: async (key) => Buffer.from(await disk.getBytes(key)),
    sizeOf: async (key) =>
      (await disk.exists(key)) ? (await disk.getMetaData(key)).contentLength : null,
    remove: async (key) => {
      await disk.delete(key);
      await disk.delete(arriving(key));
    },
    resumableLink: (terms) => signedPath({ ...terms, method: 'TUS' }, secret),
    checkPieces: (link) => checkLink(link, secret, now()),
    uploadLink: async (terms) => signedPath({ ...terms, method: 'PUT' }, secret),
    downloadLink: async (terms) => signedPath({ ...terms, method: 'GET', bytes: null }, secret),
    counter: {
      check: (link) => checkLink(link, secret, now()),
      take: (key, bytes) => inOnePiece(key, (to) => disk.putStream(to, bytes)),
      give: async (key) => ((await disk.exists(key)) ? disk.getStream(key) : null),
    },
    close: () => {},
  };
}
