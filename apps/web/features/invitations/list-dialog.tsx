'use client';

import type { InvitationPreview } from '@coachme/contracts/invitation-batches.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useInviteMany, usePreview } from '#web/features/invitations/actions.ts';
import { BatchProgress } from '#web/features/invitations/components/batch-progress.tsx';
import { PreviewLines } from '#web/features/invitations/components/preview-lines.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useEarlyFile } from '#web/forms/use-early-file.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

/** Invites a list of people: a file or pasted lines, looked at before anything is sent. */
export function ListDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('invites.list');
  const actions = useTranslations('words.actions');
  const preview = usePreview();
  const send = useInviteMany();
  const words = useProblemWords();
  const problem = preview.error ?? send.error;
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={onClose}
    >
      <div className="flex flex-col gap-5">
        {send.data ? <BatchProgress id={send.data.id} /> : null}
        {!send.data && preview.data ? (
          <Looked preview={preview.data} send={send} onBack={preview.reset} />
        ) : null}
        {send.data || preview.data ? null : <Choice preview={preview} />}
        <FormProblem problem={problem ? words(problem) : null} />
      </div>
    </Dialog>
  );
}

function Choice({ preview }: { preview: ReturnType<typeof usePreview> }) {
  const t = useTranslations('invites.list');
  const [pasted, setPasted] = useState('');
  const read = async (file: File | undefined) => {
    if (file) preview.mutate(await file.text());
  };
  const input = useEarlyFile((file) => void read(file));
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={t('file')}
        className="sr-only"
        onChange={(event) => read(event.target.files?.[0])}
      />
      <Button className="self-start" onPress={() => input.current?.click()}>
        <FileSpreadsheet aria-hidden className="size-4" strokeWidth={1.5} />
        {t('file')}
      </Button>
      <TextField
        label={t('paste')}
        hint={t('pasteHint')}
        rows={6}
        value={pasted}
        onChange={setPasted}
      />
      <Button
        look="primary"
        className="self-start"
        isPending={preview.isPending}
        isDisabled={pasted.trim() === ''}
        onPress={() => preview.mutate(pasted)}
      >
        {t('look')}
      </Button>
    </>
  );
}

type LookedProps = {
  preview: InvitationPreview;
  send: ReturnType<typeof useInviteMany>;
  onBack: () => void;
};

/** What was read, line by line; only lines without a problem are invited. */
function Looked({ preview, send, onBack }: LookedProps) {
  const t = useTranslations('invites.list');
  const actions = useTranslations('words.actions');
  const [message, setMessage] = useState('');
  // Made once: pressing twice sends one list.
  const [id] = useState(() => crypto.randomUUID());
  const good = preview.lines.filter(({ problem }) => problem === null);
  const people = good.map(({ email, name, locale }) => ({
    email,
    ...(name ? { name } : {}),
    ...(locale ? { locale } : {}),
  }));
  return (
    <>
      {preview.problem ? <FormProblem problem={t(`problems.${preview.problem}`)} /> : null}
      {preview.lines.length > 0 ? <PreviewLines lines={preview.lines} /> : null}
      {people.length > 0 ? (
        <TextField
          label={t('message')}
          hint={t('messageHint')}
          rows={2}
          maxLength={500}
          value={message}
          onChange={setMessage}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button onPress={onBack}>{actions('back')}</Button>
        {people.length > 0 ? (
          <Button
            look="primary"
            isPending={send.isPending}
            onPress={() => send.mutate({ id, people, message: message.trim() })}
          >
            {t('send', { count: people.length })}
          </Button>
        ) : null}
      </div>
    </>
  );
}
