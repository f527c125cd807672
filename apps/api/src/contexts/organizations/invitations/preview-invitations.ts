import {
  type InvitationPreview,
  type invitationBatchesContract,
  mostInvitees,
} from '@coachme/contracts/invitation-batches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { readInvitees } from './invitees.rules.ts';
import { knownAddresses } from './known-addresses.queries.ts';

type Preview = Input<typeof invitationBatchesContract.previewInvitations>;

/** Reads a file of people and says line by line what is wrong, and who is here or invited already. Nothing is kept. */
export async function previewInvitations(ctx: Ctx, { body }: Preview): Promise<InvitationPreview> {
  permit(ctx, 'invitation:create');
  const read = readFile(body.csv);
  if (read === null) return { problem: 'not-csv', lines: [] };
  const preview = readInvitees(
    read.map(({ record }) => record),
    { lineOf: (record) => read[record]?.line ?? 0, most: mostInvitees },
  );
  const emails = preview.lines.flatMap(({ email, problem }) => (problem ? [] : [email]));
  const known = await knownAddresses(ctx, emails);
  const lines = preview.lines.map((line) => ({
    ...line,
    problem: line.problem ?? known.get(line.email) ?? null,
  }));
  return { ...preview, lines };
}

type Record = { readonly record: string[]; readonly line: number };

/** The records of a file with the line each ends on; null when its quotes do not fit. */
function readFile(csv: string): Record[] | null {
  try {
    const rows: unknown = parse(csv, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
      max_record_size: 5_000,
    });
    // With `info` every record comes with where it was read.
    const read = rows as { record: string[]; info: Info }[];
    return read.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
