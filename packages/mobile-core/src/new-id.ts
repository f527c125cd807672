import { uuidV7 } from '@coachme/domain/ids/uuid-v7.rules';
import 'expo';

/** A new id for a thing made on this device. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes16());
}

/** Hermes has no `crypto`; Expo's native v4 ids are as random. */
function randomBytes16(): Uint8Array {
  if ('crypto' in globalThis) return crypto.getRandomValues(new Uint8Array(16));
  const hex = `${globalThis.expo.uuidv4()}${globalThis.expo.uuidv4()}`.replaceAll('-', '');
  // The version and variant digits of a v4 id are fixed, so bytes come from around them.
  const random = hex.slice(0, 12) + hex.slice(20, 44) + hex.slice(52);
  return Uint8Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(random.slice(at * 2, at * 2 + 2), 16),
  );
}
