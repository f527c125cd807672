/** Where one text lies. What was written outlives the app when the call returns; each call may throw. */
export interface TextPlace {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
}

/** A place that is gone with its page. */
export function inMemory(text: string | null = null): TextPlace {
  let held = text;
  return {
    read: () => held,
    write: (next) => {
      held = next;
    },
    remove: () => {
      held = null;
    },
    close: () => undefined,
  };
}

/** What a browser keeps of small text; a script of this page may be forbidden to use it. */
export function inLocalStorage(name: string): TextPlace {
  return {
    read: () => localStorage.getItem(name),
    write: (text) => localStorage.setItem(name, text),
    remove: () => localStorage.removeItem(name),
    close: () => undefined,
  };
}

/** A SQLite that answers at once; Node and phones have one. */
export interface SyncSqlite {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, text: string) => void;
  readonly first: (sql: string) => { readonly text?: unknown } | null;
  readonly close: () => void;
}

/** A SQLite of its own for the text. */
export function inSqlite(sqlite: SyncSqlite): TextPlace {
  // Whole after a cut of power, and without waiting for the disk at each change.
  sqlite.exec('pragma journal_mode = wal');
  sqlite.exec('pragma synchronous = normal');
  sqlite.exec('create table if not exists texts (id integer primary key, text text not null)');
  return {
    read: () => {
      const row = sqlite.first('select text from texts');
      return typeof row?.text === 'string' ? row.text : null;
    },
    write: (text) => sqlite.run('insert or replace into texts (id, text) values (1, ?)', text),
    remove: () => sqlite.exec('delete from texts'),
    close: sqlite.close,
  };
}

/** In place of one that cannot be opened: nothing lies there, and whoever writes is told why. */
export function unusable(reason: unknown): TextPlace {
  return {
    read: () => null,
    write: () => {
      throw reason;
    },
    remove: () => undefined,
    close: () => undefined,
  };
}
