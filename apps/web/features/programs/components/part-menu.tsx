'use client';

import { Button } from '@coachme/ui-web/button';
import { Menu, type MenuAction } from '@coachme/ui-web/menu';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import type { Edit, PartKind, Selection } from '#web/features/programs/builder/content.rules.ts';
import { clipOf, duplicate, paste } from '#web/features/programs/builder/copy.rules.ts';
import { groupWithAbove, moveChosen } from '#web/features/programs/builder/move.rules.ts';
import { removePart } from '#web/features/programs/builder/part.rules.ts';
import { newId } from '#web/features/programs/new-id.ts';

type PartMenuProps = { selection: Selection; name: string };

/** For the mouse and the thumb: all that the keys can do with a part. */
export function PartMenu({ selection, name }: PartMenuProps) {
  const t = useTranslations('builder.builder');
  const actions = usePartActions(selection);
  const { isReadOnly } = useBuilder();
  if (isReadOnly) return null;
  const label = t('moreOf', { name });
  return (
    <Menu
      label={label}
      actions={actions}
      trigger={
        <Button
          look="quiet"
          size="icon"
          aria-label={label}
          className="size-7! text-ink-3 pointer-coarse:size-11!"
        >
          <Ellipsis aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      }
    />
  );
}

const moves: Readonly<Record<PartKind, readonly MoveAction[]>> = {
  week: ['moveUp', 'moveDown'],
  day: ['moveDayStart', 'moveDayEnd'],
  exercise: ['moveUp', 'moveDown', 'moveStart', 'moveEnd'],
  set: ['moveUp', 'moveDown'],
};

type MoveAction = 'moveUp' | 'moveDown' | 'moveStart' | 'moveEnd' | 'moveDayStart' | 'moveDayEnd';

const ways = {
  moveUp: { way: 'up', shortcut: 'Alt ↑' },
  moveDown: { way: 'down', shortcut: 'Alt ↓' },
  moveStart: { way: 'start', shortcut: '' },
  moveEnd: { way: 'end', shortcut: '' },
  moveDayStart: { way: 'start', shortcut: '' },
  moveDayEnd: { way: 'end', shortcut: '' },
} as const;

function usePartActions(selection: Selection): MenuAction[] {
  const t = useTranslations('builder.actions');
  const builder = useBuilder();
  const onPart = (edit: Edit): Edit => {
    return (draft) => edit({ ...draft, selection });
  };
  const doing = (id: 'duplicate' | 'group' | 'remove', edit: Edit, shortcut: string) => ({
    id,
    label: t(id),
    shortcut,
    onAction: () => builder.edit(onPart(edit)),
  });
  const open: MenuAction[] = [
    {
      id: 'details',
      label: t('rename'),
      onAction: () => {
        builder.select(selection);
        builder.showDetails(true);
      },
    },
  ];
  const copy: MenuAction = {
    id: 'copy',
    label: t('copy'),
    shortcut: 'Ctrl C',
    onAction: () =>
      builder.edit((draft) => {
        builder.clip.current = clipOf({ ...draft, selection });
        return null;
      }),
  };
  const pasted: MenuAction = {
    id: 'paste',
    label: t('paste'),
    shortcut: 'Ctrl V',
    onAction: () => {
      const clip = builder.clip.current;
      if (clip) builder.edit(onPart(paste(clip, newId)));
    },
  };
  const fill: MenuAction = {
    id: 'fill',
    label: t('fill'),
    shortcut: 'R',
    onAction: () => {
      builder.select(selection);
      builder.openDialog('fill');
    },
  };
  return [
    ...open,
    doing('duplicate', duplicate(newId), 'Ctrl D'),
    copy,
    pasted,
    ...(selection.part === 'week' ? [fill] : []),
    ...(selection.part === 'exercise' ? [doing('group', groupWithAbove(newId), 'G')] : []),
    ...moves[selection.part].map((id) => ({
      id,
      label: t(id),
      shortcut: ways[id].shortcut,
      onAction: () => builder.edit(onPart(moveChosen(ways[id].way, newId))),
    })),
    { ...doing('remove', removePart(selection), 'Del'), isDanger: true },
  ];
}
