'use client';

import { Dialog } from '@coachme/ui-web/dialog';
import { Kbd } from '@coachme/ui-web/kbd';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';

const keys = [
  { id: 'find', keys: ['/'] },
  { id: 'move', keys: ['←', '↑', '↓', '→'] },
  { id: 'inOut', keys: ['Space', 'Esc'] },
  { id: 'extend', keys: ['Shift', '←', '↑', '↓', '→'] },
  { id: 'all', keys: ['Ctrl', 'A'] },
  { id: 'enter', keys: ['Enter'] },
  { id: 'clip', keys: ['Ctrl', 'C', 'X', 'V'] },
  { id: 'duplicate', keys: ['Ctrl', 'D'] },
  { id: 'place', keys: ['Alt', '←', '↑', '↓', '→'] },
  { id: 'group', keys: ['G'] },
  { id: 'fill', keys: ['R'] },
  { id: 'remove', keys: ['Del'] },
  { id: 'undo', keys: ['Ctrl', 'Z', 'Shift'] },
  { id: 'help', keys: ['?'] },
] as const;

const examples = [
  { id: 'range', text: '4x8-10 @RPE8 rest 2m' },
  { id: 'percent', text: '3x5 @80%' },
  { id: 'wave', text: '5/3/1+ 100kg' },
  { id: 'amrap', text: '2x10; AMRAP' },
  { id: 'time', text: '3x45s' },
  { id: 'tempo', text: '3x8 tempo 3010' },
  { id: 'warmup', text: '2x5 40kg warmup; 3x5 80kg' },
] as const;

/** What the keys do here, and how sets are written. */
export function KeysDialog({ isOpen }: { isOpen: boolean }) {
  const t = useTranslations('builder.keys');
  const more = useTranslations('writing.keys');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  return (
    <Dialog
      title={t('title')}
      closeLabel={words('close')}
      isOpen={isOpen}
      onOpenChange={() => openDialog(null)}
    >
      <dl className="flex flex-col">
        {keys.map(({ id, keys: pressed }) => (
          <div
            key={id}
            className="flex items-center justify-between gap-4 border-line border-b py-2"
          >
            <dt>{id === 'extend' || id === 'all' ? more(id) : t(id)}</dt>
            <dd className="flex shrink-0 gap-1" dir="ltr">
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-6 mb-1 font-medium">{t('shorthand')}</h3>
      <dl className="flex flex-col">
        {examples.map(({ id, text }) => (
          <div key={id} className="flex flex-col gap-0.5 border-line border-b py-2 last:border-b-0">
            <dt className="font-medium tabular-nums">
              <bdi dir="ltr">{text}</bdi>
            </dt>
            <dd className="text-ink-3 text-sm">{t(`examples.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
