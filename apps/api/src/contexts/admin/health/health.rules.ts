import type { PlatformHealth } from '@coachme/contracts/platform.contract';

type State = PlatformHealth['disk']['state'];

const gigabyte = 1024 ** 3;

/** Free space: below 2 GB or 15 % a backup may not fit; below 200 MB PostgreSQL itself stops before long. */
export function stateOfDisk(disk: {
  readonly freeBytes: number;
  readonly totalBytes: number;
}): State {
  if (disk.freeBytes < gigabyte / 5) return 'wrong';
  return disk.freeBytes < 2 * gigabyte || disk.freeBytes < disk.totalBytes * 0.15
    ? 'watch'
    : 'well';
}

/** Connections in use: from 80 % on the next process may find none, from 95 % on the next request. */
export function stateOfConnections(database: {
  readonly connections: number;
  readonly mostConnections: number;
}): State {
  const share = database.connections / database.mostConnections;
  if (share >= 0.95) return 'wrong';
  return share >= 0.8 ? 'watch' : 'well';
}

/** Resident memory of one process: 250 MB is usual, from 1 GB on something holds on to what it should let go. */
export const stateOfMemory = (bytes: number): State => (bytes >= gigabyte ? 'watch' : 'well');
