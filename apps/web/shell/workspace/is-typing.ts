const fields = 'input, textarea, select, [contenteditable], [role="dialog"]';

/** Whether a key belongs to what a person is writing, or to a dialog over the page. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(fields) !== null;
}
