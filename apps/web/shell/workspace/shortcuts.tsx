'use client';

import { Dialog } from '@coachme/ui-web/dialog';
import { Kbd } from '@coachme/ui-web/kbd';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { isTyping } from '#web/shell/workspace/is-typing.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const shortcuts = [
  { id: 'palette', keys: ['Ctrl', 'K'] },
  { id: 'next', keys: ['J'] },
  { id: 'previous', keys: ['K'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'help', keys: ['?'] },
] as const;

/** What the keys do; opened by `?` from anywhere but a field. */
export function Shortcuts() {
  const t = useTranslations('workspace.shell.shortcuts');
  const words = useTranslations('words');
  const { value, open, close } = useOverlay('shortcuts');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) open('all');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <Dialog
      title={t('title')}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <dl className="flex flex-col">
        {shortcuts.map(({ id, keys }) => (
          <div
            key={id}
            className="flex items-center justify-between border-line border-b py-2.5 last:border-b-0"
          >
            <dt>{t(id)}</dt>
            <dd className="flex gap-1" dir="ltr">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
