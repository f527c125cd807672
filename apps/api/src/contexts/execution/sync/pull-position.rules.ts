import * as z from 'zod';

/** Where a phone has read up to in one organization: the transaction, and the place in it. */
export type Position = { readonly xid: string; readonly seq: string };

/** Where it has read up to in all of them, and in which database: in another one those numbers say nothing. */
export type Positions = {
  readonly database: string;
  readonly of: ReadonlyMap<string, Position>;
};

const Digits = z.string().regex(/^\d{1,20}$/);
const Short = z.string().regex(/^[\w-]{22}$/);

/** As cursors were before a phone read more than one organization: the place of whichever was asked. */
const Single = z.tuple([z.string(), Digits, Digits]);
const Several = z.tuple([z.string(), z.array(z.tuple([Short, Digits, Digits]))]);
export const PositionCursor = z.union([Several, Single]);

export const start: Position = { xid: '0', seq: '0' };

/** What a cursor says; an old one was read in the organization of the session. */
export function positionsOf(
  cursor: z.infer<typeof PositionCursor> | null,
  organizationId: string,
): Positions {
  if (cursor === null) return { database: '', of: new Map() };
  if (cursor.length === 3) {
    const [database, xid, seq] = cursor;
    return { database, of: new Map([[organizationId, { xid, seq }]]) };
  }
  const [database, places] = cursor;
  return { database, of: new Map(places.map(([id, xid, seq]) => [longId(id), { xid, seq }])) };
}

/** What the next cursor is made of; ids are shortened, since it travels in an address. */
export function cursorOf({ database, of }: Positions): z.infer<typeof Several> {
  return [database, [...of].map(([id, { xid, seq }]) => [shortId(id), xid, seq])];
}

const shortId = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

const longId = (short: string) =>
  Buffer.from(short, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
