import { expect, test } from 'vitest';
import { solvedPuzzle, writePuzzle } from './puzzle.ts';

const terms = { secret: 'of the tests', now: new Date('2026-11-20T12:00:00Z') };
const bits = 8;

/** Tries numbers until one fits, as a browser does. */
function solve(puzzle: string): string {
  for (let number = 0; ; number += 1) {
    if (solvedPuzzle(terms, `${puzzle}.${number}`)) return `${puzzle}.${number}`;
  }
}

test('an answer is found by trying, and says which puzzle it answers', () => {
  const puzzle = writePuzzle(terms, bits, 'salt');
  expect(solvedPuzzle(terms, solve(puzzle))).toBe(puzzle);
});

test('a wrong number, an easier puzzle, another secret and an old one are none', () => {
  const puzzle = writePuzzle(terms, bits, 'salt');
  const answer = solve(puzzle);
  expect(solvedPuzzle(terms, `${puzzle}.x`)).toBeNull();
  expect(solvedPuzzle(terms, puzzle)).toBeNull();
  expect(solvedPuzzle(terms, answer.replace(/^8\./, '0.'))).toBeNull();
  expect(solvedPuzzle({ ...terms, secret: 'another' }, answer)).toBeNull();
  const late = new Date(terms.now.getTime() + 5 * 60_000);
  expect(solvedPuzzle({ ...terms, now: late }, answer)).toBeNull();
});
