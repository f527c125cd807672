import type { Field } from '../rules/figures.rules.ts';
import type { LoadProposal } from '../rules/next-load.rules.ts';
import type { SetView } from '../rules/set-views.rules.ts';
import type { ExerciseCardProps } from './exercise-card.tsx';
import { LoadProposalLine } from './load-proposal.tsx';
import { SetRow } from './set-row.tsx';
import { SetWords } from './set-words.tsx';

interface SetBlockProps {
  readonly card: ExerciseCardProps;
  readonly view: SetView;
  readonly fields: readonly Field[];
  readonly isRecord: boolean;
  /** Only where a load is proposed for this very set. */
  readonly proposal: LoadProposal | null;
}

/** One set with what belongs to it: the load that is proposed above, what was said below. */
export function SetBlock({ card, view, fields, isRecord, proposal }: SetBlockProps) {
  const { log, actions } = card;
  const place = { exerciseLogId: log.id, setId: view.set.id };
  return (
    <>
      {proposal === null ? null : (
        <LoadProposalLine
          proposal={proposal}
          onUse={() => actions.takeLoad(place, proposal.next.loadKg)}
        />
      )}
      <SetRow
        exerciseLogId={log.id}
        exerciseName={log.exerciseName}
        view={view}
        fields={fields}
        isActive={card.activeSetId === view.set.id}
        isRecord={isRecord}
        isReady={card.facts.isRead}
        editing={card.editing?.place.setId === view.set.id ? card.editing : null}
        actions={actions}
      />
      <SetWords
        set={view.set}
        comments={card.comments.get(view.set.id) ?? []}
        onOpen={() => actions.open({ kind: 'set', place })}
      />
    </>
  );
}
