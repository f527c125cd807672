import type { Import } from '@coachme/contracts/imports.contract';
import { AskedPart } from '@coachme/mobile-shell/asked-part';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { AtWork } from './at-work.tsx';
import { Brought } from './brought.tsx';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { isAtWork, useImport } from './use-import.ts';

/** An import as it stands: at work, to be decided, done, or taken back. */
export function OneImport({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('imports');
  const asked = useImport(id);
  const reasonOf = ({ failure, failureReason }: Import) =>
    failureReason ? t(`failures.${failureReason}`) : (failure ?? '');
  return (
    <AskedPart asked={asked}>
      {(found) => (
        <>
          <Text tone="ink2">{`\u2068${found.fileName}\u2069 · ${t(`sources.${found.source}`)}`}</Text>
          {found.state === 'preview' ? (
            <Preview found={found} again={asked.again} onDropped={onClose} />
          ) : null}
          {found.state === 'committed' ? <Brought found={found} again={asked.again} /> : null}
          {found.state === 'undone' || found.state === 'cancelled' ? (
            <Text role="status">
              {found.counts.keptSessions > 0
                ? t(`${found.state}.kept`, { count: found.counts.keptSessions })
                : t(`${found.state}.text`)}
            </Text>
          ) : null}
          {found.state === 'failed' ? (
            <Text role="alert" tone="act">
              {t('failed', { reason: reasonOf(found) })}
            </Text>
          ) : null}
          {isAtWork(found.state) ? <AtWork found={found} again={asked.again} /> : null}
          <ProblemList problems={found.problems} count={found.problemCount} />
          {found.state === 'preview' ? null : <Button label={t('again')} onPress={onClose} />}
        </>
      )}
    </AskedPart>
  );
}
