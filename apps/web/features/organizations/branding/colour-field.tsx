'use client';

import { inkOn, nearestChalk, refuseChalk } from '@coachme/design-tokens/brand';
import { contrastRatio } from '@coachme/design-tokens/contrast.rules';
import type { ThemeName } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { isColour } from '#web/features/organizations/branding/use-brand-draft.ts';
import { useFormats } from '#web/session/session.tsx';

type ColourFieldProps = {
  label: string;
  theme: ThemeName;
  value: string;
  /** What is used while nothing is chosen. */
  standIn: string;
  onChange: (typed: string) => void;
};

/** A colour typed or picked; where words could not be read on it, the nearest one that works is offered. */
export function ColourField({ label, theme, value, standIn, onChange }: ColourFieldProps) {
  const t = useTranslations('organization.branding');
  const formats = useFormats();
  const isWhole = isColour(value);
  const refusal = isWhole ? refuseChalk(value, theme) : null;
  const nearest = refusal === null ? null : nearestChalk(value, theme);
  const ratio = isWhole ? contrastRatio(inkOn(value), value) : null;
  const problem =
    value !== '' && !isWhole ? t('shape') : refusal ? t(`refused.${refusal}`) : undefined;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-3">
        <input
          type="color"
          aria-label={t('pick', { which: label })}
          value={isWhole ? value : standIn}
          onChange={(event) => onChange(event.target.value.toLowerCase())}
          className="mt-[1.6rem] size-10 shrink-0 cursor-pointer rounded border border-edge bg-surface p-1 pointer-coarse:size-11"
        />
        <TextField
          className="flex-1"
          label={label}
          dir="ltr"
          placeholder={standIn}
          maxLength={7}
          value={value}
          onChange={(typed) => onChange(typed.trim().toLowerCase())}
          problem={problem}
          hint={
            ratio === null
              ? t('hex')
              : t('ratio', { ratio: formats.number(Math.floor(ratio * 10) / 10) })
          }
        />
      </div>
      {nearest ? (
        <Button size="small" className="self-start" onPress={() => onChange(nearest)}>
          <span
            aria-hidden
            className="size-4 rounded-sm border border-edge"
            style={{ background: nearest }}
          />
          <span dir="auto">{t('useNearest', { colour: nearest })}</span>
        </Button>
      ) : null}
    </div>
  );
}
