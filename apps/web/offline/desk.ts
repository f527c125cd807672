import { createStore, delMany, get, getMany, keys, set, update } from 'idb-keyval';
import { ownerHere } from '#web/offline/owner.ts';

/** What a browser keeps of a person's work: each thing under its person, organization, kind and name. */
const desk = createStore('coachme-desk', 'kept');

type Kind = 'program' | 'answer';
type Place = [userId: string, organizationId: string, kind: Kind, name: string];

function placeOf(kind: Kind, name: string): Place | null {
  const owner = ownerHere();
  return owner && [owner.userId, owner.organizationId, kind, name];
}

/** What is kept under a name, as it was put there; null where nothing is, or nobody is known here. */
export async function readKept(kind: Kind, name: string): Promise<unknown> {
  const place = placeOf(kind, name);
  return place === null ? null : ((await get(place, desk)) ?? null);
}

/** Keeps something under a name. */
export async function keep(kind: Kind, name: string, value: unknown): Promise<void> {
  const place = placeOf(kind, name);
  if (place !== null) await set(place, value, desk);
}

type Change = { readonly kind: Kind; readonly name: string };

/** Changes what is kept under a name in one step, so that two tabs cannot lose each other's. */
export async function changeKept<T>(
  { kind, name }: Change,
  change: (before: T | undefined) => T,
): Promise<void> {
  const place = placeOf(kind, name);
  if (place !== null) await update<T>(place, change, desk);
}

/** The names under which something of a kind is kept for who works here now. */
export async function namesKept(kind: Kind): Promise<string[]> {
  const owner = ownerHere();
  if (owner === null) return [];
  return (await places())
    .filter(([userId, organizationId, kept]) => {
      const isTheirs = userId === owner.userId && organizationId === owner.organizationId;
      return isTheirs && kept === kind;
    })
    .map(([, , , name]) => name);
}

/** All of a kind that is kept for who works here now, in whatever organization. */
export async function keptEverywhere(kind: Kind): Promise<unknown[]> {
  const owner = ownerHere();
  if (owner === null) return [];
  const theirs = (await places()).filter(
    ([userId, , kept]) => userId === owner.userId && kept === kind,
  );
  return getMany(theirs, desk);
}

/** Lets go of some things of a kind. */
export async function letGo(kind: Kind, names: readonly string[]): Promise<void> {
  const gone = names.map((name) => placeOf(kind, name)).filter((place) => place !== null);
  await delMany(gone, desk);
}

/** Lets go of everything of a person, in whatever organization. */
export async function clearDesk(userId: string): Promise<void> {
  await delMany(
    (await places()).filter(([owner]) => owner === userId),
    desk,
  );
}

const places = () => keys<Place>(desk);
