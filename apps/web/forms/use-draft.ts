'use client';

import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

type Draft<Values extends FieldValues> = {
  readonly key: string;
  /** Only these are kept; never a password. */
  readonly fields: readonly FieldPath<Values>[];
};

/** Keeps what was typed for as long as the tab lives, so that a reload loses nothing. */
export function useDraft<Values extends FieldValues, Sent>(
  form: UseFormReturn<Values, unknown, Sent>,
  { key, fields }: Draft<Values>,
): void {
  const storageKey = `coachme-draft-${key}`;
  useEffect(() => {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return;
    for (const [name, value] of Object.entries(kept)) {
      const field = fields.find((candidate) => candidate === name);
      if (field) form.setValue(field, value);
    }
  }, [form, fields, storageKey]);
  useEffect(() => {
    const { unsubscribe } = form.watch((values) => {
      const kept = Object.fromEntries(fields.map((name) => [name, values[name]]));
      sessionStorage.setItem(storageKey, JSON.stringify(kept));
    });
    return unsubscribe;
  });
}
