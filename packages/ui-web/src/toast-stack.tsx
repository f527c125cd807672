'use client';
import { Check, CircleAlert, X } from 'lucide-react';
import {
  Button,
  Link,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { ToastMessage } from './toast.tsx';

/** What is still to be said. */
export const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** The messages that are shown now. */
export function ToastStack({ label, closeLabel }: { label: string; closeLabel: string }) {
  return (
    <ToastRegion
      queue={queue}
      aria-label={label}
      className="fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 outline-none sm:start-auto sm:end-6 sm:w-96"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className="flex items-start gap-3 rounded bg-ink px-4 py-3 text-paper text-sm shadow-overlay"
        >
          {toast.content.tone === 'problem' ? (
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          ) : (
            <Check aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          )}
          <ToastContent
            // What went well may wait until the reader has finished a sentence.
            role={toast.content.tone === 'problem' ? 'alert' : 'status'}
            className="flex min-w-0 flex-1 flex-col"
          >
            <Text slot="title" className="font-medium">
              {toast.content.title}
            </Text>
            {toast.content.description ? (
              <Text slot="description" className="opacity-80">
                {toast.content.description}
              </Text>
            ) : null}
          </ToastContent>
          {toast.content.action ? (
            <Button
              onPress={() => {
                toast.content.action?.onPress();
                queue.close(toast.key);
              }}
              className="cursor-pointer font-medium underline underline-offset-4 outline-paper"
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          {toast.content.link ? (
            <Link
              href={toast.content.link.href}
              onPress={() => queue.close(toast.key)}
              className="font-medium underline underline-offset-4 outline-paper"
            >
              {toast.content.link.label}
            </Link>
          ) : null}
          <Button slot="close" aria-label={closeLabel} className="cursor-pointer outline-paper">
            <X aria-hidden className="size-4" strokeWidth={1.5} />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
