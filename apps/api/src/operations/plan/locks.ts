/** What others must wait for while a statement has a table. */
export type Lock = {
  /** PostgreSQL's word for it. */
  readonly mode: string;
  readonly stops: 'reading and writing' | 'writing' | 'changes of the table' | 'nothing';
};

/** What one statement does to one table. */
export type Effect = Lock & { readonly table: string };

const locks = {
  exclusive: { mode: 'access exclusive', stops: 'reading and writing' },
  shareRow: { mode: 'share row exclusive', stops: 'writing' },
  share: { mode: 'share', stops: 'writing' },
  shareUpdate: { mode: 'share update exclusive', stops: 'changes of the table' },
  row: { mode: 'row exclusive', stops: 'nothing' },
} as const satisfies Record<string, Lock>;

const name = String.raw`((?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?)`;
const pattern = (words: string) =>
  new RegExp(words.replaceAll(' ', String.raw`\s+`).replace('NAME', name), 'gi');

/**
 * Kinds of statements and what they lock, after PostgreSQL's chapter on explicit locking. The first that fits
 * counts; `also` looks for further tables in the same statement.
 */
const kinds: readonly { readonly fits: RegExp; readonly lock: Lock }[] = [
  {
    fits: pattern('^alter table (?:if exists )?(?:only )?NAME validate constraint'),
    lock: locks.shareUpdate,
  },
  {
    fits: pattern(
      '^alter table (?:if exists )?(?:only )?NAME add (?:constraint \\w+ )?foreign key',
    ),
    lock: locks.shareRow,
  },
  { fits: pattern('^alter table (?:if exists )?(?:only )?NAME'), lock: locks.exclusive },
  { fits: pattern('^drop table (?:if exists )?NAME'), lock: locks.exclusive },
  { fits: pattern('^truncate (?:table )?(?:only )?NAME'), lock: locks.exclusive },
  {
    fits: pattern(
      '^create (?:unique )?index concurrently (?:if not exists )?\\w+ on (?:only )?NAME',
    ),
    lock: locks.shareUpdate,
  },
  {
    fits: pattern('^create (?:unique )?index (?:if not exists )?(?:\\w+ )?on (?:only )?NAME'),
    lock: locks.share,
  },
  { fits: pattern('^create (?:constraint )?trigger [\\s\\S]*? on NAME'), lock: locks.shareRow },
  {
    fits: pattern('^(?:create|alter|drop) policy (?:if exists )?\\w+ on NAME'),
    lock: locks.exclusive,
  },
  { fits: pattern('^comment on column NAME\\.\\w+ is'), lock: locks.shareUpdate },
  { fits: pattern('^comment on table NAME is'), lock: locks.shareUpdate },
  {
    fits: pattern("^select platform\\.(?:protect|open|secure)\\w*\\s*\\(\\s*'NAME'"),
    lock: locks.exclusive,
  },
  { fits: pattern('^(?:with [\\s\\S]*?)?insert into NAME'), lock: locks.row },
  { fits: pattern('^(?:with [\\s\\S]*?)?update (?:only )?NAME'), lock: locks.row },
  { fits: pattern('^(?:with [\\s\\S]*?)?delete from (?:only )?NAME'), lock: locks.row },
];

const references = pattern('references NAME');

/** Statements whose effect cannot be read off their words. */
export const isOpaque = (statement: string): boolean =>
  /^(do|call)\b/i.test(statement) || /^drop (index|schema)\b/i.test(statement);

/** Which tables a statement locks, and how; a foreign key also stops writing to the table it names. */
export function effectsOf(statement: string): Effect[] {
  const found: Effect[] = [];
  for (const { fits, lock } of kinds) {
    const [match] = statement.matchAll(fits);
    if (match?.[1] === undefined) continue;
    found.push({ table: match[1], ...lock });
    break;
  }
  if (!/^(create|alter) table/i.test(statement)) return found;
  const named = [...statement.matchAll(references)].flatMap(([, table]) => table ?? []);
  return [...found, ...[...new Set(named)].map((table) => ({ table, ...locks.shareRow }))];
}
