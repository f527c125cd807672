import { Button } from '@coachme/ui-mobile/button';
import { Dialog } from '@coachme/ui-mobile/dialog';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { Menu } from '@coachme/ui-mobile/menu';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useToast } from '@coachme/ui-mobile/toast';
import { Tooltip } from '@coachme/ui-mobile/tooltip';
import { Pencil, Plus, Trash2 } from 'lucide-react-native';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Specimen } from './specimen.tsx';

/** What is pressed, and what opens. */
export function Actions() {
  const t = useTranslations('words.actions');
  const { colors } = useTheme();
  const looks = ['primary', 'secondary', 'quiet', 'danger'] as const;
  return (
    <>
      <Specimen name="Button">
        {looks.map((look) => (
          <Button key={look} look={look} label={t('save')} />
        ))}
        <Button look="primary" size="large" label={t('continue')} />
        <Button label={t('save')} isPending />
        <Button label={t('save')} isDisabled />
      </Specimen>
      <Specimen name="IconButton">
        <IconButton label={t('add')} icon={<Plus size={22} color={colors.ink} />} />
      </Specimen>
      <Overlays />
    </>
  );
}

function Overlays() {
  const t = useTranslations('words.actions');
  const state = useTranslations('words.state');
  const toast = useToast();
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Specimen name="Dialog">
        <Button label={t('delete')} onPress={() => setOpen('dialog')} />
        <Dialog
          isAlert
          title={t('delete')}
          description={state('none')}
          isOpen={open === 'dialog'}
          onClose={close}
          footer={
            <>
              <Button label={t('cancel')} onPress={close} />
              <Button look="danger" label={t('delete')} onPress={close} />
            </>
          }
        />
      </Specimen>
      <Specimen name="Sheet">
        <Button label={t('open')} onPress={() => setOpen('sheet')} />
        <Sheet title={t('open')} closeLabel={t('close')} isOpen={open === 'sheet'} onClose={close}>
          <Text>{state('empty')}</Text>
        </Sheet>
      </Specimen>
      <Menus />
      <Specimen name="Toast">
        <Button
          label={t('save')}
          onPress={() =>
            toast({
              title: state('saved'),
              action: { label: t('undo'), onPress: () => undefined },
            })
          }
        />
      </Specimen>
      <Specimen name="Tooltip">
        <Tooltip label={t('more')} text={state('required')} />
      </Specimen>
    </>
  );
}

function Menus() {
  const t = useTranslations('words.actions');
  const toast = useToast();
  return (
    <Specimen name="Menu">
      <Menu
        label={t('more')}
        closeLabel={t('close')}
        actions={[
          { id: 'edit', label: t('edit'), Icon: Pencil, onAction: () => undefined },
          { id: 'copy', label: t('copy'), isDisabled: true, onAction: () => undefined },
          {
            id: 'remove',
            label: t('remove'),
            Icon: Trash2,
            isDanger: true,
            onAction: () => toast({ title: t('remove') }),
          },
        ]}
        trigger={(show) => <Button label={t('more')} onPress={show} />}
      />
    </Specimen>
  );
}
