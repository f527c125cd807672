'use client';

import { Button } from '@coachme/ui-web/button';
import { CommandPalette } from '@coachme/ui-web/command-palette';
import { Dialog, Sheet } from '@coachme/ui-web/dialog';
import { Menu } from '@coachme/ui-web/menu';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Shown, type Specimen } from '#web/features/gallery/specimen.tsx';

const nothing = () => undefined;

function Dialogs() {
  const t = useTranslations('words');
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  const whole = {
    title: t('training.program'),
    description: t('state.optional'),
    closeLabel: t('actions.close'),
    onOpenChange: close,
    footer: (
      <>
        <Button onPress={close}>{t('actions.cancel')}</Button>
        <Button look="primary" onPress={close}>
          {t('actions.save')}
        </Button>
      </>
    ),
  };
  return (
    <Shown>
      <Button onPress={() => setOpen('dialog')}>dialog</Button>
      <Button onPress={() => setOpen('sheet')}>sheet</Button>
      <Dialog {...whole} isOpen={open === 'dialog'}>
        {t('training.oneRepMax')}
      </Dialog>
      <Sheet {...whole} isOpen={open === 'sheet'}>
        {t('training.oneRepMax')}
      </Sheet>
    </Shown>
  );
}

function Menus() {
  const t = useTranslations('words.actions');
  const actions = [
    { id: 'edit', label: t('edit'), shortcut: 'E', onAction: nothing },
    { id: 'copy', label: t('copy'), isDisabled: true, onAction: nothing },
    { id: 'delete', label: t('delete'), isDanger: true, onAction: nothing },
  ];
  return (
    <Shown>
      <Menu label={t('more')} actions={actions} trigger={<Button>{t('more')}</Button>} />
    </Shown>
  );
}

function Palette() {
  const t = useTranslations('words');
  const [isOpen, setOpen] = useState(false);
  const commands = (['edit', 'copy', 'send'] as const).map((id) => ({
    id,
    label: t(`actions.${id}`),
    onAction: nothing,
  }));
  return (
    <Shown>
      <Button onPress={() => setOpen(true)}>{t('actions.search')}</Button>
      <CommandPalette
        label={t('actions.search')}
        emptyLabel={t('state.empty')}
        groups={[{ id: 'all', label: t('actions.more'), commands }]}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </Shown>
  );
}

function ToastButtons() {
  const t = useTranslations('words');
  const undo = { label: t('actions.undo'), onPress: nothing };
  return (
    <Shown>
      <Button onPress={() => showToast({ title: t('state.saved'), action: undo })}>
        {t('state.saved')}
      </Button>
      <Button onPress={() => showToast({ title: t('state.offline'), tone: 'problem' })}>
        {t('state.offline')}
      </Button>
    </Shown>
  );
}

export const overlaySpecimens: readonly Specimen[] = [
  { name: 'dialog, sheet', Specimen: Dialogs },
  { name: 'menu', Specimen: Menus },
  { name: 'command-palette', Specimen: Palette },
  { name: 'toast', Specimen: ToastButtons },
];
