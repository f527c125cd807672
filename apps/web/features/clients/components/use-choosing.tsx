'use client';

import { Checkbox } from '@coachme/ui-web/checkbox';
import type { Column } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RosterEntry } from '#web/features/clients/queries.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Choosing several clients of the roster: whether it goes on is in the address, who is chosen is this visit's. */
export function useChoosing(entries: readonly RosterEntry[]) {
  const t = useTranslations('plans.roster');
  const url = useUrlState();
  const isChoosing = url.get('choose') !== null;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = entries.map(({ id }) => id);
  const isEverybody = all.length > 0 && all.every((id) => chosen.includes(id));
  const column: Column<RosterEntry> = {
    id: 'choose',
    header: (
      <Checkbox
        aria-label={t('chooseAll')}
        isSelected={isEverybody}
        isIndeterminate={chosen.length > 0 && !isEverybody}
        onChange={(isOn) => setChosen(isOn ? all : [])}
      />
    ),
    className: 'w-8',
    cell: ({ id, name }) => (
      <Checkbox
        aria-label={t('chooseOne', { name })}
        isSelected={chosen.includes(id)}
        onChange={(isOn) =>
          setChosen(isOn ? [...chosen, id] : chosen.filter((known) => known !== id))
        }
      />
    ),
  };
  return {
    isChoosing,
    chosen,
    column: isChoosing ? column : null,
    toggle: () => {
      setChosen([]);
      url.set({ choose: isChoosing ? null : '1' });
    },
  };
}
