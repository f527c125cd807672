import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import { expect, test } from 'vitest';
import { deviceDatabase } from '../database/device-database.ts';
import { migrate } from '../database/migrations.ts';
import { nodeDriver } from '../database/node-driver.fixtures.ts';
import { readAnswer } from './answers.ts';
import { findDraft, keepDraft, keepMine, keepProgram, takeTheirs } from './drafts.ts';
import { coachMigrations } from './migrations.ts';
import { programQuestion } from './questions.ts';
import { type ProgramRemote, sendDrafts } from './send-drafts.ts';

const id = '01890000-0000-7000-8000-000000000001';
const content = (title: string) => ({ title, description: '', weeks: [] });
const program = (title: string, revision: number): Program => ({
  id,
  ...content(title),
  status: 'draft',
  weekCount: 0,
  dayCount: 0,
  assignedCount: 0,
  about: { type: null, difficulty: null, goals: [], intensity: null, coachNotes: '' },
  figures: { setsPerWeek: 0, sessionMinutes: 0, deloadWeekCount: 0 },
  updatedAt: '2026-11-20T08:00:00.000Z',
  revision,
});

async function aCoachDevice() {
  const database = deviceDatabase(nodeDriver());
  await migrate(database, coachMigrations);
  return database;
}

/** A server that holds one program, or none yet, and refuses what is not written on top of it. */
function aServer(stored: Program | null) {
  const server = { stored, isReached: true, whileSending: async () => {} };
  const store = (title: string) => {
    server.stored = program(title, (server.stored?.revision ?? 0) + 1);
    return server.stored;
  };
  const refusal = (code: 'stale' | 'conflict' | 'not-found', current?: Program) =>
    new ApiError({ type: 'about:blank', title: code, status: 400, code, current });
  const remote: ProgramRemote = {
    create: async (draft) => {
      if (!server.isReached) throw new NetworkError('Not reached.');
      if (server.stored) throw refusal('conflict');
      return store(draft.content.title);
    },
    change: async (draft, revision) => {
      if (!server.isReached) throw new NetworkError('Not reached.');
      if (server.stored?.revision !== revision) throw refusal('stale', server.stored ?? undefined);
      await server.whileSending();
      return store(draft.content.title);
    },
    get: async () => {
      if (!server.stored) throw refusal('not-found');
      return server.stored;
    },
  };
  return { server, remote };
}

test('what is written offline waits, and reaches the server with the next round', async () => {
  const db = await aCoachDevice();
  const { server, remote } = aServer(program('Base', 3));
  await keepProgram(db, program('Base', 3));
  await keepDraft(db, { id, content: content('Base, longer') });
  server.isReached = false;
  expect(await sendDrafts(db, remote)).toBe(false);
  expect((await findDraft(db, id))?.state).toBe('waiting');
  server.isReached = true;
  expect(await sendDrafts(db, remote)).toBe(true);
  expect(await findDraft(db, id)).toBeNull();
  expect(server.stored?.title).toBe('Base, longer');
  expect((await readAnswer(db, programQuestion(id)))?.value.revision).toBe(4);
});

test('a program begun offline is made once, also when the answer to making it was lost', async () => {
  const db = await aCoachDevice();
  const { server, remote } = aServer(null);
  await keepDraft(db, { id, content: content('New') });
  server.stored = program('New', 1);
  await keepDraft(db, { id, content: content('New, and more') });
  await sendDrafts(db, remote);
  expect(server.stored).toMatchObject({ title: 'New, and more', revision: 2 });
  expect(await findDraft(db, id)).toBeNull();
});

test('what is written while a save is on its way is kept, on top of that save', async () => {
  const db = await aCoachDevice();
  const { server, remote } = aServer(program('Base', 1));
  await keepProgram(db, program('Base', 1));
  await keepDraft(db, { id, content: content('First') });
  server.whileSending = () => keepDraft(db, { id, content: content('Second') });
  await sendDrafts(db, remote);
  expect(await findDraft(db, id)).toMatchObject({ content: { title: 'Second' }, baseRevision: 2 });
  server.whileSending = async () => {};
  await sendDrafts(db, remote);
  expect(server.stored?.title).toBe('Second');
});

test('a draft that meets a newer version keeps both, and the coach says which one stays', async () => {
  for (const stays of ['mine', 'theirs']) {
    const db = await aCoachDevice();
    const { server, remote } = aServer(program('Theirs', 2));
    await keepProgram(db, program('Base', 1));
    await keepDraft(db, { id, content: content('Mine') });
    await sendDrafts(db, remote);
    const draft = await findDraft(db, id);
    expect(draft).toMatchObject({ state: 'stale', theirs: { title: 'Theirs' } });
    if (!draft) throw new Error('The draft is gone.');
    await (stays === 'mine' ? keepMine : takeTheirs)(db, draft);
    await sendDrafts(db, remote);
    expect(server.stored?.title).toBe(stays === 'mine' ? 'Mine' : 'Theirs');
    expect(await findDraft(db, id)).toBeNull();
  }
});
