import { ApiError } from '@coachme/contracts/kit/client';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { FormProblem } from '@coachme/mobile-shell/form-problem';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Combobox } from '@coachme/ui-mobile/combobox';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Text } from '@coachme/ui-mobile/text';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../../app-shell/session.ts';
import { pickFile } from './pick-file';

type Unit = 'kg' | 'lb';

/** Takes a file, and asks only what the file itself does not say. */
export function StartImport({ onStarted }: { onStarted: (importId: string) => void }) {
  const t = useTranslations('imports');
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState<Unit | null>(null);
  const [zone, setZone] = useState(deviceTimeZone());
  const { start, forget, isPending, problem, needsUnit } = useStarting(onStarted);
  const choose = async () => {
    const chosen = await pickFile();
    if (chosen === null) return;
    setFile(chosen);
    forget();
  };
  const body = { timeZone: zone, ...(unit === null ? {} : { unit }) };
  return (
    <>
      <Card>
        {/* Named by another program (Unicode isolates). */}
        {file ? <Text weight="medium">{`\u2068${file.name}\u2069`}</Text> : null}
        <Text step="sm" tone="ink2">
          {t('fileHint')}
        </Text>
        <Button
          look={file ? 'secondary' : 'primary'}
          size="large"
          label={t('choose')}
          isDisabled={isPending}
          onPress={() => void choose()}
        />
      </Card>
      <FormProblem words={needsUnit ? t('unitNeeded') : problem} />
      {needsUnit || unit !== null ? (
        <SegmentedControl
          label={t('unit')}
          segments={(['kg', 'lb'] as const).map((id) => ({ id, label: id }))}
          value={unit ?? ''}
          onChange={(id) => setUnit(id === 'lb' ? 'lb' : 'kg')}
        />
      ) : null}
      {file ? <ZoneField zone={zone} onChange={setZone} /> : null}
      {file ? (
        <Button
          look="primary"
          size="large"
          label={t('read')}
          isDisabled={needsUnit && unit === null}
          isPending={isPending}
          onPress={() => void start({ file, ...body })}
        />
      ) : null}
    </>
  );
}

function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const t = useTranslations('imports');
  const access = useTranslations('appAccess.imports');
  const actions = useTranslations('words.actions');
  const zones = useMemo(() => knownZones(zone), [zone]);
  return (
    <Combobox
      label={t('zone')}
      hint={t('zoneHint')}
      options={zones.map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
      value={zone}
      onChange={onChange}
      searchLabel={access('searchZone')}
      emptyLabel={access('noZone')}
      closeLabel={actions('close')}
    />
  );
}

/** All zones this device knows, and the one it is in. */
function knownZones(own: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(own) ? known : [own, ...known];
}

type Wanted = { readonly file: File; readonly timeZone: string; readonly unit?: Unit };

/** Sends the file to be read into a preview. */
function useStarting(onStarted: (importId: string) => void) {
  const words = useProblemWords();
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async (body: Wanted) => {
    setIsPending(true);
    setError(null);
    try {
      onStarted((await api.imports.startImport({ body })).id);
    } catch (refused) {
      setError(refused);
    } finally {
      setIsPending(false);
    }
  };
  return {
    start,
    forget: () => setError(null),
    isPending,
    problem: error === null ? undefined : words(error),
    needsUnit: error instanceof ApiError && error.reason === 'unit-needed',
  };
}
