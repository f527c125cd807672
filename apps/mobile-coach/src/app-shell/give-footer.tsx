import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import type { FormerProgramsState } from './former-programs.tsx';

export interface GiveFooterProps {
  /** What the button says. */
  label: string;
  former: FormerProgramsState;
  isOnline: boolean;
  /** Why the server did not answer or refused, in words. */
  problem: string | null;
  /** Whether what it would mean is not known, and asking again may help. */
  isCutShort: boolean;
  askAgain: () => void;
  isPending: boolean;
  isDisabled: boolean;
  onGive: () => void;
}

/** The button that gives a program and what stands in the way, in sight wherever one has scrolled to. */
export function GiveFooter(props: GiveFooterProps) {
  const { label, former, isOnline, problem, isCutShort, askAgain } = props;
  const { isPending, isDisabled, onGive } = props;
  const needsNetwork = useTranslations('coachPlan')('needsNetwork');
  const missing = useTranslations('plans.former')('missing');
  const retry = useTranslations('words.actions')('retry');
  const inTheWay = problem ?? (former.question.isMissing ? missing : null);
  return (
    <>
      {isOnline ? null : <Text tone="watch">{needsNetwork}</Text>}
      {isOnline && inTheWay !== null ? (
        <Text role="alert" tone="act">
          {inTheWay}
        </Text>
      ) : null}
      {isOnline && isCutShort ? (
        <Button size="large" label={retry} onPress={askAgain} />
      ) : (
        <Button
          look="primary"
          size="large"
          label={label}
          isPending={isPending}
          isDisabled={isDisabled || !isOnline}
          onPress={onGive}
        />
      )}
    </>
  );
}
