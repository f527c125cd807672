'use client';

import type { Program } from '@coachme/contracts/programs.words';
import type {
  Content,
  Draft,
  Edit,
  Selection,
} from '@coachme/domain/programs/program-content.rules';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { builderReducer, openBuilder } from '#web/features/programs/builder/builder.rules.ts';

/** What is open to be typed into, besides the fields of the inspector. */
export type OpenField =
  /** `isNew`: the exercise was just added, so the next one is asked for when its sets are written. */
  | { readonly of: 'sets'; readonly exerciseId: string; readonly isNew?: boolean }
  | { readonly of: 'search'; readonly dayId: string };
export type OpenDialog =
  | 'fill'
  | 'keys'
  | 'assign'
  | 'versions'
  | 'clients'
  | 'bands'
  | 'keepDay'
  | 'keptDays'
  | null;

export type Builder = {
  /** The draft as it is now, for what happens between two drawings. */
  readonly current: () => Draft;
  readonly edit: (edit: Edit, typing?: string) => void;
  readonly select: (selection: Selection | null) => void;
  /** Chooses several parts, or fewer. */
  readonly choose: (change: (draft: Draft) => Draft) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openField: (field: OpenField) => void;
  /** Closes this field, unless another was opened meanwhile. */
  readonly closeField: (of: OpenField['of'], id: string) => void;
  readonly openDialog: (dialog: OpenDialog) => void;
  /** Shows the inspector where there is no room for it beside the weeks. */
  readonly showDetails: (isShown: boolean) => void;
  readonly isReadOnly: boolean;
};

export type BuilderView = {
  readonly draft: Draft;
  readonly field: OpenField | null;
  readonly dialog: OpenDialog;
  readonly isDetailsShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

const BuilderContext = createContext<Builder | null>(null);

/** What can be done to the program; stays the same while it changes, so that only what changed is drawn again. */
export function useBuilder(): Builder {
  const builder = use(BuilderContext);
  if (builder === null) throw new Error('Only the builder has a program to change.');
  return builder;
}

const ProgramContext = createContext<Program | null>(null);

/** The program as the server last had it: who is on it, and what it is called there. */
export function useBuiltProgram(): Program {
  const program = use(ProgramContext);
  if (program === null) throw new Error('Only the builder has a program.');
  return program;
}

type BuilderProviderProps = { builder: Builder; program: Program; children: ReactNode };

export function BuilderProvider({ builder, program, children }: BuilderProviderProps) {
  return (
    <ProgramContext value={program}>
      <BuilderContext value={builder}>{children}</BuilderContext>
    </ProgramContext>
  );
}

/** The program being written, and all that is open around it. */
export function useOpenBuilder(opened: Content, isReadOnly: boolean): [BuilderView, Builder] {
  const [state, dispatch] = useReducer(builderReducer, opened, openBuilder);
  const [field, openField] = useState<OpenField | null>(null);
  const [dialog, openDialog] = useState<OpenDialog>(null);
  const [isDetailsShown, showDetails] = useState(false);
  const latest = useRef(state.draft);
  useEffect(() => {
    latest.current = state.draft;
  }, [state.draft]);
  const select = useCallback((selection: Selection | null) => {
    dispatch({ type: 'select', selection });
  }, []);
  const edit = useCallback(
    (change: Edit, typing?: string) => {
      if (isReadOnly) return;
      dispatch({ type: 'edit', edit: change, ...(typing ? { typing } : {}) });
    },
    [isReadOnly],
  );
  const builder = useMemo<Builder>(
    () => ({
      current: () => latest.current,
      edit,
      select,
      choose: (change) => dispatch({ type: 'choose', choose: change }),
      undo: () => dispatch({ type: 'undo' }),
      redo: () => dispatch({ type: 'redo' }),
      openField,
      closeField: (of, id) =>
        openField((open) => (open?.of === of && idOf(open) === id ? null : open)),
      openDialog,
      showDetails,
      isReadOnly,
    }),
    [edit, select, isReadOnly],
  );
  const { draft, past, future } = state;
  const canUndo = past.length > 0;
  const canRedo = future.length > 0;
  return [{ draft, field, dialog, isDetailsShown, canUndo, canRedo }, builder];
}

function idOf(field: OpenField): string {
  return field.of === 'sets' ? field.exerciseId : field.dayId;
}
