import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeptMail, OpenedMail } from '@coachme/contracts/platform.contract';
import PostalMime, { type Address } from 'postal-mime';

/** Where mails become files while there is no mail server. */
export const mailFolder = (dataFolder: string): string => path.join(dataFolder, 'mail');

const named = /^([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\.eml$/;

type Found = { readonly id: string; readonly writtenAt: string; readonly bytes: number };
type Part = {
  readonly after: Pick<Found, 'id' | 'writtenAt'> | null;
  readonly limit: number;
};

/** Some of the mails in the folder, the newest first; only those are read. */
export async function listKeptMails(
  dataFolder: string,
  { after, limit }: Part,
): Promise<KeptMail[]> {
  const found = await Promise.all((await idsIn(dataFolder)).map((id) => find(dataFolder, id)));
  const asked = found
    .flatMap((mail) => mail ?? [])
    .toSorted((one, other) => (isBefore(one, other) ? -1 : 1))
    .filter((mail) => after === null || isBefore(after, mail))
    .slice(0, limit);
  const opened = await Promise.all(asked.map(({ id }) => openKeptMail(dataFolder, id)));
  return opened.flatMap((mail) => mail ?? []);
}

/** One mail as its reader would see it; null when there is none of that id. */
export async function openKeptMail(dataFolder: string, id: string): Promise<OpenedMail | null> {
  const found = await find(dataFolder, id);
  if (!found) return null;
  const { from, to, subject, text } = await PostalMime.parse(
    await readFile(path.join(mailFolder(dataFolder), `${id}.eml`)),
  );
  return {
    ...found,
    from: inWords(from),
    to: (to ?? []).map(inWords).join(', '),
    subject: subject ?? '',
    text: text ?? '',
  };
}

const isBefore = (one: Part['after'], other: Part['after']) =>
  `${one?.writtenAt} ${one?.id}` > `${other?.writtenAt} ${other?.id}`;

async function idsIn(dataFolder: string): Promise<string[]> {
  const names = await readdir(mailFolder(dataFolder)).catch(unlessMissing);
  return (names ?? []).flatMap((name) => named.exec(name)?.[1] ?? []);
}

async function find(dataFolder: string, id: string): Promise<Found | null> {
  const facts = await stat(path.join(mailFolder(dataFolder), `${id}.eml`)).catch(unlessMissing);
  return facts && { id, writtenAt: facts.mtime.toISOString(), bytes: facts.size };
}

/** Deleted meanwhile, or none was ever written. */
function unlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

const inWords = (address: Address | undefined): string =>
  address?.name ? `${address.name} <${address.address}>` : (address?.address ?? '');
