/**
 * Makes a UUIDv7 (RFC 9562 §5.7), so an id made on a phone sorts by the moment it was made.
 * `nowMs` is epoch milliseconds, 0 to 2^48 - 1; `randomBytes16` is 16 random bytes, of which the last 10 are used.
 */
export function uuidV7(nowMs: number, randomBytes16: Uint8Array): string {
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs >= 2 ** 48) {
    throw new RangeError('uuidV7 needs whole epoch milliseconds below 2^48');
  }
  if (randomBytes16.length !== 16) {
    throw new RangeError('uuidV7 needs exactly 16 random bytes');
  }
  const random = Array.from(randomBytes16, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = nowMs.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(13, 16)}`,
    `${variant}${random.slice(17, 20)}`,
    random.slice(20),
  ].join('-');
}
