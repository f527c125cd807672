'use client';

import type { KeptMail } from '@coachme/contracts/platform.contract';
import { Sheet } from '@coachme/ui-web/dialog';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { mailQuery, mailsQuery } from '#web/features/admin/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Mails that nobody could be sent: what they say, and the links in them. */
export function MailsScreen() {
  const t = useTranslations('platform.mails');
  const mails = useInfiniteQuery(mailsQuery(browserApi));
  const url = useUrlState();
  const opened = url.get('mail');
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-8">
        <ListPart
          title={t('list')}
          query={mails}
          empty={{ title: t('empty.title'), text: t('empty.text') }}
        >
          {(rows) => (
            <ul>
              {rows.map((mail) => (
                <MailRow key={mail.id} mail={mail} onOpen={() => url.push({ mail: mail.id })} />
              ))}
            </ul>
          )}
        </ListPart>
      </div>
      {opened === null ? null : <OpenMail id={opened} onClose={() => url.set({ mail: null })} />}
    </>
  );
}

function MailRow({ mail, onOpen }: { mail: KeptMail; onOpen: () => void }) {
  const { instant } = useFormats();
  return (
    <li className="border-line border-b last:border-b-0">
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full cursor-pointer flex-wrap items-baseline gap-x-4 gap-y-0.5 py-3 text-start outline-offset-[-2px] hover:bg-sunken"
      >
        <span className="min-w-0 flex-1 basis-64">
          <span className="block font-medium">
            <bdi>{mail.subject}</bdi>
          </span>
          <bdi className="text-ink-3 text-sm">{mail.to}</bdi>
        </span>
        <span className="text-ink-3 text-sm tabular-nums">{instant(mail.writtenAt)}</span>
      </button>
    </li>
  );
}

function OpenMail({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('platform.mails');
  const actions = useTranslations('words.actions');
  const mail = useQuery(mailQuery(browserApi, id));
  return (
    <Sheet
      title={mail.data?.subject ?? t('one')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      {mail.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {mail.isError ? <QueryProblem query={mail} /> : null}
      {mail.data ? (
        <>
          <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            <dt className="text-ink-3">{t('from')}</dt>
            <dd className="min-w-0 break-words">
              <bdi>{mail.data.from}</bdi>
            </dd>
            <dt className="text-ink-3">{t('to')}</dt>
            <dd className="min-w-0 break-words">
              <bdi>{mail.data.to}</bdi>
            </dd>
          </dl>
          <MailText text={mail.data.text} />
        </>
      ) : null}
    </Sheet>
  );
}

type Piece = { readonly at: number; readonly text: string; readonly isAddress: boolean };

/** The text in pieces, each with its place: addresses, and what stands between them. */
function piecesOf(text: string): Piece[] {
  let at = 0;
  return text.split(/(https?:\/\/[^\s<>")]+)/).map((part, index) => {
    const piece = { at, text: part, isAddress: index % 2 === 1 };
    at += part.length;
    return piece;
  });
}

/** Plain text, whose addresses can be followed. */
function MailText({ text }: { text: string }) {
  return (
    <p className="whitespace-pre-wrap break-words" dir="auto">
      {piecesOf(text).map((piece) =>
        piece.isAddress ? (
          <a key={piece.at} href={piece.text} className="break-all underline underline-offset-4">
            {piece.text}
          </a>
        ) : (
          <span key={piece.at}>{piece.text}</span>
        ),
      )}
    </p>
  );
}
