interface Named {
  readonly label: string;
}

/** As many as a thumb scrolls through; typing narrows. */
const mostShown = 100;

/** The options that hold every word of a query, whatever the case and accents; those that begin with it come first. */
export function matching<One extends Named>(options: readonly One[], query: string): One[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = options.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  const begins = ({ label }: Named) => plain(label).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, mostShown);
}

/** Without case, and without the marks above and below letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
