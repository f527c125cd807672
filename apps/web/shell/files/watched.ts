/** For this tab alone: another one tells by itself what it saw begin. */
const key = 'coachme.files-at-work';

/** Files that were seen at work here and have not been seen to end. */
export function watchedFiles(): ReadonlySet<string> {
  const kept = sessionStorage.getItem(key);
  return new Set(kept === null ? [] : kept.split(' '));
}

/** Notes that a file was begun here. */
export function watchFile(id: string): void {
  watchFiles([...new Set([...watchedFiles(), id])]);
}

/** Notes which files are at work now. */
export function watchFiles(ids: readonly string[]): void {
  if (ids.length === 0) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, ids.join(' '));
}
