import { createHash } from 'node:crypto';
import * as z from 'zod';

/** Counted up when an older program could no longer read what a newer one writes. */
export const archiveFormat = 1;

const Table = z.object({
  /** `schema.table`. */
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.hex().length(64),
});

const Sequence = z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/) });

/** What an archive says of itself, written after everything else. */
export const Manifest = z.object({
  product: z.literal('coachme'),
  format: z.int(),
  madeAt: z.iso.datetime(),
  version: z.string(),
  /** PostgreSQL's own words. */
  server: z.string(),
  /** Names, in the order in which they ran. */
  migrations: z.array(z.string()),
  tables: z.array(Table),
  sequences: z.array(Sequence),
});
export type Manifest = z.infer<typeof Manifest>;
export type TableRecord = z.infer<typeof Table>;

export const manifestEntry = 'manifest.json';
/** The manifest vouches for the tables; this vouches for the manifest. */
export const sealEntry = 'manifest.sha256';

/** Where a table lies in the archive. */
export const entryOf = (table: string): string => `tables/${table}.copy`;

/** What the seal of a manifest must say. */
export const sealOf = (manifest: Buffer): string =>
  createHash('sha256').update(manifest).digest('hex');
