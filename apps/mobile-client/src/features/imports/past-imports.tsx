import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback, useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';

const aPage = 20;
/** So many are listed at once by the server. */
const most = 100;

/** What was brought before, newest first. */
export function PastImports({ onOpen }: { onOpen: (importId: string) => void }) {
  const t = useTranslations('imports');
  const formats = useFormats();
  const actions = useTranslations('words.actions');
  const [limit, setLimit] = useState(aPage);
  const asked = useAsked(useCallback(() => api.imports.listImports({ query: { limit } }), [limit]));
  return (
    <Section title={t('past.title')}>
      <AskedPart asked={asked}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Text tone="ink3">{t('past.none')}</Text>
          ) : (
            <View>
              {items.map((row) => (
                <ListRow
                  key={row.id}
                  title={`\u2068${row.fileName}\u2069`}
                  subtitle={`${t(`sources.${row.source}`)} · ${formats.instant(row.createdAt)}`}
                  end={<Chip label={t(`states.${row.state}`)} />}
                  onPress={() => onOpen(row.id)}
                />
              ))}
              {nextCursor && limit < most ? (
                <Button label={actions('more')} onPress={() => setLimit(limit + aPage)} />
              ) : null}
            </View>
          )
        }
      </AskedPart>
    </Section>
  );
}
