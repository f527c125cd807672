import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An exercise as wger tells it; what a test leaves out, wger may leave out too. */
export type WgerExercise = {
  readonly id: number;
  readonly name: string;
  /** By the number of the language there: 2 is English, 17 Arabic. */
  readonly language?: number;
  readonly muscles?: readonly string[];
  readonly equipment?: readonly string[];
  readonly category?: string;
  readonly aliases?: readonly string[];
};

/** A wger on this machine: what it holds may change, it counts what it is asked, and it may be down. */
export type WgerServer = {
  readonly url: string;
  exercises: WgerExercise[];
  isDown: boolean;
  asked: number;
  end(): Promise<void>;
};

const languages = [
  { id: 2, short_name: 'en' },
  { id: 17, short_name: 'ar' },
];

/** Starts one on a free port; it answers 10 exercises at a time, however many are asked for. */
export async function aWgerServer(exercises: WgerExercise[]): Promise<WgerServer> {
  const server = createServer((request, response) => {
    held.asked += 1;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://wger.test');
    const offset = Number(searchParams.get('offset') ?? 0);
    const some = held.exercises.slice(offset, offset + 10);
    const answers: Record<string, object> = {
      '/api/v2/language/': { results: languages },
      '/api/v2/exerciseinfo/': { count: held.exercises.length, results: some.map(shown) },
    };
    const answer = held.isDown ? undefined : answers[pathname];
    response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const held: WgerServer = {
    url: `http://127.0.0.1:${port}`,
    exercises,
    isDown: false,
    asked: 0,
    end: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return held;
}

function shown(exercise: WgerExercise) {
  const { id, name, language = 2, muscles = [], equipment = [], aliases = [] } = exercise;
  const named = (names: readonly string[]) => names.map((one, index) => ({ id: index, name: one }));
  const translation = { name, language, license_author: 'A. Author' };
  return {
    id,
    category: { id: 1, name: exercise.category ?? 'Chest' },
    muscles: named(muscles),
    muscles_secondary: [],
    equipment: named(equipment),
    license: { short_name: 'CC-BY-SA 4' },
    license_author: '',
    translations: [{ ...translation, aliases: aliases.map((alias) => ({ alias })) }],
    videos: [],
  };
}
