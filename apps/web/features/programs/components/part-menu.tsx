'use client';

import type { Edit, PartKind, Selection } from '@coachme/domain/programs/program-content.rules';
import { removePart } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { Menu, type MenuAction } from '@coachme/ui-web/menu';
import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { clipToPaste, copyClip } from '#web/features/programs/builder/clipboard.ts';
import { clipOf, duplicate, paste } from '#web/features/programs/builder/copy.rules.ts';
import { groupWithAbove, moveChosen } from '#web/features/programs/builder/move.rules.ts';
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

/** Does something to a part, whatever is chosen. */
const onPart =
  (selection: Selection, edit: Edit): Edit =>
  (draft) =>
    edit({ content: draft.content, selection });

function usePartActions(selection: Selection): MenuAction[] {
  const t = useTranslations('builder.actions');
  const { edit, select, showDetails } = useBuilder();
  const doing = (id: 'duplicate' | 'group' | 'remove', change: Edit, shortcut: string) => ({
    id,
    label: t(id),
    shortcut,
    onAction: () => edit(onPart(selection, change)),
  });
  const details: MenuAction = {
    id: 'details',
    label: t('rename'),
    onAction: () => {
      select(selection);
      showDetails(true);
    },
  };
  const clips = useClipActions(selection);
  const keeps = useKeepActions(selection);
  const fill = useFillAction(selection);
  return [
    details,
    doing('duplicate', duplicate(newId), 'Ctrl D'),
    ...clips,
    ...keeps,
    ...(selection.part === 'week' ? [fill] : []),
    ...(selection.part === 'exercise' ? [doing('group', groupWithAbove(newId), 'G')] : []),
    ...moves[selection.part].map((id) => ({
      id,
      label: t(id),
      shortcut: ways[id].shortcut,
      onAction: () => edit(onPart(selection, moveChosen(ways[id].way, newId))),
    })),
    { ...doing('remove', removePart(selection), 'Del'), isDanger: true },
  ];
}

function useClipActions(selection: Selection): MenuAction[] {
  const t = useTranslations('builder.actions');
  const { edit, current } = useBuilder();
  const copyPart = () => {
    const clip = clipOf({ ...current(), selection, also: [] });
    if (clip) void copyClip(clip);
  };
  const pastePart = async () => {
    const clip = await clipToPaste();
    if (clip) edit(onPart(selection, paste(clip, newId)));
  };
  return [
    { id: 'copy', label: t('copy'), shortcut: 'Ctrl C', onAction: copyPart },
    { id: 'paste', label: t('paste'), shortcut: 'Ctrl V', onAction: () => void pastePart() },
  ];
}

/** A day can be kept for other programs, and a kept one put after it. */
function useKeepActions(selection: Selection): MenuAction[] {
  const t = useTranslations('writing.kept');
  const { select, openDialog } = useBuilder();
  const ask = (dialog: 'keepDay' | 'keptDays') => () => {
    select(selection);
    openDialog(dialog);
  };
  const put = { id: 'put', label: t('put'), onAction: ask('keptDays') };
  if (selection.part === 'week') return [put];
  if (selection.part !== 'day') return [];
  return [{ id: 'keep', label: t('keep'), onAction: ask('keepDay') }, put];
}

function useFillAction(selection: Selection): MenuAction {
  const t = useTranslations('builder.actions');
  const { select, openDialog } = useBuilder();
  const ask = () => {
    select(selection);
    openDialog('fill');
  };
  return { id: 'fill', label: t('fill'), shortcut: 'R', onAction: ask };
}
