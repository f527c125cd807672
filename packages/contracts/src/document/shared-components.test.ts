import { expect, test } from 'vitest';
import { withSharedComponents, writtenOut } from './shared-components.ts';

const id = { type: 'string', format: 'uuid', description: 'what a thing is called by programs' };
const person = { type: 'object', properties: { id, name: { type: 'string' } } };
const components = [
  { section: 'schemas', name: 'Person', value: person },
  { section: 'schemas', name: 'Id', value: id },
  { section: 'schemas', name: 'Once', value: { ...id, title: 'once' } },
];
const document = {
  openapi: '3.1.1',
  paths: { '/a': { body: person, once: { ...id, title: 'once' } }, '/b': [person, id, 'text'] },
  components: { securitySchemes: { bearer: { type: 'http' } } },
};

test('what is used more than once is written once, also inside another', () => {
  expect(withSharedComponents(document, components)).toEqual({
    openapi: '3.1.1',
    paths: {
      '/a': { body: { $ref: '#/components/schemas/Person' }, once: { ...id, title: 'once' } },
      '/b': [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Id' }, 'text'],
    },
    components: {
      securitySchemes: { bearer: { type: 'http' } },
      schemas: {
        Id: id,
        Person: {
          type: 'object',
          properties: { id: { $ref: '#/components/schemas/Id' }, name: { type: 'string' } },
        },
      },
    },
  });
});

test('written out it says what it said before', () => {
  const { paths } = writtenOut(withSharedComponents(document, components));
  expect(paths).toEqual(document.paths);
});

test('a name that two shapes would have, and one that nothing has, are mistakes', () => {
  const other = {
    type: 'object',
    properties: { age: { type: 'integer', minimum: 0, maximum: 150 } },
  };
  const twice = [...components, { section: 'schemas', name: 'Id', value: other }];
  const both = { ...document, more: [other, other] };
  expect(() => withSharedComponents(both, twice)).toThrow('called Id');
  expect(() => writtenOut({ a: { $ref: '#/components/schemas/Nobody' } })).toThrow('Nobody');
});
