import type { FileJob, FileJobState } from '@coachme/contracts/file-jobs.contract';

/** States in which the server is done with a file. */
export type EndedState = Exclude<FileJobState, 'reading' | 'writing' | 'taking-back'>;

export type EndedJob = FileJob & { readonly state: EndedState };

const isEnded = (job: FileJob): job is EndedJob =>
  job.state !== 'reading' && job.state !== 'writing' && job.state !== 'taking-back';

/**
 * Of the files that were at work when last seen, those that have ended, and those to go on watching: a file that was
 * begun a moment ago may not be listed yet.
 */
export function endedSince(
  watched: ReadonlySet<string>,
  jobs: readonly FileJob[],
): { readonly ended: readonly EndedJob[]; readonly watch: readonly string[] } {
  return {
    ended: jobs.filter(isEnded).filter(({ id }) => watched.has(id)),
    watch: [
      ...jobs.filter((job) => !isEnded(job)).map(({ id }) => id),
      ...[...watched].filter((id) => !jobs.some((job) => job.id === id)),
    ],
  };
}
