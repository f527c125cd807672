import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { Brought } from './brought.tsx';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { Progress } from './progress.tsx';
import { useImport } from './use-import.ts';

/** An import as it stands: at work, to be decided, done, or taken back. */
export function OneImport({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('imports');
  const asked = useImport(id);
  return (
    <AskedPart asked={asked}>
      {(found) => (
        <>
          <Text tone="ink2">{`\u2068${found.fileName}\u2069 · ${t(`sources.${found.source}`)}`}</Text>
          {found.state === 'preview' ? (
            <Preview found={found} again={asked.again} onDropped={onClose} />
          ) : null}
          {found.state === 'committed' ? <Brought found={found} again={asked.again} /> : null}
          {found.state === 'undone' ? (
            <Text role="status">
              {found.counts.keptSessions > 0
                ? t('undone.kept', { count: found.counts.keptSessions })
                : t('undone.text')}
            </Text>
          ) : null}
          {found.state === 'failed' ? (
            <Text role="alert" tone="act">
              {t('failed', { reason: found.failure ?? '' })}
            </Text>
          ) : null}
          <Progress state={found.state} counts={found.counts} />
          <ProblemList problems={found.problems} count={found.problemCount} />
          {found.state === 'preview' ? null : <Button label={t('again')} onPress={onClose} />}
        </>
      )}
    </AskedPart>
  );
}
