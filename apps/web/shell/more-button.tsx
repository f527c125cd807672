'use client';

import { Button, type ButtonProps } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';

type MoreButtonProps = Pick<ButtonProps, 'size' | 'look' | 'className'> & {
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  /** Where "More" does not say more of what. */
  readonly label?: string;
};

/** Fetches what follows in a list; nothing where nothing does. */
export function MoreButton({ of, label, ...look }: MoreButtonProps) {
  const t = useTranslations('words.actions');
  if (!of.hasNextPage) return null;
  return (
    <Button {...look} isPending={of.isFetchingNextPage} onPress={() => of.fetchNextPage()}>
      {label ?? t('more')}
    </Button>
  );
}
