'use client';

import { refuseChalk } from '@coachme/design-tokens/brand';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChange } from '#web/features/organizations/use-change.ts';
import { useMe } from '#web/session/session.tsx';

/** A picture that is kept, and where the browser finds it. */
export type BrandPicture = { readonly fileId: string; readonly url: string };

export type BrandDraft = {
  readonly displayName: string;
  /** As typed; empty: CoachMe's own. */
  readonly chalk: string;
  /** Null: as in light. */
  readonly chalkDark: string | null;
  readonly logo: BrandPicture | null;
  readonly favicon: BrandPicture | null;
};

const shape = /^#[0-9a-f]{6}$/;
/** Whether what was typed is a colour. */
export const isColour = (typed: string): boolean => shape.test(typed);

const pictureOf = (fileId: string | null, url: string | null): BrandPicture | null =>
  fileId && url ? { fileId, url } : null;

/** The branding as it is being changed, and the way to keep it. */
export function useBrandDraft() {
  const t = useTranslations('organization.branding');
  const router = useRouter();
  const { organization } = useMe();
  const [draft, setDraft] = useState<BrandDraft>({
    displayName: organization.displayName ?? '',
    chalk: organization.chalk ?? '',
    chalkDark: organization.chalkDark,
    logo: pictureOf(organization.logoFileId, organization.logo),
    favicon: pictureOf(organization.faviconFileId, organization.favicon),
  });
  const save = useChange(
    () =>
      browserApi.branding.changeBranding({
        body: {
          displayName: draft.displayName.trim() || null,
          chalk: draft.chalk || null,
          chalkDark: draft.chalk === '' ? null : draft.chalkDark,
          logoFileId: draft.logo?.fileId ?? null,
          faviconFileId: draft.favicon?.fileId ?? null,
        },
      }),
    [],
  );
  const submit = () =>
    save.mutate(undefined, {
      onSuccess: () => {
        showToast({ title: t('saved') });
        router.refresh();
      },
    });
  return {
    draft,
    set: (change: Partial<BrandDraft>) => setDraft({ ...draft, ...change }),
    save,
    submit,
    refused: isRefused(draft),
  };
}

function isRefused({ chalk, chalkDark }: BrandDraft): boolean {
  if (chalk === '') return false;
  if (!isColour(chalk) || refuseChalk(chalk, 'light') !== null) return true;
  return chalkDark !== null && (!isColour(chalkDark) || refuseChalk(chalkDark, 'dark') !== null);
}
