import type { ChangeProgram } from '@coachme/contracts/programs.words';
import { space } from '@coachme/design-tokens/tokens';
import { countsOf, differingDays } from '@coachme/domain/programs/program-difference.rules';
import { keepMine, type ProgramDraft, takeTheirs } from '@coachme/mobile-core/coach/drafts';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

const styles = StyleSheet.create({ version: { gap: space(0.5) }, choice: { gap: space(2) } });

/** Two people changed the program: both versions, and a choice that must be made. */
export function StaleCard({ draft }: { draft: ProgramDraft }) {
  const t = useTranslations('builder.stale');
  const builder = useTranslations('builder.builder');
  const formats = useFormats();
  const { database, sender } = useCoachDevice();
  const { theirs, content } = draft;
  if (draft.state !== 'stale' || !theirs) return null;
  const places = differingDays(content, theirs).map(({ weekIndex, dayIndex }) =>
    builder('dayWithoutSet', {
      week: weekIndex + 1,
      day: builder('day', { number: dayIndex + 1 }),
    }),
  );
  const onKeepMine = async () => {
    await keepMine(database, draft);
    await sender.now();
  };
  return (
    <Card role="alert">
      <Text weight="medium">{t('title')}</Text>
      <Text tone="ink2">{t('text')}</Text>
      <Version name={t('mine')} content={content} />
      <Version
        name={t('theirs')}
        content={theirs}
        note={t('changedAt', { when: formats.instant(theirs.updatedAt) })}
      />
      {places.length > 0 ? (
        <Text step="sm" tone="ink2">
          {t('differsIn', { days: places.slice(0, 6).join('; ') })}
        </Text>
      ) : null}
      <View style={styles.choice}>
        <Button look="primary" label={t('keepMine')} onPress={() => void onKeepMine()} />
        <Button label={t('takeTheirs')} onPress={() => void takeTheirs(database, draft)} />
      </View>
    </Card>
  );
}

function Version({ name, content, note }: { name: string; content: ChangeProgram; note?: string }) {
  const t = useTranslations('builder.stale');
  return (
    <View style={styles.version}>
      <Text weight="medium">{`${name}: ${content.title}`}</Text>
      <Text step="sm" tone="ink2">
        {t('counts', countsOf(content))}
      </Text>
      {note ? (
        <Text step="sm" tone="ink3">
          {note}
        </Text>
      ) : null}
    </View>
  );
}
