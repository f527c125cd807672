import { useTranslations } from 'next-intl';

const people = ['coach', 'client', 'practice'] as const;
const points = ['first', 'second', 'third'] as const;

/** What it does for each person. */
export function ForWhom() {
  const t = useTranslations('public.people');
  return (
    <section className="grid gap-x-12 gap-y-8 border-ink border-t py-10 md:grid-cols-3">
      {people.map((person) => (
        <div key={person}>
          <h2 className="text-base">{t(`${person}.title`)}</h2>
          <ul className="mt-3 flex flex-col gap-2 text-ink-2">
            {points.map((point) => (
              <li key={point}>{t(`${person}.${point}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
