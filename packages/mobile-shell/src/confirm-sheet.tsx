import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

type ConfirmSheetProps = {
  readonly title: string;
  /** What happens, as the button says it. */
  readonly confirm: string;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks before something is gone, naming it. */
export function ConfirmSheet({ confirm, isPending, onConfirm, ...sheet }: ConfirmSheetProps) {
  const words = useTranslations('words.actions');
  return (
    <Sheet
      {...sheet}
      closeLabel={words('close')}
      footer={
        <>
          <Button
            look="danger"
            size="large"
            label={confirm}
            isPending={isPending ?? false}
            onPress={() => void onConfirm()}
          />
          <Button size="large" label={words('cancel')} onPress={sheet.onClose} />
        </>
      }
    />
  );
}
