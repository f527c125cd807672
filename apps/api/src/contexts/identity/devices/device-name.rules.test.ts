import { expect, test } from 'vitest';
import { deviceNameOf, writtenDevice } from './device-name.rules.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const pixel =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

test.each([
  [firefox, 'desktop', 'Firefox, Linux'],
  [iphone, 'phone', 'Safari, iOS'],
  [pixel, 'phone', 'Chrome, Android'],
])('%s', (userAgent, kind, written) => {
  const name = deviceNameOf(userAgent);
  expect(name.kind).toBe(kind);
  expect(writtenDevice(name)).toBe(written);
});

test.each([null, '', 'okhttp/4.12.0', 'x'.repeat(400), '<script>alert(1)</script>'])(
  '%s is a device all the same',
  (userAgent) => {
    expect(deviceNameOf(userAgent).kind).toBe(null);
  },
);
