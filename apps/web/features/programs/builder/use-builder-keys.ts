'use client';

import { chosenDay, type Draft, dayTrails } from '@coachme/domain/programs/program-content.rules';
import { neighbour } from '@coachme/domain/programs/program-navigation.rules';
import {
  allBeside,
  extended,
  removeChosen,
} from '@coachme/domain/programs/program-selection.rules';
import { directionOf } from '@coachme/i18n/locales';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import type { Builder } from '#web/features/programs/builder/builder-context.tsx';
import { duplicate } from '#web/features/programs/builder/copy.rules.ts';
import {
  commandOf,
  type KeyCommand,
  type SimpleCommand,
} from '#web/features/programs/builder/keys.rules.ts';
import { groupChosen, moveAllChosen } from '#web/features/programs/builder/move-chosen.rules.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { isTyping } from '#web/shell/workspace/is-typing.ts';

/** Fields keep their own keys, other buttons keep Enter and the like: only parts and the bare page are ours. */
export function isOurs(target: EventTarget | null): boolean {
  if (isTyping(target) || !(target instanceof HTMLElement)) return false;
  return target === document.body || target.hasAttribute('data-part');
}

/** What is meant whatever button was pressed last. */
const anywhere: ReadonlySet<KeyCommand['type']> = new Set(['undo', 'redo', 'find', 'help']);

/** Lets the keys act on the chosen part. */
export function useBuilderKeys(builder: Builder): void {
  const direction = directionOf(useLocale());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event, direction);
      if (!command || isTyping(event.target)) return;
      if (!(anywhere.has(command.type) || isOurs(event.target))) return;
      event.preventDefault();
      // Before the workspace hears it: `?` shows the builder's own keys here.
      event.stopPropagation();
      obey(command, builder.current(), builder);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [builder, direction]);
}

function obey(command: KeyCommand, draft: Draft, builder: Builder): void {
  switch (command.type) {
    case 'choose':
      builder.select(neighbour(draft, command.direction));
      break;
    case 'extend':
      builder.choose((before) => extended(before, command.direction));
      break;
    case 'move':
      builder.edit(moveAllChosen(command.way, newId));
      break;
    default:
      simple[command.type](builder, draft);
  }
}

const simple: Readonly<Record<SimpleCommand, (builder: Builder, draft: Draft) => void>> = {
  all: (builder) => builder.choose(allBeside),
  duplicate: (builder) => builder.edit(duplicate(newId)),
  group: (builder) => builder.edit(groupChosen(newId)),
  fill: (builder, { selection }) => {
    if (selection && !builder.isReadOnly) builder.openDialog('fill');
  },
  remove: (builder) => builder.edit(removeChosen),
  undo: (builder) => builder.undo(),
  redo: (builder) => builder.redo(),
  enter,
  find,
  help: (builder) => builder.openDialog('keys'),
};

/** Enter writes: the sets of an exercise in its place, anything else in the inspector. */
function enter(builder: Builder, { selection }: Draft): void {
  if (selection?.part === 'exercise' && !builder.isReadOnly) {
    builder.openField({ of: 'sets', exerciseId: selection.id });
    return;
  }
  builder.showDetails(true);
  requestAnimationFrame(() => document.getElementById(inspectorFieldId)?.focus());
}

/** The first field of the inspector. */
export const inspectorFieldId = 'builder-details';

function find(builder: Builder, draft: Draft): void {
  const day = chosenDay(draft) ?? dayTrails(draft.content)[0];
  if (day && !builder.isReadOnly) builder.openField({ of: 'search', dayId: day.day.id });
}
