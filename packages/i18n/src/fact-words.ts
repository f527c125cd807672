import ar from '../messages/ar/words.json' with { type: 'json' };
import en from '../messages/en/words.json' with { type: 'json' };
import sw from '../messages/sw/words.json' with { type: 'json' };

/** What muscles and equipment are called in every language we speak: who types `kifua` finds the chest. */
const known = new Map<string, string[]>();
// Not by the catalogs: whoever searches need not carry all that is said in every language.
for (const { muscles, equipment } of [en, ar, sw]) {
  for (const [fact, word] of [...Object.entries(muscles), ...Object.entries(equipment)]) {
    known.set(fact, [...(known.get(fact) ?? []), word]);
  }
}

/** The words for a muscle or a kind of equipment, by the library's name for it. */
export function factWords(fact: string): readonly string[] {
  return known.get(fact) ?? [];
}
