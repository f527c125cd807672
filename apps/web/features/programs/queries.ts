import type { ExerciseFilter } from '@coachme/contracts/exercises.contract';
import type { ProgramStatus } from '@coachme/contracts/programs.words';
import type {
  IntensityZone,
  ProgramDifficulty,
  ProgramGoal,
  ProgramType,
} from '@coachme/domain/programs/program-about.rules';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type * as z from 'zod';
import type { Api } from '#web/api/api.ts';
import type { LibraryPart } from '#web/features/programs/library-filter.ts';
import { orKept } from '#web/offline/or-kept.ts';

export type Status = z.infer<typeof ProgramStatus>;
export type ProgramFilter = {
  readonly q: string;
  readonly status: Status | null;
  readonly type?: ProgramType | undefined;
  readonly difficulty?: ProgramDifficulty | undefined;
  readonly goal?: ProgramGoal | undefined;
  readonly intensity?: IntensityZone | undefined;
  /** How many days a week has, and how many minutes a day at most. */
  readonly days?: string | undefined;
  readonly minutes?: string | undefined;
};
export type LibraryFilter = z.infer<typeof ExerciseFilter>;

/** Lists of programs; the one that the builder holds has a key of its own and is left alone. */
export const programsKey = ['programs'] as const;

/** Facts of an exercise change so seldom that one answer serves a whole visit. */
const libraryStaleMs = 3_600_000;

/** The programs that fit a search, last changed first. */
export const programsQuery = (api: Api, filter: ProgramFilter) =>
  infiniteQueryOptions({
    queryKey: [...programsKey, filter],
    queryFn: ({ pageParam }) => {
      const { q, status, days, minutes, ...about } = filter;
      return api.programs.listPrograms({
        query: {
          limit: 50,
          ...about,
          ...(q ? { q } : {}),
          ...(status ? { status } : {}),
          ...(days ? { daysPerWeek: Number(days) } : {}),
          ...(minutes ? { maxMinutes: Number(minutes) } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
      });
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });

/** Asked without a connection too: then what this device keeps answers. */
const networkMode = 'offlineFirst';

const keptLibrary = () => import('#web/offline/kept-library.ts');
const keptPrograms = () => import('#web/offline/kept-programs.ts');

/** Fetches what answers in place of the server, so that it is here when the connection goes. */
export const fetchStandIns = () => Promise.all([keptLibrary(), keptPrograms()]);

/** One program, whole. */
export const programQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['program', id],
    queryFn: () =>
      orKept(
        () => api.programs.getProgram({ params: { id } }),
        async () => (await keptPrograms()).openKept(id),
      ),
    networkMode,
  });

/** The library by name. */
export const exercisesQuery = (api: Api, filter: LibraryFilter & { show: LibraryPart }) =>
  infiniteQueryOptions({
    queryKey: ['exercises', 'list', filter],
    queryFn: ({ pageParam }) =>
      api.exercises.listExercises({
        query: {
          ...asked(filter),
          limit: 60,
          ...(filter.show === 'all' ? {} : { [filter.show]: 'true' as const }),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    staleTime: libraryStaleMs,
  });

/** The exercises that answer what is typed, the best first. */
export const exerciseSearchQuery = (api: Api, filter: LibraryFilter & { q: string }) =>
  queryOptions({
    queryKey: ['exercises', 'search', filter],
    queryFn: () =>
      orKept(
        () =>
          api.exercises.searchExercises({ query: { ...asked(filter), q: filter.q, limit: 60 } }),
        async () => (await keptLibrary()).findKept(filter),
      ),
    // Where nothing is kept either, it says so instead of waiting.
    networkMode: 'always',
    placeholderData: (before) => before,
    staleTime: libraryStaleMs,
  });

/** The facts of one exercise. */
export const exerciseQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['exercises', 'one', id],
    queryFn: () =>
      orKept(
        () => api.exercises.getExercise({ params: { id } }),
        async () => (await (await keptLibrary()).keptExercises([id]))?.[0] ?? null,
      ),
    networkMode,
    staleTime: libraryStaleMs,
  });

/** How many exercises one request may name. */
export const exercisesAtOnce = 100;

/** The facts of some exercises, in one request. */
export const someExercisesQuery = (api: Api, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['exercises', 'some', ids],
    queryFn: () => {
      const query = { ids: ids.join(','), limit: exercisesAtOnce };
      return orKept(
        async () => (await api.exercises.listExercises({ query })).items,
        async () => (await keptLibrary()).keptExercises(ids),
      );
    },
    networkMode,
    placeholderData: (before) => before,
    staleTime: libraryStaleMs,
  });

/** Clients a program can be given to. */
export const clientChoiceQuery = (api: Api, q: string) =>
  queryOptions({
    queryKey: ['clients', 'choice', q],
    queryFn: () =>
      api.clients.listClients({ query: { limit: 30, status: 'active', ...(q ? { q } : {}) } }),
    placeholderData: (before) => before,
  });

/** A client with the days on which they can train. */
export const clientQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['clients', id],
    queryFn: () => api.clients.getClient({ params: { id } }),
  });

function asked({ muscle, equipment, pattern }: LibraryFilter): LibraryFilter {
  return {
    ...(muscle ? { muscle } : {}),
    ...(equipment ? { equipment } : {}),
    ...(pattern ? { pattern } : {}),
  };
}
