import type { SecondStepNeeded, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { PasskeyStep } from './passkey-step.tsx';
import { useShell } from './shell.tsx';
import { useProblemWords } from './use-problem.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

export interface SecondStepFormProps {
  needed: SecondStepNeeded;
  isPending: boolean;
  problem: string | undefined;
  onProve: (proof: SecondStepProof) => void;
}

type TypedWay = Exclude<SecondStepNeeded['ways'][number], 'passkey'>;

const typedWays: readonly TypedWay[] = ['totp', 'text', 'recovery-code'];
const words = {
  totp: { label: 'code', hint: 'codeHint', use: 'useCode' },
  text: { label: 'phoneCode', hint: 'phoneHint', use: 'usePhone' },
  'recovery-code': { label: 'recovery', hint: 'recoveryHint', use: 'useRecovery' },
} as const;

/** The second step of signing in: by a passkey, or by whichever code the person has. */
export function SecondStepForm(props: SecondStepFormProps) {
  const { needed, isPending, problem, onProve } = props;
  const t = useTranslations('secondFactor.step');
  const ways = typedWays.filter((way) => needed.ways.includes(way));
  return (
    <View style={styles.form}>
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      <Text tone="ink2">{t('lead')}</Text>
      {needed.ways.includes('passkey') ? (
        <PasskeyStep
          ticket={needed.ticket}
          isOnly={ways.length === 0}
          isPending={isPending}
          onProve={onProve}
        />
      ) : null}
      {ways.length === 0 ? <FormProblem words={problem} /> : <TypedStep {...props} ways={ways} />}
    </View>
  );
}

/** A code of this moment, one sent to the phone, or one of those that were kept. */
function TypedStep(props: SecondStepFormProps & { ways: readonly TypedWay[] }) {
  const { needed, ways, isPending, problem, onProve } = props;
  const t = useTranslations('secondFactor.step');
  const [chosen, setChosen] = useState<TypedWay>(ways[0] ?? 'recovery-code');
  const [code, setCode] = useState('');
  const sent = useTextCode(needed.ticket);
  const submit = () => onProve(proofBy(chosen, { code, id: sent.id ?? '' }));
  const choose = (way: TypedWay) => {
    setChosen(way);
    setCode('');
  };
  const waitsForText = chosen === 'text' && sent.id === null;
  return (
    <>
      {waitsForText ? null : (
        <TextField
          key={chosen}
          label={t(words[chosen].label)}
          hint={t(words[chosen].hint)}
          value={code}
          onChangeText={setCode}
          autoComplete="one-time-code"
          inputMode={chosen === 'recovery-code' ? 'text' : 'numeric'}
          autoCapitalize="characters"
          autoCorrect={false}
          autoFocus
          returnKeyType="go"
          onSubmitEditing={submit}
        />
      )}
      <FormProblem words={problem ?? sent.problem} />
      <Button
        look="primary"
        size="large"
        label={waitsForText ? t('usePhone') : t('submit')}
        isPending={isPending || sent.isPending}
        onPress={waitsForText ? () => void sent.send() : submit}
      />
      {ways
        .filter((way) => way !== chosen)
        .map((way) => (
          <Button key={way} look="quiet" label={t(words[way].use)} onPress={() => choose(way)} />
        ))}
    </>
  );
}

function proofBy(way: TypedWay, { code, id }: { code: string; id: string }): SecondStepProof {
  if (way === 'totp') return { totp: code };
  return way === 'text' ? { text: { id, code } } : { recoveryCode: code };
}

/** The code to the phone, sent when somebody asks for it. */
function useTextCode(ticket: string) {
  const { api } = useShell();
  const wordsOf = useProblemWords();
  const [id, setId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isPending, setIsPending] = useState(false);
  const send = async () => {
    setProblem(undefined);
    setIsPending(true);
    try {
      setId((await api.textFactor.askTextForSecondStep({ body: { ticket } })).id);
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setIsPending(false);
    }
  };
  return { id, problem, isPending, send };
}
