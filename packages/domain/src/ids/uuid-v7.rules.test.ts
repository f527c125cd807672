import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuidV7 } from './uuid-v7.rules.ts';

const anyBytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const anyMoment = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('uuidV7', () => {
  test('gives the example of RFC 9562 appendix A.6', () => {
    const bytes = Uint8Array.from([
      0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f,
    ]);
    expect(uuidV7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('is always a version 7 id of the RFC variant', () => {
    fc.assert(
      fc.property(anyMoment, anyBytes, (nowMs, bytes) => {
        expect(uuidV7(nowMs, bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  test('sorts by the moment it was made', () => {
    const anyMaking = fc.tuple(anyMoment, anyBytes);
    fc.assert(
      fc.property(anyMaking, anyMaking, (one, other) => {
        fc.pre(one[0] < other[0]);
        expect(uuidV7(...one) < uuidV7(...other)).toBe(true);
      }),
    );
  });

  test('refuses a moment or bytes it cannot encode', () => {
    expect(() => uuidV7(-1, new Uint8Array(16))).toThrow(RangeError);
    expect(() => uuidV7(0.5, new Uint8Array(16))).toThrow(RangeError);
    expect(() => uuidV7(1, new Uint8Array(15))).toThrow(RangeError);
  });
});
