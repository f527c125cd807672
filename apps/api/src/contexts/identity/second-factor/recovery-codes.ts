import { createHash, randomBytes } from 'node:crypto';

/** Ten, as long as a page of a notebook is kept. */
const howMany = 10;
/** Crockford's alphabet: no I, L, O or U to read wrong. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** Ten codes of 60 random bits, `K7QF-2MZX-0RVT`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const code = Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join('');
    return code.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** As typed from paper: case, spaces and dashes do not matter, nor a letter that looks like a digit. */
export const hashOfRecoveryCode = (typed: string, userId: string): Buffer => {
  const read = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return createHash('sha256').update(`recovery code ${userId} ${read}`).digest();
};
