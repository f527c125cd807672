const many = 512;

/** The answer to a refusal that wants some work first, as a header; null for every other answer. */
export async function workFor(response: Response): Promise<Record<string, string> | null> {
  if (response.status !== 403) return null;
  const problem = await response
    .clone()
    .json()
    .catch(() => null);
  const puzzle: unknown = problem?.current?.puzzle;
  if (problem?.reason !== 'proof-of-work-needed' || typeof puzzle !== 'string') return null;
  // Without https there is no arithmetic to be had from the browser.
  if (!globalThis.crypto?.subtle) return null;
  return { 'x-proof-of-work': await solve(puzzle) };
}

/** Tries numbers after the puzzle until the SHA-256 of both begins with as many zero bits as it asks. */
export async function solve(puzzle: string): Promise<string> {
  const bits = Number.parseInt(puzzle, 10);
  for (let from = 0; ; from += many) {
    const answers = Array.from({ length: many }, (_, index) => `${puzzle}.${from + index}`);
    const fits = await Promise.all(answers.map(async (answer) => (await zeroBits(answer)) >= bits));
    const found = answers[fits.indexOf(true)];
    if (found !== undefined) return found;
  }
}

async function zeroBits(text: string): Promise<number> {
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  const first = hash.findIndex((byte) => byte !== 0);
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
