import {
  type Content,
  type Draft,
  type Edit,
  isWithinLimits,
  type Selection,
} from '@coachme/domain/programs/program-content.rules';

/** The program being written, with the way back and forth. */
export type BuilderState = {
  readonly draft: Draft;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Names what is being typed into: its letters are one step back, not one each. */
  readonly typing: string | null;
};

export type BuilderAction =
  | { readonly type: 'select'; readonly selection: Selection | null }
  /** Chooses otherwise than one part alone; the content stays. */
  | { readonly type: 'choose'; readonly choose: (draft: Draft) => Draft }
  | { readonly type: 'edit'; readonly edit: Edit; readonly typing?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const rememberedSteps = 200;

/** The builder as it opens. */
export function openBuilder(content: Content): BuilderState {
  return { draft: { content, selection: null }, past: [], future: [], typing: null };
}

/** One step of the builder: choosing a part, an edit, or the way back or forth. */
export function builderReducer(state: BuilderState, action: BuilderAction): BuilderState {
  switch (action.type) {
    case 'select':
      return {
        ...state,
        draft: { content: state.draft.content, selection: action.selection },
        typing: null,
      };
    case 'choose':
      return { ...state, draft: action.choose(state.draft), typing: null };
    case 'edit':
      return edited(state, action);
    case 'undo':
      return undone(state);
    case 'redo':
      return redone(state);
  }
}

function edited(state: BuilderState, action: { edit: Edit; typing?: string }): BuilderState {
  const typing = action.typing ?? null;
  const draft = action.edit(state.draft);
  if (draft === null || !isWithinLimits(draft.content)) return state;
  if (draft.content === state.draft.content) return { ...state, draft };
  const isSameWord = typing !== null && typing === state.typing;
  const past = isSameWord ? state.past : [...state.past, state.draft].slice(-rememberedSteps);
  return { draft, past, future: [], typing };
}

function undone(state: BuilderState): BuilderState {
  const draft = state.past.at(-1);
  if (!draft) return state;
  return {
    draft,
    past: state.past.slice(0, -1),
    future: [state.draft, ...state.future],
    typing: null,
  };
}

function redone(state: BuilderState): BuilderState {
  const [draft, ...future] = state.future;
  if (!draft) return state;
  return { draft, past: [...state.past, state.draft], future, typing: null };
}
