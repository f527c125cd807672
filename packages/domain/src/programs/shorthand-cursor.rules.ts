/** A place in the text of a shorthand; reading moves it on. */
export type Cursor = { readonly text: string; at: number };

/** A stretch of the text as typed, for underlining. */
export type Span = { index: number; length: number };

export type Taken = { match: RegExpExecArray; span: Span };

/** Reads what the pattern finds here after any spaces, or leaves the cursor where it was. */
export function take(cursor: Cursor, pattern: RegExp): Taken | null {
  const index = skipSpaces(cursor);
  const sticky = new RegExp(pattern.source, 'iuy');
  sticky.lastIndex = index;
  const match = sticky.exec(cursor.text);
  if (!match || match[0].length === 0) {
    return null;
  }
  cursor.at = index + match[0].length;
  return { match, span: { index, length: match[0].length } };
}

/** Whether nothing but spaces is left. */
export function isAtEnd(cursor: Cursor): boolean {
  return skipSpaces(cursor) >= cursor.text.length;
}

/** The word the cursor stands before, empty at the end. */
export function wordAt(cursor: Cursor): Span {
  const index = skipSpaces(cursor);
  const length = cursor.text.slice(index).search(/[\s;]|$/);
  return { index, length: Math.max(length, index < cursor.text.length ? 1 : 0) };
}

function skipSpaces(cursor: Cursor): number {
  const rest = cursor.text.slice(cursor.at);
  return cursor.at + (rest.length - rest.trimStart().length);
}

/** Eastern digits and the Arabic comma as their ASCII twins, one for one, so that places in the text stay true. */
export function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u060c', ',')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066a', '%');
}
