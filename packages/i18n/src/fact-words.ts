import { locales } from './locales.ts';
import { messagesFor } from './messages.ts';

/** What muscles and equipment are called in every language we speak: who types `kifua` finds the chest. */
const known = new Map<string, string[]>();
for (const locale of locales) {
  const { muscles, equipment } = messagesFor(locale).words;
  for (const [fact, word] of [...Object.entries(muscles), ...Object.entries(equipment)]) {
    known.set(fact, [...(known.get(fact) ?? []), word]);
  }
}

/** The words for a muscle or a kind of equipment, by the library's name for it. */
export function factWords(fact: string): readonly string[] {
  return known.get(fact) ?? [];
}
