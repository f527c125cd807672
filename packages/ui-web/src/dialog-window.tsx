'use client';
import { X } from 'lucide-react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { buttonLook } from './button-look.tsx';
import { classNames } from './class-names.tsx';
import type { DialogProps } from './dialog.tsx';

const overlayLook =
  'fixed inset-0 z-40 flex bg-scrim transition-opacity duration-150 data-entering:opacity-0 data-exiting:opacity-0';

function DialogFrame({ title, description, closeLabel, footer, isAlert, children }: DialogProps) {
  return (
    <AriaDialog
      role={isAlert ? 'alertdialog' : 'dialog'}
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      {({ close }) => (
        <>
          <header className="flex items-start gap-4 px-6 pt-5 pb-4">
            <div className="min-w-0 flex-1">
              <Heading slot="title" className="font-semibold text-lg">
                {title}
              </Heading>
              {description ? <p className="mt-1 text-ink-2 text-sm">{description}</p> : null}
            </div>
            <Button
              aria-label={closeLabel}
              onPress={close}
              className={buttonLook('quiet', 'icon', '-me-2')}
            >
              <X aria-hidden className="size-5" strokeWidth={1.5} />
            </Button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-6 py-4">
              {footer}
            </footer>
          ) : null}
        </>
      )}
    </AriaDialog>
  );
}

/** A short task over the page. */
export function DialogWindow(props: DialogProps) {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={!props.isAlert}
      className={classNames(overlayLook, 'items-end justify-center sm:items-center sm:p-6')}
    >
      <Modal className="flex max-h-[92dvh] w-full flex-col rounded-t bg-surface shadow-overlay sm:max-w-lg sm:rounded">
        <DialogFrame {...props} />
      </Modal>
    </ModalOverlay>
  );
}

/** A panel at the end side, where the list it came from stays in sight. */
export function SheetWindow(props: DialogProps) {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={!props.isAlert}
      className={overlayLook}
    >
      <Modal className="ms-auto flex h-full w-full flex-col bg-surface shadow-overlay transition-transform duration-180 data-entering:translate-x-full data-exiting:translate-x-full sm:max-w-md rtl:data-entering:-translate-x-full rtl:data-exiting:-translate-x-full">
        <DialogFrame {...props} />
      </Modal>
    </ModalOverlay>
  );
}
