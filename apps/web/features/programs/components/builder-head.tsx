'use client';

import type { Program } from '@coachme/contracts/programs.words';
import { describe } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { ArrowLeft, History as HistoryIcon, Keyboard, Printer, Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type BuilderView, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import type { SaveState } from '#web/features/programs/builder/use-autosave.ts';
import { ProgramMenu } from '#web/features/programs/components/program-menu.tsx';
import { SaveMark } from '#web/features/programs/components/save-mark.tsx';
import { StatusChip } from '#web/features/programs/components/status-chip.tsx';
import { useHand } from '#web/features/programs/components/use-hand.ts';
import { useMay } from '#web/session/session.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

type BuilderHeadProps = {
  program: Program;
  view: BuilderView;
  state: SaveState;
  onPublish: () => void;
  isPublishing: boolean;
};

const iconLook = { 'aria-hidden': true, className: 'size-4.5', strokeWidth: 1.5 } as const;

/** The program's title, whether it is saved, and what can be done with the whole of it. */
export function BuilderHead({ program, view, state, onPublish, isPublishing }: BuilderHeadProps) {
  const t = useTranslations('builder.builder');
  const writing = useTranslations('writing.versions');
  const print = useTranslations('writing.print');
  const { unit } = useHand();
  const { edit, isReadOnly, openDialog } = useBuilder();
  const more = [
    {
      id: 'versions',
      label: writing('title'),
      icon: <HistoryIcon {...iconLook} className="size-4" />,
      onAction: () => openDialog('versions'),
    },
    {
      id: 'print',
      label: print('action'),
      icon: <Printer {...iconLook} className="size-4" />,
      onAction: () => window.open(`/api/v1/programs/${program.id}/pdf?unit=${unit}`, '_blank'),
    },
  ];
  return (
    <header className="flex flex-col gap-2">
      <h1 className="sr-only">{view.draft.content.title}</h1>
      <div className="flex items-center gap-4">
        <QuietLink href="/coach/programs">
          <span className="inline-flex items-center gap-1.5">
            <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" strokeWidth={1.5} />
            {t('back')}
          </span>
        </QuietLink>
        {isReadOnly ? null : <SaveMark state={state} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <input
          aria-label={t('titleLabel')}
          value={view.draft.content.title}
          readOnly={isReadOnly}
          maxLength={120}
          onChange={(event) => edit(describe({ title: event.target.value }), 'title')}
          className="-mx-2 min-h-11 min-w-48 flex-1 rounded px-2 font-semibold text-xl tracking-tight hover:bg-sunken focus:bg-surface"
        />
        <StatusChip status={program.status} />
        <div className="flex flex-wrap items-center gap-1">
          {isReadOnly ? null : <History view={view} />}
          <ProgramMenu program={program} more={more} />
          <Offer program={program} onPublish={onPublish} isPublishing={isPublishing} />
        </div>
      </div>
      <Standing program={program} />
    </header>
  );
}

function History({ view }: { view: BuilderView }) {
  const t = useTranslations('builder.builder');
  const { undo, redo, openDialog } = useBuilder();
  const tools = [
    { id: 'undo', Icon: Undo2, onPress: undo, isDisabled: !view.canUndo },
    { id: 'redo', Icon: Redo2, onPress: redo, isDisabled: !view.canRedo },
    { id: 'shortcuts', Icon: Keyboard, onPress: () => openDialog('keys'), isDisabled: false },
  ] as const;
  return tools.map(({ id, Icon, onPress, isDisabled }) => (
    <Button
      key={id}
      look="quiet"
      size="icon"
      aria-label={t(id)}
      isDisabled={isDisabled}
      onPress={onPress}
      className={id === 'shortcuts' ? 'max-lg:hidden' : ''}
    >
      <Icon
        {...iconLook}
        className={id === 'shortcuts' ? 'size-4.5' : 'size-4.5 rtl:-scale-x-100'}
      />
    </Button>
  ));
}

type OfferProps = Pick<BuilderHeadProps, 'program' | 'onPublish' | 'isPublishing'>;

function Offer({ program, onPublish, isPublishing }: OfferProps) {
  const t = useTranslations('builder.builder');
  const { openDialog } = useBuilder();
  const mayPublish = useMay('program:publish');
  const mayAssign = useMay('program:assign');
  if (program.status === 'draft' && mayPublish) {
    return (
      <Button look="primary" className="ms-2" isPending={isPublishing} onPress={onPublish}>
        {t('publish')}
      </Button>
    );
  }
  if (program.status !== 'published' || !mayAssign) return null;
  return (
    <Button look="primary" className="ms-2" onPress={() => openDialog('assign')}>
      {t('assign')}
    </Button>
  );
}

/** Who is on the program, and what changing it means for them. */
function Standing({ program: { status, assignedCount } }: { program: Program }) {
  const t = useTranslations('builder.builder');
  const { openDialog } = useBuilder();
  if (status === 'archived') return <p className="text-ink-2">{t('archivedNote')}</p>;
  if (status === 'draft') return null;
  if (assignedCount === 0) return <p className="text-ink-2">{t('onIt', { count: 0 })}</p>;
  return (
    <button
      type="button"
      onClick={() => openDialog('clients')}
      className="min-h-8 cursor-pointer self-start rounded-sm text-start text-ink-2 underline decoration-line underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
    >
      {t('onIt', { count: assignedCount })}
    </button>
  );
}
