import { Button } from '@coachme/ui-mobile/button';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OpenSheet } from './open-sheet.tsx';

interface NoteSheetProps {
  title: string;
  note: string;
  onChange: (note: string) => void;
  onClose: () => void;
}

/** A few words, kept as they are written. */
export function NoteSheet({ title, note, onChange, onClose }: NoteSheetProps) {
  const t = useTranslations('logger.menu');
  const words = useTranslations('words.actions');
  const [text, setText] = useState(note);
  return (
    <OpenSheet
      title={title}
      onClose={onClose}
      footer={<Button look="primary" size="large" label={words('done')} onPress={onClose} />}
    >
      <TextField
        multiline
        autoFocus
        label={t('note')}
        hint={t('noteHint')}
        maxLength={2000}
        value={text}
        onChangeText={(next) => {
          setText(next);
          onChange(next);
        }}
      />
    </OpenSheet>
  );
}
