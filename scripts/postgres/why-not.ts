/** What each failure of PostgreSQL means for who starts it; the first that fits what it said. */
const meanings: readonly {
  readonly said: RegExp;
  readonly sentence: (folder: string, part: string) => string;
}[] = [
  {
    said: /No space left on device|Disk quota exceeded|File too large/,
    sentence: (folder) =>
      `the disk is full, and PostgreSQL could not write to ${folder}: free some space and start again. What was saved is still there.`,
  },
  {
    said: /Cannot allocate memory|out of memory|could not create shared memory segment/i,
    sentence: () =>
      'this machine has no memory left for PostgreSQL: stop other programs or give it more, then start again.',
  },
  {
    said: /initialized by PostgreSQL version (\d+)/,
    sentence: (folder, version) =>
      `${folder} was made by PostgreSQL ${version}, and another version comes with this CoachMe: make a backup with the CoachMe that made it, start this one with an empty COACHME_DATA and restore the backup there.`,
  },
  {
    said: /wrong ownership|invalid permissions|Permission denied|Operation not permitted/,
    sentence: (folder) =>
      `PostgreSQL may not read or write ${folder}: give that folder, with all that is in it, back to who starts CoachMe, for nobody else to read.`,
  },
  {
    said: /could not find the database system|(?:could not|cannot) (?:read|open) file "([^"]+)"|invalid (?:data in lock|checkpoint record|primary checkpoint)|is not a valid data directory|control file contains|incorrect checksum in control file/,
    sentence: halfThere,
  },
];

/** A folder that lacks a part of what PostgreSQL once wrote there. */
export function halfThere(folder: string): string {
  return `${folder} is only half there: put it back whole from a copy, or set an empty COACHME_DATA and restore a backup into it.`;
}

/** Why PostgreSQL did not start, in one sentence; what is not known stays in its own words. */
export function whyNot(said: string, folder: string): string {
  for (const { said: pattern, sentence } of meanings) {
    const [found, part = ''] = pattern.exec(said) ?? [];
    if (found !== undefined) return sentence(folder, part);
  }
  const own = /(?:FATAL|PANIC): {2}(.+)/.exec(said)?.[1] ?? said.trim();
  return `PostgreSQL did not start: ${own}`;
}
