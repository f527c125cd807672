import type { Page } from '@playwright/test';

/** Types as a person does, and counts every press of a key. */
export function aTypist({ keyboard }: Page) {
  let strokes = 0;
  return {
    /** Presses keys one after the other; keys held together are one press each. */
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        strokes += key === '+' ? 1 : key.split('+').length;
        await keyboard.press(key);
      }
    },
    type: async (text: string) => {
      strokes += text.length;
      await keyboard.type(text);
    },
    /** Keys that were pressed without this, as where a press had to be repeated until the page was alive. */
    counted: (presses: number) => {
      strokes += presses;
    },
    strokes: () => strokes,
  };
}

export type Typist = ReturnType<typeof aTypist>;
