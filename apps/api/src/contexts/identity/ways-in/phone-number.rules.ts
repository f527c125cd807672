import parsePhoneNumber from 'libphonenumber-js/max';

/** The metadata says which numbers exist; only these can be sent a message. */
const reachable = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE']);

/** A mobile number in E.164, such as `+254712345678`; null for what no message can reach. Spaces and dashes are fine. */
export function phoneNumberOf(text: string): string | null {
  const parsed = parsePhoneNumber(text);
  return parsed?.isValid() && reachable.has(parsed.getType() ?? '') ? parsed.number : null;
}
