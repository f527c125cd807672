import { space } from '@coachme/design-tokens/tokens';
import { Screen } from '@coachme/mobile-shell/screen';
import { useSession } from '@coachme/mobile-shell/shell';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { isAnswered, neighbour, type Question, questions } from './onboarding.rules.ts';
import { QuestionField } from './questions.tsx';
import { useAnswers } from './use-answers.ts';
import { useDraft } from './use-draft.ts';

const useStyles = makeStyles(({ colors }) => ({
  steps: { flexDirection: 'row', gap: space(1), paddingTop: space(4) },
  step: { flex: 1, height: 3, borderRadius: 2, backgroundColor: colors.line },
  reached: { backgroundColor: colors.ink },
  head: { gap: space(2) },
  buttons: { flexDirection: 'row', gap: space(3) },
  next: { flex: 1 },
}));

/** What a coach must know before the first session, one question a screen. */
export function OnboardingScreen() {
  const session = useSession();
  return session.status === 'signed-in' ? <Questions userId={session.user.id} /> : null;
}

function Questions({ userId }: { userId: string }) {
  const styles = useStyles();
  const t = useTranslations('join.onboarding');
  const { draft, change, forget } = useDraft(userId);
  const answers = useAnswers(async () => {
    await forget();
    router.replace('/');
  });
  if (!draft) return null;
  const { question } = draft;
  const next = neighbour(question, 1);
  const onNext = () => (next ? change({ question: next }) : void answers.send(draft));
  return (
    <Screen
      above={<Steps question={question} />}
      footer={
        <>
          {answers.problem === null ? null : (
            <Text role="alert" step="sm" tone="act">
              {answers.problem}
            </Text>
          )}
          <View style={styles.buttons}>
            <BackOrLater question={question} onBack={(before) => change({ question: before })} />
            <View style={styles.next}>
              <NextButton
                isLast={next === null}
                isDisabled={!isAnswered(draft, question)}
                isPending={answers.isPending}
                onPress={onNext}
              />
            </View>
          </View>
        </>
      }
    >
      <View style={styles.head}>
        <Text step="xl" weight="semibold" role="heading" aria-level={1}>
          {t(`${question}.title`)}
        </Text>
        <Text tone="ink2">{t(`${question}.body`)}</Text>
      </View>
      <QuestionField question={question} draft={draft} change={change} />
    </Screen>
  );
}

function Steps({ question }: { question: Question }) {
  const styles = useStyles();
  const t = useTranslations('join.onboarding');
  const at = questions.indexOf(question);
  return (
    <>
      <View aria-hidden style={styles.steps}>
        {questions.map((one, index) => (
          <View key={one} style={[styles.step, index <= at && styles.reached]} />
        ))}
      </View>
      <Text step="sm" tone="ink3" isFigure>
        {t('step', { step: at + 1, count: questions.length })}
      </Text>
    </>
  );
}

function BackOrLater(props: { question: Question; onBack: (before: Question) => void }) {
  const t = useTranslations('join.onboarding');
  const words = useTranslations('words.actions');
  const before = neighbour(props.question, -1);
  return before ? (
    <Button size="large" look="quiet" label={words('back')} onPress={() => props.onBack(before)} />
  ) : (
    <Button size="large" look="quiet" label={t('skip')} onPress={() => router.replace('/')} />
  );
}

function NextButton(props: {
  isLast: boolean;
  isDisabled: boolean;
  isPending: boolean;
  onPress: () => void;
}) {
  const { isLast, ...rest } = props;
  const t = useTranslations('join.onboarding');
  const words = useTranslations('words.actions');
  return (
    <Button
      {...rest}
      look="primary"
      size="large"
      label={isLast ? t('finish') : words('continue')}
    />
  );
}
