import type { Muscle } from '@coachme/contracts/words';
import { videoLinkOf } from '@coachme/domain/exercises/video-link.rules';
import * as z from 'zod';
import {
  type LibraryElsewhere,
  LibraryFailure,
  type Offer,
  OfferedExercise,
} from './offered-exercise.ts';
import { equipmentByName, musclesByCategory, musclesByLatinName } from './wger-words.ts';

const atOnce = 100;
const patienceMs = 20_000;
/** A page of a hundred is about a megabyte; what is far beyond that is not what was asked for. */
const mostBytes = 16 * 1024 * 1024;

const Languages = z.object({
  results: z.array(z.object({ id: z.int(), short_name: z.string() })),
});
const Named = z.object({ name: z.string() });
const Translation = z.object({
  name: z.string(),
  language: z.int(),
  license_author: z.string().nullish(),
  aliases: z.array(z.union([z.string(), z.object({ alias: z.string() })])).default([]),
});
const ExerciseInfo = z.object({
  id: z.int(),
  category: Named.nullish(),
  muscles: z.array(Named).default([]),
  muscles_secondary: z.array(Named).default([]),
  equipment: z.array(Named).default([]),
  license: z.object({ short_name: z.string() }).nullish(),
  license_author: z.string().nullish(),
  translations: z.array(Translation).default([]),
  videos: z.array(z.object({ video: z.string() })).default([]),
});
type ExerciseInfo = z.infer<typeof ExerciseInfo>;
const InfoPage = z.object({ count: z.int().min(0), results: z.array(ExerciseInfo) });

/** wger's exercises by its API v2 at the given address; what has no name or no muscle known here is left out. */
export function wgerLibrary(baseUrl: string): LibraryElsewhere {
  return {
    async *pages(locale) {
      const languages = await read(`${baseUrl}/api/v2/language/?limit=100`, Languages);
      const idOf = (short: string) =>
        languages.results.find(({ short_name }) => short_name === short)?.id ?? null;
      const wanted = [idOf(locale), idOf('en')].filter((id) => id !== null);
      for (let offset = 0, total = 1; offset < total; ) {
        const address = `${baseUrl}/api/v2/exerciseinfo/?limit=${atOnce}&offset=${offset}`;
        const page = await read(address, InfoPage);
        offset += page.results.length;
        // One that promises more than it gives would be asked for ever.
        total = page.results.length === 0 ? offset : page.count;
        const offers = page.results.flatMap((info) => offerOf(info, wanted, baseUrl));
        yield { total: page.count, read: Math.min(offset, page.count), offers };
      }
    },
  };
}

function offerOf(info: ExerciseInfo, languages: readonly number[], baseUrl: string): Offer[] {
  const [translation] = languages.flatMap(
    (id) => info.translations.find(({ language }) => language === id) ?? [],
  );
  const [fallback] = [musclesByCategory.get(info.category?.name ?? '')].filter((one) => !!one);
  const named = musclesOf(info.muscles);
  const primary = named.length > 0 ? named : fallback ? [fallback] : [];
  const [video] = info.videos.map((one) => one.video).filter((url) => videoLinkOf(url) !== null);
  const [equipment] = info.equipment.flatMap(({ name }) => equipmentByName.get(name) ?? []);
  const offered = OfferedExercise.safeParse({
    name: translation?.name.trim(),
    aliases: namesOf(translation?.aliases ?? []),
    category: info.category?.name === 'Cardio' ? 'cardio' : 'strength',
    primaryMuscles: primary.slice(0, 6),
    secondaryMuscles: musclesOf(info.muscles_secondary)
      .filter((muscle) => !primary.includes(muscle))
      .slice(0, 10),
    equipment: equipment ?? null,
    videoUrl: video ?? null,
    author: translation?.license_author || info.license_author || 'wger.de',
    licence: info.license?.short_name ?? 'CC-BY-SA 4',
    sourceUrl: `${baseUrl}/en/exercise/${info.id}`,
  });
  return offered.success ? [{ externalId: String(info.id), offered: offered.data }] : [];
}

function musclesOf(named: readonly z.infer<typeof Named>[]): Muscle[] {
  return [...new Set(named.flatMap(({ name }) => musclesByLatinName.get(name) ?? []))];
}

function namesOf(aliases: z.infer<typeof Translation>['aliases']): string[] {
  const texts = aliases.map((one) => (typeof one === 'string' ? one : one.alias).trim());
  return [...new Set(texts.filter((text) => text !== '' && text.length <= 120))].slice(0, 20);
}

async function read<S extends z.ZodType>(address: string, shape: S): Promise<z.output<S>> {
  const text = await textAt(address);
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    throw new LibraryFailure('not-understood', error);
  }
}

async function textAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address, {
      headers: { accept: 'application/json', 'user-agent': 'CoachMe' },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`);
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of answer.body) {
      parts.push(part);
      bytes += part.length;
      if (bytes > mostBytes) throw new Error('answers without end');
    }
    return Buffer.concat(parts).toString('utf8');
  } catch (error) {
    throw new LibraryFailure('unreachable', error);
  }
}
