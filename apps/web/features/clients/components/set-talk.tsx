'use client';

import type { SetComment, SetReaction } from '@coachme/contracts/set-comments.contract';
import { setReactions } from '@coachme/contracts/training-lists';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BicepsFlexed, Eye, Flame, type LucideIcon, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { setCommentsQuery } from '#web/features/clients/queries.ts';
import { useMay, useMe } from '#web/session/session.tsx';

const icons: Readonly<Record<SetReaction, LucideIcon>> = {
  strong: BicepsFlexed,
  fire: Flame,
  clap: ThumbsUp,
  look: Eye,
};

/** Which set of whose workout is spoken of. */
export type SpokenSet = {
  readonly clientId: string;
  readonly workoutId: string;
  readonly setLogId: string;
};

/** What coach and client said about one set, and the answer; the client sees it at once. */
export function SetTalk({ set, said }: { set: SpokenSet; said: readonly SetComment[] }) {
  const mayAnswer = useMay('workout:comment');
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2">
        {said.map((comment) => (
          <Said key={comment.id} set={set} comment={comment} />
        ))}
      </ul>
      {mayAnswer ? <Answer set={set} /> : null}
    </div>
  );
}

function Said({ set, comment }: { set: SpokenSet; comment: SetComment }) {
  const t = useTranslations('lifts.talk');
  const reactions = useTranslations('lifts.reactions');
  const { user } = useMe();
  const removal = useChanged(set, () =>
    browserApi.setComments.removeSetComment({
      params: { id: set.workoutId, commentId: comment.id },
    }),
  );
  const { author, body, reaction } = comment;
  const Icon = reaction === null ? null : icons[reaction];
  return (
    <li className="flex items-start gap-2 border-line border-s-2 ps-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className="text-ink-3 text-xs">{author.name}</p>
        {body ? <p dir="auto">{body}</p> : null}
        {Icon && reaction ? (
          <p className="flex items-center gap-1.5">
            <Icon aria-hidden className="size-4" strokeWidth={1.5} />
            {reactions(reaction)}
          </p>
        ) : null}
      </div>
      {author.userId === user.id ? (
        <Button
          size="small"
          look="quiet"
          isPending={removal.isPending}
          onPress={() => removal.mutate(undefined)}
        >
          {t('takeBack')}
        </Button>
      ) : null}
    </li>
  );
}

function Answer({ set }: { set: SpokenSet }) {
  const t = useTranslations('lifts.talk');
  const reactions = useTranslations('lifts.reactions');
  const [text, setText] = useState('');
  const saying = useChanged(set, (said: { body?: string; reaction?: SetReaction }) =>
    browserApi.setComments.commentOnSet({
      params: { id: set.workoutId },
      body: { setLogId: set.setLogId, ...said },
    }),
  );
  const body = text.trim();
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== '') saying.mutate({ body }, { onSuccess: () => setText('') });
      }}
    >
      <fieldset className="flex gap-1">
        <legend className="sr-only">{t('react')}</legend>
        {setReactions.map((reaction) => {
          const Icon = icons[reaction];
          return (
            <Button
              key={reaction}
              look="quiet"
              size="icon"
              aria-label={reactions(reaction)}
              onPress={() => saying.mutate({ reaction })}
            >
              <Icon aria-hidden className="size-5" strokeWidth={1.5} />
            </Button>
          );
        })}
      </fieldset>
      <TextField
        label={t('label')}
        isLabelHidden
        maxLength={500}
        value={text}
        onChange={setText}
        problem={saying.isError ? t('failed') : undefined}
      />
      <Button type="submit" size="small" isDisabled={body === ''} isPending={saying.isPending}>
        {t('send')}
      </Button>
    </form>
  );
}

/** A change of what was said, after which it is read again. */
function useChanged<Given>(set: SpokenSet, send: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  const { queryKey } = setCommentsQuery(browserApi, { clientId: set.clientId, id: set.workoutId });
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
}
