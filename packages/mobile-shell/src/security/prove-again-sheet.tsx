import { knowsPasskeys, signWithPasskey } from '@coachme/contracts/kit/passkeys-in-browser';
import type { ProvingWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormProblem } from '../form-problem.tsx';
import { PasswordField } from '../password-field.tsx';
import { useShell } from '../shell.tsx';
import { useAsked } from '../use-asked.tsx';
import type { ProvenChange } from './use-proven-change.tsx';
import { useSecurityProblem } from './use-security-problem.tsx';

const codes = ['email', 'phone'] as const;
/** In a phone's own app there are no passkeys; an address can always be proven. */
const usable = (): readonly ProvingWay[] => [
  ...(knowsPasskeys() ? (['passkey'] as const) : []),
  'password',
  ...codes,
];

/** Asks for one proof more, then goes on with what was meant. */
export function ProveAgainSheet({ change }: { change: ProvenChange }) {
  const t = useTranslations('proveAgain');
  const actions = useTranslations('words.actions');
  return (
    <Sheet
      title={t('title')}
      closeLabel={actions('close')}
      isOpen={change.waiting !== null}
      onClose={change.giveUp}
    >
      <Text>{t('text')}</Text>
      {change.waiting ? <Proofs change={change} meant={change.waiting} /> : null}
    </Sheet>
  );
}

function Proofs({ change, meant }: { change: ProvenChange; meant: () => Promise<unknown> }) {
  const t = useTranslations('proveAgain');
  const { api } = useShell();
  const { value } = useAsked(useCallback(() => api.waysIn.getProvingWays(), [api]));
  const ways = (value?.ways ?? ['password']).filter((way) => usable().includes(way));
  const [chosen, setChosen] = useState<ProvingWay | null>(null);
  const way = ways.find((one) => one === chosen) ?? ways[0] ?? 'email';
  const goOn = () => change.make(meant);
  return (
    <>
      {way === 'passkey' ? <PasskeyProof onProven={goOn} /> : null}
      {way === 'password' ? <PasswordProof onProven={goOn} /> : null}
      {way === 'email' || way === 'phone' ? (
        <CodeProof key={way} way={way} onProven={goOn} />
      ) : null}
      {ways
        .filter((other) => other !== way)
        .map((other) => (
          <Button
            key={other}
            look="quiet"
            label={t(`use.${other}`)}
            onPress={() => setChosen(other)}
          />
        ))}
    </>
  );
}

function PasskeyProof({ onProven }: { onProven: () => Promise<void> }) {
  const t = useTranslations('proveAgain');
  const { api } = useShell();
  const { submit, isPending, problem } = useProof(async () => {
    const passkey = await signWithPasskey(await api.passkeys.askPasskeyToSignIn());
    await api.waysIn.proveAgain({ body: { passkey } });
    await onProven();
  });
  return (
    <>
      <FormProblem words={problem} />
      <Button
        look="primary"
        size="large"
        label={t('passkey')}
        isPending={isPending}
        onPress={submit}
      />
    </>
  );
}

function PasswordProof({ onProven }: { onProven: () => Promise<void> }) {
  const t = useTranslations('proveAgain');
  const { api } = useShell();
  const [password, setPassword] = useState('');
  const { submit, isPending, problem } = useProof(async () => {
    await api.waysIn.proveAgain({ body: { password } });
    await onProven();
  });
  return (
    <>
      <PasswordField
        label={t('password')}
        value={password}
        onChangeText={setPassword}
        problem={problem}
        autoComplete="current-password"
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      <Button
        look="primary"
        size="large"
        label={t('goOn')}
        isDisabled={password === ''}
        isPending={isPending}
        onPress={submit}
      />
    </>
  );
}

interface CodeProofProps {
  way: (typeof codes)[number];
  onProven: () => Promise<void>;
}

function CodeProof({ way, onProven }: CodeProofProps) {
  const t = useTranslations('proveAgain');
  const { api } = useShell();
  const [key, setKey] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const { submit, isPending, problem } = useProof(async () => {
    if (key === null) {
      const ask = way === 'email' ? api.waysIn.askCodeToProve : api.waysIn.textCodeToProve;
      setKey((await ask()).id);
    } else {
      await api.waysIn.proveAgain({ body: { id: key, code } });
      await onProven();
    }
  });
  return (
    <>
      <Text tone="ink2">{t(`codeText.${way}`)}</Text>
      {key === null ? (
        <FormProblem words={problem} />
      ) : (
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          value={code}
          onChangeText={setCode}
          problem={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          returnKeyType="go"
          onSubmitEditing={submit}
        />
      )}
      <Button
        look="primary"
        size="large"
        label={key === null ? t('send') : t('goOn')}
        isPending={isPending}
        onPress={submit}
      />
    </>
  );
}

function useProof(prove: () => Promise<void>) {
  const wordsOf = useSecurityProblem();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    setIsPending(true);
    setProblem(undefined);
    try {
      await prove();
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setIsPending(false);
  };
  return { submit: () => void submit(), isPending, problem };
}
