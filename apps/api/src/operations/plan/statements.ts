/** What a character may begin that hides semicolons: a comment, a string, a quoted name, a body between dollars. */
const hiding =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([a-z_]\w*)?\$[\s\S]*?\$\1\$/iy;

/** Splits what a migration does into its statements, without comments. */
export function statementsOf(migration: string): string[] {
  const up = migration.split(/^\s*--\s*Down Migration/im)[0] ?? '';
  const statements: string[] = [];
  let statement = '';
  for (let at = 0; at < up.length; ) {
    hiding.lastIndex = at;
    const hidden = hiding.exec(up)?.[0];
    const text = hidden ?? up.charAt(at);
    at += text.length;
    if (text === ';') {
      statements.push(statement);
      statement = '';
    } else statement += isComment(text) ? ' ' : text;
  }
  return [...statements, statement].map((text) => text.trim()).filter((text) => text !== '');
}

const isComment = (text: string) => text.length > 1 && /^(--|\/\*)/.test(text);
