'use client';

import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { uploadPicture } from '#web/features/organizations/branding/upload-picture.ts';
import type { BrandPicture } from '#web/features/organizations/branding/use-brand-draft.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useEarlyFile } from '#web/forms/use-early-file.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';

type PictureFieldProps = {
  label: string;
  hint?: string;
  picture: BrandPicture | null;
  onChange: (picture: BrandPicture | null) => void;
  look: 'wide' | 'square';
};

/** A logo or icon: chosen from the device, looked at by the server, shown at once. */
export function PictureField({ label, hint, picture, onChange, look }: PictureFieldProps) {
  const t = useTranslations('organization.branding');
  const { problem, isBusy, choose } = useUpload(onChange);
  const input = useEarlyFile((file) => void choose(file));
  return (
    <fieldset aria-label={label} className="flex flex-wrap items-center gap-4">
      <div
        className={`grid h-16 place-items-center overflow-hidden rounded border border-line bg-sunken ${look === 'wide' ? 'w-40' : 'w-16'}`}
      >
        {picture ? (
          <img src={picture.url} alt={label} className="max-h-14 max-w-36 object-contain" />
        ) : (
          <span className="text-ink-3 text-xs">{t('none')}</span>
        )}
      </div>
      <div className="min-w-0">
        <p className="font-medium text-sm">{label}</p>
        {hint ? <p className="text-ink-3 text-sm">{hint}</p> : null}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-label={label}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void choose(file);
          }}
        />
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Button
            size="small"
            isPending={isBusy}
            pendingLabel={t('uploading')}
            onPress={() => input.current?.click()}
          >
            {picture ? t('replace') : t('choose')}
          </Button>
          {picture ? (
            <Button size="small" look="quiet" onPress={() => onChange(null)}>
              {t('takeAway')}
            </Button>
          ) : null}
        </div>
        <FormProblem problem={problem} />
      </div>
    </fieldset>
  );
}

function useUpload(onUploaded: (picture: BrandPicture) => void) {
  const t = useTranslations('organization.branding');
  const words = useProblemWords();
  const organizationId = useMe().organization.id;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choose = async (file: File) => {
    setProblem(null);
    setBusy(true);
    try {
      const outcome = await uploadPicture(file, organizationId);
      if (typeof outcome === 'string') setProblem(t(outcome));
      else onUploaded(outcome);
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, choose };
}
