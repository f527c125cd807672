import type { Coaching } from '@coachme/contracts/coachings.contract';
import { type ConsentScope, consentScopes } from '@coachme/contracts/consent-lists';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { EndCoachSheet } from './end-coach-sheet.tsx';
import { RequestCard } from './request-card.tsx';
import { ShareSheet } from './share-sheet.tsx';

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space(3) },
  words: { flex: 1 },
});

type Props = { coaching: Coaching; onChanged: () => Promise<void> };

/** A coach with what they may see; each line opens its switch and its end. */
export function CoachCard({ coaching, onChanged }: Props) {
  const t = useTranslations('consent');
  const [scope, setScope] = useState<ConsentScope | null>(null);
  const [isEnding, setEnding] = useState(false);
  if (coaching.state === 'asked') {
    return <RequestCard coaching={coaching} onChanged={onChanged} />;
  }
  const { coach, part } = coaching;
  return (
    <Card>
      <View style={styles.head}>
        <Avatar name={coach.name} />
        <View style={styles.words}>
          <Text weight="semibold" role="heading" aria-level={2}>
            {coach.name}
          </Text>
          <Text step="sm" tone="ink2">
            {t(`parts.${part}`)}
          </Text>
        </View>
      </View>
      <Text step="sm" tone="ink2">
        {t('mine.sees')}
      </Text>
      <View>
        {consentScopes.map((one) => (
          <ScopeRow key={one} coaching={coaching} scope={one} onPress={() => setScope(one)} />
        ))}
      </View>
      <Button look="quiet" label={t('mine.end')} onPress={() => setEnding(true)} />
      {scope ? (
        <ShareSheet
          coaching={coaching}
          scope={scope}
          onClose={() => setScope(null)}
          onChanged={onChanged}
        />
      ) : null}
      <EndCoachSheet
        coaching={coaching}
        isOpen={isEnding}
        onClose={() => setEnding(false)}
        onChanged={onChanged}
      />
    </Card>
  );
}

type RowProps = { coaching: Coaching; scope: ConsentScope; onPress: () => void };

function ScopeRow({ coaching, scope, onPress }: RowProps) {
  const t = useTranslations('consent');
  const formats = useFormats();
  const share = coaching.shares.find((one) => one.scope === scope);
  const until = share?.until
    ? t('until', { date: formats.instant(share.until) })
    : t('untilChanged');
  return (
    <ListRow
      title={t(`scopes.${scope}.name`)}
      subtitle={share ? t('mine.on', { until }) : t('mine.off')}
      onPress={onPress}
    />
  );
}
