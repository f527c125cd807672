'use client';

import type { Content } from '@coachme/domain/programs/program-content.rules';
import { describe } from '@coachme/domain/programs/program-part.rules';
import { Kbd } from '@coachme/ui-web/kbd';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { inspectorFieldId } from '#web/features/programs/builder/use-builder-keys.ts';

const hints = [
  { id: 'find', keys: ['/'] },
  { id: 'enter', keys: ['Enter'] },
  { id: 'group', keys: ['G'] },
  { id: 'fill', keys: ['R'] },
  { id: 'help', keys: ['?'] },
] as const;

const about = onDemand(() => import('#web/features/programs/components/about-details.tsx'));

/** With nothing chosen: what the program is for, and the first keys. */
export function ProgramDetails({ content }: { content: Content }) {
  const t = useTranslations('builder.builder');
  const keys = useTranslations('builder.keys');
  const inspector = useTranslations('builder.inspector');
  const { edit, isReadOnly } = useBuilder();
  const part = useOnDemand(about, true);
  return (
    <>
      <TextField
        id={inspectorFieldId}
        label={t('descriptionLabel')}
        placeholder={t('descriptionPlaceholder')}
        rows={4}
        maxLength={4000}
        isReadOnly={isReadOnly}
        value={content.description}
        onChange={(description) => edit(describe({ description }), 'description')}
      />
      {part ? <part.AboutDetails content={content} /> : null}
      <p className="text-ink-3 text-sm">{inspector('nothing')}</p>
      <dl className="hidden flex-col gap-2 text-sm lg:flex">
        {hints.map(({ id, keys: [key] }) => (
          <div key={id} className="flex items-center justify-between gap-3 text-ink-2">
            <dt>{keys(id)}</dt>
            <dd>
              <Kbd>{key}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
