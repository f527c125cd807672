import type { NewInvitation } from '@coachme/contracts/organizations.contract';
import { newId } from '@coachme/mobile-core/new-id';
import { useShell } from '@coachme/mobile-shell/shell';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useState } from 'react';

/** Makes an invitation for one person, or one link for twenty; it needs the server. */
export function useInviting() {
  const { api } = useShell();
  const wordsOf = useProblemWords();
  // The same id on every try: a repeated invitation is the same invitation.
  const [ids] = useState(() => ({ one: newId(), many: newId() }));
  const [made, setMade] = useState<NewInvitation | null>(null);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const invite = async (forWhom: 'one' | 'many') => {
    setIsPending(true);
    setProblem(null);
    const many = forWhom === 'many' ? { uses: 20 } : {};
    try {
      setMade(
        await api.invitations.invite({ body: { id: ids[forWhom], role: 'client', ...many } }),
      );
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setIsPending(false);
    }
  };
  return { made, invite, isPending, problem };
}
