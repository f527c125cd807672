import { useTranslations } from 'next-intl';

const commands = ['start', 'test'] as const;

/** How to have it on one's own machine. */
export function Commands() {
  const t = useTranslations('public.commands');
  return (
    <section className="grid gap-x-12 gap-y-6 border-ink border-t py-10 md:grid-cols-3">
      <div>
        <h2 className="text-base">{t('title')}</h2>
        <p className="mt-3 text-ink-2">{t('text')}</p>
      </div>
      <dl className="flex flex-col rounded border border-line bg-surface md:col-span-2">
        {commands.map((command) => (
          <div
            key={command}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-b px-5 py-4 last:border-b-0"
          >
            <dt className="w-32 font-mono text-base" dir="ltr">
              npm {command}
            </dt>
            <dd className="min-w-0 flex-1 text-ink-2">{t(command)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
