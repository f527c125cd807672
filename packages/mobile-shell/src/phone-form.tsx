import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Button } from '@coachme/ui-mobile/button';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { type ReactNode, useRef, useState } from 'react';
import { StyleSheet, type TextInput, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { FormProblem, useFocusOnProblem } from './form-problem.tsx';
import type { Problems } from './use-entering.tsx';
import type { PhoneChannel } from './use-offered-ways.tsx';
import { useProblemWords } from './use-problem.tsx';

const styles = StyleSheet.create({ form: { gap: space(4) } });

/** A number as it was typed, and by what the code shall reach it. */
export interface AskedNumber {
  readonly channel: PhoneChannel;
  readonly number: string;
}

/** What is given back to come in. */
export interface BroughtCode {
  readonly id: string;
  readonly code: string;
}

export interface PhoneFormProps {
  channels: readonly PhoneChannel[];
  /** Sends a code to the number. */
  ask: (wanted: AskedNumber) => Promise<GivenKey>;
  /** Whether the code comes only where the number has an account. */
  isForKnown: boolean;
  submitLabel: string;
  isPending: boolean;
  problems: Problems;
  onSubmit: (brought: BroughtCode) => void;
  /** What else is asked with the code. */
  children?: ReactNode;
}

type Sent = GivenKey & { readonly number: string };

/** A phone instead of a password: the number, then the code that came to it. */
export function PhoneForm(props: PhoneFormProps) {
  const [sent, setSent] = useState<Sent | null>(null);
  if (sent === null) return <NumberStep {...props} onSent={setSent} />;
  return <CodeStep {...props} sent={sent} onAgain={() => setSent(null)} />;
}

/** Numbers read from left to right in every language. */
const apart = (number: string) => `\u2066${number}\u2069`;

function NumberStep({ channels, ask, onSent }: PhoneFormProps & { onSent: (sent: Sent) => void }) {
  const t = useTranslations('byPhone');
  const [channel, setChannel] = useState<PhoneChannel>(channels[0] ?? 'sms');
  const [number, setNumber] = useState('');
  const { send, isPending, problem } = useSending(async () => {
    const typed = number.trim();
    onSent({ ...(await ask({ channel, number: typed })), number: typed });
  });
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<TextInput>(null);
  const submit = () => {
    const isShort = number.trim().length < 5;
    setIsMissing(isShort);
    if (isShort) field.current?.focus();
    else void send();
  };
  return (
    <View style={styles.form}>
      <Text tone="ink2">{t('lead')}</Text>
      <TextField
        inputRef={field}
        label={t('label')}
        hint={t('hint')}
        value={number}
        onChangeText={setNumber}
        problem={isMissing ? t('numberMissing') : problem}
        autoComplete="tel"
        inputMode="tel"
        maxLength={32}
        returnKeyType="go"
        onSubmitEditing={submit}
      />
      {channels.length > 1 ? (
        <SegmentedControl
          label={t('by')}
          segments={channels.map((id) => ({ id, label: t(`channels.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
      ) : null}
      <Button
        look="primary"
        size="large"
        label={t('send')}
        isPending={isPending}
        onPress={submit}
      />
    </View>
  );
}

type CodeStepProps = PhoneFormProps & { sent: Sent; onAgain: () => void };

function CodeStep({ sent, isForKnown, problems, onAgain, ...props }: CodeStepProps) {
  const t = useTranslations('byPhone');
  const [code, setCode] = useState('');
  const field = useRef<TextInput>(null);
  const [fields] = useState(() => [['code', field]] as const);
  useFocusOnProblem(problems, fields);
  const submit = () => props.onSubmit({ id: sent.id, code: code.trim() });
  return (
    <View style={styles.form}>
      <Text tone="ink2" role="status">
        {t(isForKnown ? 'sentIfKnown' : 'sent', { number: apart(sent.number) })}
      </Text>
      <TextField
        inputRef={field}
        label={t('code')}
        hint={t('codeHint', { minutes: Math.round(sent.expiresIn / 60) })}
        value={code}
        onChangeText={setCode}
        problem={problems.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        autoFocus
        returnKeyType={props.children ? 'next' : 'go'}
        {...(props.children ? {} : { onSubmitEditing: submit })}
      />
      {props.children}
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={props.submitLabel}
        isPending={props.isPending}
        onPress={submit}
      />
      <Button look="quiet" label={t('again')} onPress={onAgain} />
    </View>
  );
}

/** One call at a time; why it failed, in words. */
function useSending(call: () => Promise<void>) {
  const wordsOf = useProblemWords();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const send = async () => {
    setProblem(undefined);
    setIsPending(true);
    try {
      await call();
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setIsPending(false);
    }
  };
  return { send, isPending, problem };
}
