export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

function isTree(value: string | MessageTree | undefined): value is MessageTree {
  return typeof value === 'object';
}

/** The wanted words, with English where a word is still missing: a key is never shown on a screen. */
export function withFallback(wanted: MessageTree, fallback: MessageTree): MessageTree {
  const merged = Object.entries(fallback).map(([key, english]) => {
    const own = wanted[key];
    return [
      key,
      isTree(english) ? withFallback(isTree(own) ? own : {}, english) : (own ?? english),
    ];
  });
  return { ...wanted, ...Object.fromEntries(merged) };
}
