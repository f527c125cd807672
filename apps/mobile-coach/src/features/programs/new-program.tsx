import { emptyDay } from '@coachme/domain/programs/program-part.rules';
import { keepDraft } from '@coachme/mobile-core/coach/drafts';
import { newId } from '@coachme/mobile-core/new-id';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { TextField } from '@coachme/ui-mobile/text-field';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

/** Begins a program by its title; it opens at once, with or without a network. */
export function NewProgram({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('builder.programs.form');
  const saving = useTranslations('builder.saving');
  const words = useTranslations('words.actions');
  const { database, sender } = useCoachDevice();
  const [title, setTitle] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const begin = async () => {
    const wanted = title.trim();
    setIsMissing(wanted === '');
    if (wanted === '') return;
    const id = newId();
    const week = { id: newId(), name: '', days: [emptyDay('', newId)] };
    await keepDraft(database, { id, content: { title: wanted, description: '', weeks: [week] } });
    sender.soon();
    setTitle('');
    onClose();
    router.push(`/programs/${id}`);
  };
  return (
    <Sheet
      title={t('title')}
      closeLabel={words('close')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button look="primary" size="large" label={t('submit')} onPress={() => void begin()} />
      }
    >
      <TextField
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={title}
        onChangeText={setTitle}
        maxLength={120}
        problem={isMissing ? saving('titleMissing') : undefined}
        onSubmitEditing={() => void begin()}
      />
    </Sheet>
  );
}
