import { createFormats } from '@coachme/i18n/formats';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Text } from '@coachme/ui-mobile/text';
import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';

/** What the clock says where the client is; nothing when it says the same here. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const t = useTranslations('workspace.client');
  const locale = useLocale();
  const here = useFormats();
  const there = useMemo(
    () => createFormats({ locale, timeZone, weightUnit: 'kg' }),
    [locale, timeZone],
  );
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const time = there.time(nowMs);
  if (time === here.time(nowMs)) return null;
  return (
    <Text step="sm" tone="ink2" isFigure>
      {t('localTime', { time })}
    </Text>
  );
}
