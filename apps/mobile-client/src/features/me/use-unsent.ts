import { figureWords } from '@coachme/i18n/endurance-words';
import type { OutboxItem } from '@coachme/mobile-core/execution/outbox';
import { type UnsentBeside, unsentBeside } from '@coachme/mobile-core/unsent';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';

/** Something that has not reached the server, by name. */
export interface UnsentThing {
  readonly id: string;
  readonly title: string;
  /** Whether the server did not take it; else it waits to be sent. */
  readonly isRefused: boolean;
}

/** What was done here beside the sessions and is not on the server; nothing until the device has answered. */
export function useUnsentBeside(): readonly UnsentThing[] {
  const beside = useDeviceQuery(unsentBeside);
  const name = useUnsentNames();
  return beside ? name(beside) : [];
}

/** Names what was done beside the sessions, so that somebody knows each again. */
export function useUnsentNames(): (beside: UnsentBeside) => UnsentThing[] {
  const t = useTranslations('unsent');
  const words = useTranslations('endurance');
  const formats = useFormats();
  return ({ bodyWeights, thresholds, comments, areSettingsUnsent }) => [
    ...bodyWeights.map(({ date: on, weightKg, isRemoval, isRefused }) => {
      const date = formats.date(on, 'short');
      const weight = formats.weight(weightKg);
      const title = isRemoval ? t('noBodyWeight', { date }) : t('bodyWeight', { date, weight });
      return { id: `weight ${on}`, title, isRefused };
    }),
    ...thresholds.map(({ id, kind, value, measuredOn, isRemoval, isRefused }) => {
      const date = formats.date(measuredOn, 'short');
      const named = { name: words(`thresholds.${kind}`), date };
      const figure = `\u2068${figureWords({ kind, value }, words)}\u2069`;
      const title = isRemoval
        ? t('noThreshold', named)
        : t('threshold', { ...named, value: figure });
      return { id, title, isRefused };
    }),
    ...comments.map(({ id, body, isRemoval, isRefused }) => {
      // In whatever language it was written (Unicode isolates).
      const said = body === '' ? t('reaction') : t('comment', { words: `\u2068${body}\u2069` });
      return { id, title: isRemoval ? t('noComment') : said, isRefused };
    }),
    ...(areSettingsUnsent ? [{ id: 'settings', title: t('settings'), isRefused: false }] : []),
  ];
}

/** Names sessions as they are known from the history: what was trained, and when. */
export function useSessionNames(): (items: readonly OutboxItem[]) => UnsentThing[] {
  const formats = useFormats();
  return (items) =>
    items.map(({ id, title, localDate, state }) => ({
      id,
      title: `${title} · ${formats.date(localDate, 'short')}`,
      isRefused: state === 'failed',
    }));
}
