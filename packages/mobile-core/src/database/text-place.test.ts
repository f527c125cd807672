import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { inSqlite, type TextPlace } from './text-place.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function placeIn(file: string): TextPlace {
  const database = new DatabaseSync(file);
  return inSqlite({
    exec: (sql) => database.exec(sql),
    run: (sql, text) => void database.prepare(sql).run(text),
    first: (sql) => database.prepare(sql).get() ?? null,
    close: () => database.close(),
  });
}

/** A process that writes, and is killed before it can do anything else. */
function killedAfterWriting(file: string, text: string): void {
  const program = `
    import { DatabaseSync } from 'node:sqlite';
    import { inSqlite } from ${JSON.stringify(path.join(import.meta.dirname, 'text-place.ts'))};
    const database = new DatabaseSync(${JSON.stringify(file)});
    const place = inSqlite({
      exec: (sql) => database.exec(sql),
      run: (sql, text) => void database.prepare(sql).run(text),
      first: (sql) => database.prepare(sql).get() ?? null,
      close: () => database.close(),
    });
    place.write(${JSON.stringify(text)});
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', program]);
  expect(signal).toBe('SIGKILL');
}

test('what was written in a SQLite is there after the process was killed, each time the last', () => {
  const file = path.join(folder, 'journal.db');
  killedAfterWriting(file, 'one');
  killedAfterWriting(file, 'two');
  const place = placeIn(file);
  expect(place.read()).toBe('two');
  place.remove();
  expect(place.read()).toBeNull();
  place.close();
  const again = placeIn(file);
  expect(again.read()).toBeNull();
  again.close();
});
