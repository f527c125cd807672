/** What says to the browser that the line runs on from the left; it is never seen. */
const MARK = '\u200e';
/** A word in Arabic letters, or figures as Arabic writes them. */
const ARABIC_WORD = /[\p{Script=Arabic}\u0660-\u0669]+/gu;

/**
 * Shorthand as a field shows it: its parts stand in the order in which they are typed, each Arabic word reads from the right.
 * Without the marks `1كم @4:10-4:20` shows its range turned around.
 */
export function inTypingOrder(text: string): string {
  return text.replaceAll(ARABIC_WORD, `$&${MARK}`);
}

/** What was typed, without the marks. */
export function typedText(shown: string): string {
  return shown.replaceAll(MARK, '');
}

/** Where a place in what was typed is in what is shown. */
export function shownIndex(text: string, index: number): number {
  const shown = inTypingOrder(text);
  let at = 0;
  for (let passed = 0; passed < index && at < shown.length; at += 1) {
    if (shown[at] !== MARK) passed += 1;
  }
  return at;
}

/** What a field was changed to; where only a mark was taken away, what stands beside it was meant. */
export function afterTyping(
  before: string,
  typed: { readonly shown: string; readonly caret: number; readonly isForward: boolean },
): { readonly text: string; readonly caret: number } {
  const text = typedText(typed.shown);
  const caret = typedText(typed.shown.slice(0, typed.caret)).length;
  const isMarkGone = text === before && typed.shown.length < inTypingOrder(before).length;
  if (!isMarkGone) return { text, caret };
  const at = typed.isForward ? caret : caret - 1;
  return { text: text.slice(0, Math.max(0, at)) + text.slice(at + 1), caret: Math.max(0, at) };
}
