'use client';

import { Button } from '@coachme/ui-web/button';
import { type ComponentProps, useState } from 'react';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';

type DissolvePartProps = Pick<
  ComponentProps<typeof ConfirmDialog>,
  'title' | 'actionLabel' | 'action' | 'children'
>;

/** The last part of a sheet: ends what the sheet is about, once asked. */
export function DissolvePart({ actionLabel, ...dialog }: DissolvePartProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="mt-8 border-line border-t pt-5">
      <Button onPress={() => setAsking(true)}>{actionLabel}</Button>
      <ConfirmDialog
        {...dialog}
        actionLabel={actionLabel}
        isOpen={isAsking}
        onOpenChange={setAsking}
      />
    </div>
  );
}
