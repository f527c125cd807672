import { expect, test } from 'vitest';
import { readCommand } from './command-line.ts';
import { Refusal } from './refusal.ts';

const read = (line: string) => readCommand(line.split(' ').filter(Boolean), '/home/ada');

test('every command is read, and its paths are meant from where the operator is', () => {
  expect(read('backup')).toEqual({ name: 'backup', folder: null });
  expect(read('backup --to saved')).toEqual({ name: 'backup', folder: '/home/ada/saved' });
  expect(read('verify a.zip')).toEqual({ name: 'verify', file: '/home/ada/a.zip' });
  expect(read('restore /b/a.zip --yes')).toEqual({
    name: 'restore',
    file: '/b/a.zip',
    mayReplace: true,
  });
  expect(read('restore a.zip')).toMatchObject({ mayReplace: false });
  expect(read('doctor')).toEqual({ name: 'doctor' });
  expect(read('migrate --plan')).toEqual({ name: 'migrate' });
  expect(read('audit verify --anchors a.txt')).toEqual({
    name: 'audit',
    anchors: '/home/ada/a.txt',
    forgetBefore: null,
  });
  expect(read('audit forget --before 2026-01-01')).toMatchObject({
    forgetBefore: new Date('2026-01-01T00:00:00Z'),
  });
});

test.each([
  ['', /^Say what to do:/],
  ['bakcup', /^"bakcup" is not a command:/],
  ['toString', /^"toString" is not a command:/],
  ['backup --yes', /^backup takes no --yes:/],
  ['backup here', /^After backup comes nothing more, not "here":/],
  ['backup --to', /--to.*argument missing/],
  ['verify', /^After verify comes the path of one archive, not nothing:/],
  ['verify a b', /not "a b":/],
  ['restore a --force', /^Unknown option '--force'/],
  ['migrate', /add --plan/],
  ['audit', /^After audit comes verify or forget/],
  ['audit forget', /forgotten before a day such as/],
  ['audit verify --before 2026-01-01', /forgotten before a day such as/],
])('"%s" is refused with what would be right', (line, expected) => {
  expect(() => read(line)).toThrow(expected);
  expect(() => read(line)).toThrow(Refusal);
});
