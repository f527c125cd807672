'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { useTranslations } from 'next-intl';
import { useFacts } from '#web/shell/audit/use-facts.ts';
import { useSentence } from '#web/shell/audit/use-sentence.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

export type PageOf = (subject: AuditEntry['subject']) => string | null;

type AuditWhatProps = {
  entry: AuditEntry;
  /** Where the thing it is about is found; null: nowhere here. */
  pageOf: PageOf;
};

/** One entry: a sentence, what is known besides, and beneath, folded, the facts as they stand. */
export function AuditWhat({ entry, pageOf }: AuditWhatProps) {
  const t = useTranslations('audit');
  const facts = useFacts()(entry);
  return (
    <div className="flex flex-col gap-0.5">
      <Sentence entry={entry} pageOf={pageOf} />
      {entry.reason ? (
        <span className="font-normal text-ink-2 text-sm">
          <bdi>{t('because', { reason: entry.reason })}</bdi>
        </span>
      ) : null}
      {facts.length > 0 ? (
        <span className="font-normal text-ink-3 text-xs">
          {facts.map((fact, place) => (
            <span key={fact}>
              {place === 0 ? null : ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </span>
      ) : null}
      <Raw entry={entry} />
    </div>
  );
}

function Sentence({ entry, pageOf }: AuditWhatProps) {
  const pieces = useSentence()(entry);
  const page = pageOf(entry.subject);
  const named = pieces.some(({ is }) => is === 'subject');
  return (
    <span>
      {pieces.map(({ is, text }) => {
        if (is === 'words') return text;
        const name = <bdi key={is}>{text}</bdi>;
        return is === 'subject' && page ? (
          <QuietLink key={is} href={page}>
            {name}
          </QuietLink>
        ) : (
          name
        );
      })}
      {page && !named && !isSelf(entry) ? (
        <>
          {': '}
          <QuietLink href={page}>
            <bdi>{entry.subject?.name}</bdi>
          </QuietLink>
        </>
      ) : null}
    </span>
  );
}

/** Who did it and whom it is about are one: the sentence names them once. */
const isSelf = ({ actor, subject }: AuditEntry): boolean => actor?.userId === subject?.id;

/** For who checks: ids and values, as they are in the log. */
function Raw({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('audit');
  const { seq, action, actor, subject, address, detail } = entry;
  const rows: readonly (readonly [string, string])[] = [
    [t('raw.seq'), String(seq)],
    [t('raw.action'), action],
    ...(actor ? [[t('raw.actor'), actor.userId] as const] : []),
    ...(subject ? [[t('raw.subject'), `${subject.kind} ${subject.id}`] as const] : []),
    ...(address ? [[t('columns.where'), address] as const] : []),
    ...Object.entries(detail).map(([key, value]) => [key, JSON.stringify(value)] as const),
  ];
  return (
    <details className="font-normal text-ink-3 text-xs">
      <summary className="w-fit cursor-pointer rounded-sm py-1">{t('raw.title')}</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-1">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd dir="ltr" className="break-all text-start text-ink-2">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
