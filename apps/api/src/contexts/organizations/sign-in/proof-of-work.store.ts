import { randomBytes } from 'node:crypto';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { solvedPuzzle, writePuzzle } from '#platform/limits/puzzle';

const termsOf = (call: Call) => ({ secret: call.secrets.derive('puzzles'), now: call.now() });

/** Notes that something was asked from an address that programs ask for when they try many: a wrong password, a code. */
export async function noteSuspicion({ request, limits }: Call): Promise<void> {
  if (!request.isLoopback) await limits.suspicions.count(request.address);
}

/**
 * Where the settings say so: an address from which much was tried lately has to work for each further try. People notice
 * a second; a program that tries thousands stops being worth it. Off, nothing is asked.
 */
export async function requireWork(call: Call): Promise<void> {
  const { config, limits, request } = call;
  if (config.proofOfWorkBits === null || request.isLoopback) return;
  if ((await limits.suspicions.waitSeconds(request.address)) === 0) return;
  const puzzle = request.workProof === null ? null : solvedPuzzle(termsOf(call), request.workProof);
  if (puzzle !== null && (await limits.solvedPuzzles.waitSeconds(puzzle)) === 0) {
    await limits.solvedPuzzles.count(puzzle);
    return;
  }
  const salt = randomBytes(16).toString('base64url');
  throw new AppError('forbidden', 'proof-of-work-needed', {
    detail:
      'Much was tried from here. Your program has to work for a moment before it tries again.',
    current: { puzzle: writePuzzle(termsOf(call), config.proofOfWorkBits, salt) },
  });
}
