'use client';

import { nearestChalk } from '@coachme/design-tokens/brand';
import { palettes } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-web/button';
import { Switch } from '@coachme/ui-web/switch';
import { useTranslations } from 'next-intl';
import { ColourField } from '#web/features/organizations/branding/colour-field.tsx';
import { type BrandDraft, isColour } from '#web/features/organizations/branding/use-brand-draft.ts';

type ChalkFieldsProps = { draft: BrandDraft; set: (change: Partial<BrandDraft>) => void };

const ours = palettes.light.chalk.toLowerCase();

/** The accent in light and, where wanted, another in dark; what cannot be read is said beside it. */
export function ChalkFields({ draft, set }: ChalkFieldsProps) {
  const t = useTranslations('organization.branding');
  const { chalk, chalkDark } = draft;
  const toggle = (isOwn: boolean) =>
    set({ chalkDark: isOwn ? nearestChalk(isColour(chalk) ? chalk : ours, 'dark') : null });
  return (
    <div className="flex max-w-md flex-col gap-5">
      <ColourField
        label={t('chalk')}
        theme="light"
        value={chalk}
        standIn={ours}
        onChange={(typed) => set({ chalk: typed })}
      />
      {chalk === '' ? null : (
        <>
          <Switch isSelected={chalkDark !== null} onChange={toggle}>
            {t('own')}
          </Switch>
          {chalkDark === null ? (
            <p className="text-ink-3 text-sm">{t('sameAsLight')}</p>
          ) : (
            <ColourField
              label={t('chalkDark')}
              theme="dark"
              value={chalkDark}
              standIn={ours}
              onChange={(typed) => set({ chalkDark: typed })}
            />
          )}
          <Button
            look="quiet"
            size="small"
            className="self-start"
            onPress={() => set({ chalk: '', chalkDark: null })}
          >
            {t('ours')}
          </Button>
        </>
      )}
    </div>
  );
}
