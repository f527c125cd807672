import { Sheet } from '@coachme/ui-mobile/sheet';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** A sheet of the logger, open as long as it is drawn. */
export function OpenSheet(props: {
  title: string;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const words = useTranslations('words.actions');
  return <Sheet isOpen closeLabel={words('close')} {...props} />;
}
