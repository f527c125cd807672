/** What a key of the pad does to the typed figure. */
export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'point' | 'erase';

const longestDigits = 6;

/** The figure after a key: at most six digits and two decimals, one point, no leading zeros. */
export function typeKey(typed: string, key: PadKey): string {
  if (key === 'erase') {
    return typed.slice(0, -1);
  }
  if (key === 'point') {
    return typed.includes('.') ? typed : `${typed || '0'}.`;
  }
  const decimals = typed.split('.')[1];
  const isFull = typed.replace('.', '').length >= longestDigits || decimals?.length === 2;
  if (isFull) {
    return typed;
  }
  return typed === '0' ? key : typed + key;
}

/** The figure one step up or down, never below zero, free of binary dust (0.1 + 0.2). */
export function stepFigure(typed: string, step: number): string {
  const next = Math.max(0, (Number(typed) || 0) + step);
  return String(Number(next.toFixed(2)));
}

/** What is typed as a number; nothing typed is nothing, not zero. */
export function figureOf(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() === '' || Number.isNaN(value) ? null : value;
}
