import type { OpenSession } from '@coachme/contracts/sessions.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Chip } from '@coachme/ui-mobile/chip';
import { Dialog } from '@coachme/ui-mobile/dialog';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { useCallback, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { AskedPart } from '../asked-part.tsx';
import { FormProblem } from '../form-problem.tsx';
import { Screen } from '../screen.tsx';
import { useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';
import { useFormats } from '../use-formats.tsx';
import { useProblemWords } from '../use-problem.tsx';

const styles = StyleSheet.create({ buttons: { gap: space(2) } });

/** What is to be signed out, until somebody says yes: one device, the others, or all. */
type Ending = OpenSession | 'others' | 'all';

/** Where the person is signed in, and the way out of each. */
export function DevicesScreen() {
  const t = useTranslations('waysIn.security.devices');
  const account = useTranslations('appAccount.devices');
  const { api } = useShell();
  const asked = useAsked(
    useCallback(() => api.sessions.listSessions({ query: { limit: 100 } }), [api]),
  );
  const [ending, setEnding] = useState<Ending | null>(null);
  return (
    <Screen title={t('title')} backTo="/security">
      <Text tone="ink2">{t('text')}</Text>
      <AskedPart asked={asked}>
        {({ items }) => (
          <>
            <View role="list" aria-label={t('title')}>
              {items.map((device) => (
                <DeviceRow key={device.id} device={device} onEnd={() => setEnding(device)} />
              ))}
            </View>
            <View style={styles.buttons}>
              {items.length > 1 ? (
                <Button label={t('endOthers')} onPress={() => setEnding('others')} />
              ) : null}
              <Button look="quiet" label={account('endAll')} onPress={() => setEnding('all')} />
            </View>
          </>
        )}
      </AskedPart>
      <EndingDialog ending={ending} onClose={() => setEnding(null)} onEnded={asked.again} />
    </Screen>
  );
}

function DeviceRow({ device, onEnd }: { device: OpenSession; onEnd: () => void }) {
  const t = useTranslations('waysIn.security.devices');
  const formats = useFormats();
  const name = useDeviceName()(device);
  const lastUsed = t('lastUsed', { date: formats.instant(device.lastUsedAt) });
  return (
    <View role="listitem">
      <ListRow
        title={name}
        subtitle={[device.country, lastUsed].filter((part) => part !== null).join(' · ')}
        end={
          device.isCurrent ? (
            <Chip label={t('here')} />
          ) : (
            <Button
              look="quiet"
              label={t('end')}
              accessibilityHint={t('endOf', { device: name })}
              onPress={onEnd}
            />
          )
        }
      />
    </View>
  );
}

interface EndingProps {
  ending: Ending | null;
  onClose: () => void;
  onEnded: () => Promise<void>;
}

function EndingDialog({ ending, onClose, onEnded }: EndingProps) {
  const t = useTranslations('appAccount.devices');
  const words = useTranslations('waysIn.security.devices');
  const actions = useTranslations('words.actions');
  const wordsOf = useProblemWords();
  const toast = useToast();
  const nameOf = useDeviceName();
  const end = useEnd();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const kind = typeof ending === 'string' ? ending : 'one';
  const device = ending === null || typeof ending === 'string' ? '' : nameOf(ending);
  const submit = async () => {
    if (ending === null) return;
    setIsPending(true);
    setProblem(undefined);
    try {
      await end(ending);
      toast({ title: words('ended') });
      onClose();
      await onEnded();
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setIsPending(false);
  };
  return (
    <Dialog
      isAlert
      title={t(`asks.${kind}`, { device })}
      description={t(`says.${kind}`)}
      isOpen={ending !== null}
      onClose={onClose}
      footer={
        <>
          <Button label={actions('cancel')} onPress={onClose} />
          <Button
            look="danger"
            label={words('end')}
            isPending={isPending}
            onPress={() => void submit()}
          />
        </>
      }
    >
      <FormProblem words={problem} />
    </Dialog>
  );
}

function useEnd(): (ending: Ending) => Promise<void> {
  const { api, session } = useShell();
  return async (ending) => {
    if (ending === 'others') await api.sessions.endOtherSessions();
    else if (ending === 'all') {
      await api.sessions.endAllSessions();
      // This device is one of them.
      await session.remove();
    } else await api.sessions.endSession({ params: { sessionId: ending.id } });
  };
}

/** A device as its person would call it: `Firefox, Linux · Training app`. */
function useDeviceName(): (device: OpenSession) => string {
  const t = useTranslations('waysIn.security.surfaces');
  return ({ device, surface }) => {
    const name = [device.browser, device.system].filter((part) => part !== null).join(', ');
    return name === '' ? t(surface) : `${name} · ${t(surface)}`;
  };
}
