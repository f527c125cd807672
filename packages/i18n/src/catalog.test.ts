import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { withFallback } from './fallback.ts';
import { locales } from './locales.ts';
import { messagesFor } from './messages.ts';

const folder = new URL('../messages/', import.meta.url);

function contextsOf(locale: string): string[] {
  return readdirSync(new URL(`${locale}/`, folder)).filter((name) => name.endsWith('.json'));
}

function entries(tree: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = [...path, key];
    return typeof value === 'string' ? [[at.join('.'), value]] : entries(value, at);
  });
}

function read(locale: string, context: string): [string, string][] {
  return entries(JSON.parse(readFileSync(new URL(`${locale}/${context}`, folder), 'utf8')));
}

function argumentsIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsIn(element.children)];
      case TYPE.plural:
      case TYPE.select: {
        const choices = Object.values(element.options);
        return [element.value, ...choices.flatMap((choice) => argumentsIn(choice.value))];
      }
      default:
        return [element.value];
    }
  });
}

function argumentsOf(message: string): string[] {
  return [...new Set(argumentsIn(parse(message)))].toSorted();
}

describe('the catalogs', () => {
  const contexts = contextsOf('en');

  it.each(locales)('hold the same contexts in %s', (locale) => {
    expect(contextsOf(locale)).toEqual(contexts);
  });

  it.each(locales)('list every file in %s', (locale) => {
    const namespaces = contexts.map((name) =>
      name.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(Object.keys(messagesFor(locale)).toSorted()).toEqual(namespaces.toSorted());
  });

  describe.each(locales)('in %s', (locale) => {
    it.each(contexts)('%s has the keys and arguments of English, and no empty value', (context) => {
      const english = read('en', context);
      const own = read(locale, context);
      expect(own.map(([key]) => key).toSorted()).toEqual(english.map(([key]) => key).toSorted());
      expect(own.filter(([, message]) => message.trim() === '')).toEqual([]);
      const byKey = new Map(own.map(([key, message]) => [key, argumentsOf(message)]));
      for (const [key, message] of english) {
        expect(byKey.get(key), key).toEqual(argumentsOf(message));
      }
    });
  });
});

it('falls back to English for a missing word, never to a key', () => {
  const english = { a: { b: 'one', c: 'two' }, d: 'three' };
  expect(withFallback({ a: { b: 'واحد' } }, english)).toEqual({
    a: { b: 'واحد', c: 'two' },
    d: 'three',
  });
});
