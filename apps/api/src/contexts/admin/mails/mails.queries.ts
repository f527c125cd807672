import type { Page } from '@coachme/contracts/kit/page';
import type { KeptMail, OpenedMail } from '@coachme/contracts/platform.contract';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { listKeptMails, openKeptMail } from '#platform/mail/kept-mails';
import { noteOperator } from '../note-operator.ts';

const MailKey = z.tuple([z.iso.datetime(), z.uuid()]);

type Paged = {
  readonly query: { readonly limit: number; readonly cursor?: string | undefined };
};

/** Mails that became files for want of a server, the newest first. */
export async function listMails(call: SignedInCall, { query }: Paged): Promise<Page<KeptMail>> {
  permit(call, 'platform:read');
  const { limit, cursor } = query;
  const [writtenAt, id] = readCursor(cursor, MailKey) ?? [];
  const mails = await listKeptMails(call.config.dataFolder, {
    after: writtenAt === undefined || id === undefined ? null : { writtenAt, id },
    limit: limit + 1,
  });
  return pageOf(mails, limit, (mail) => [mail.writtenAt, mail.id]);
}

/** One of them as its reader would see it. */
export async function getMail(
  call: SignedInCall,
  { params }: { readonly params: { readonly mailId: string } },
): Promise<OpenedMail> {
  permit(call, 'platform:read');
  const mail = await openKeptMail(call.config.dataFolder, params.mailId);
  if (!mail) throw new AppError('not-found', 'mail');
  const about = { kind: 'message', id: params.mailId } as const;
  await noteOperator(call, { what: 'read-mail', about, organizationId: null });
  return mail;
}
