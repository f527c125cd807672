import { createHash } from 'node:crypto';

/** The name space of built-in exercises; never changes, so that an exercise keeps its id everywhere. */
const nameSpace = Buffer.from('7c0ac4e6d1b54f0e9a3d5b8f1e2c6a90', 'hex');

/** The id of a built-in exercise by its key: RFC 9562 version 5, the same from the same key, always. */
export function libraryId(key: string): string {
  const hash = createHash('sha1').update(nameSpace).update(key).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
