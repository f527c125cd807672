'use client';

import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { BrandPreview } from '#web/features/organizations/branding/brand-preview.tsx';
import { ChalkFields } from '#web/features/organizations/branding/chalk-fields.tsx';
import { PictureField } from '#web/features/organizations/branding/picture-field.tsx';
import {
  type BrandDraft,
  useBrandDraft,
} from '#web/features/organizations/branding/use-brand-draft.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';

/** How the organization looks to its clients, with what it will look like beside it. */
export function BrandingScreen() {
  const t = useTranslations('organization.branding');
  const { draft, set, save, submit, refused } = useBrandDraft();
  const words = useProblemWords();
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-8 grid max-w-6xl gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="flex flex-col gap-10">
          <DisplayName draft={draft} set={set} />
          <Pictures draft={draft} set={set} />
          <section aria-labelledby="accent" className="flex flex-col gap-4">
            <div>
              <h2 id="accent" className="font-semibold text-base">
                {t('colours')}
              </h2>
              <p className="text-ink-2">{t('coloursText')}</p>
            </div>
            <ChalkFields draft={draft} set={set} />
          </section>
          <FormProblem problem={save.isError ? words(save.error) : null} />
          <Button
            look="primary"
            className="self-start"
            isPending={save.isPending}
            isDisabled={refused}
            onPress={submit}
          >
            {t('save')}
          </Button>
        </div>
        <BrandPreview draft={draft} />
      </div>
    </>
  );
}

type PartProps = { draft: BrandDraft; set: (change: Partial<BrandDraft>) => void };

function DisplayName({ draft, set }: PartProps) {
  const t = useTranslations('organization.branding');
  const { name } = useMe().organization;
  return (
    <section aria-label={t('name')}>
      <TextField
        className="max-w-md"
        label={t('displayName')}
        hint={t('nameText', { name })}
        placeholder={name}
        maxLength={120}
        value={draft.displayName}
        onChange={(displayName) => set({ displayName })}
      />
    </section>
  );
}

function Pictures({ draft, set }: PartProps) {
  const t = useTranslations('organization.branding');
  return (
    <section aria-labelledby="pictures" className="flex flex-col gap-5">
      <div>
        <h2 id="pictures" className="font-semibold text-base">
          {t('pictures')}
        </h2>
        <p className="text-ink-2">{t('picturesText')}</p>
      </div>
      <PictureField
        label={t('logo')}
        picture={draft.logo}
        onChange={(logo) => set({ logo })}
        look="wide"
      />
      <PictureField
        label={t('favicon')}
        hint={t('faviconHint')}
        picture={draft.favicon}
        onChange={(favicon) => set({ favicon })}
        look="square"
      />
    </section>
  );
}
