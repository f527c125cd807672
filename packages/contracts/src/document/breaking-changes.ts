import { type Schema, schemaBreaks } from './schema-breaks.ts';

type Content = { readonly [type: string]: { readonly schema?: Schema } | undefined };

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
};

type Operation = {
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content };
  readonly responses?: { readonly [status: string]: { readonly content?: Content } };
};

/** As much of an OpenAPI document as a caller depends on. */
export type ApiDocument = {
  readonly info: { readonly version: string };
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
};

/** Where a caller would be broken, in words: empty when everybody who could call before still can. */
export function breakingChanges(before: ApiDocument, after: ApiDocument): string[] {
  return operationsOf(before).flatMap(({ name, path, method, operation }) => {
    const now = after.paths[path]?.[method];
    return now
      ? operationBreaks(operation, now).map((text) => `${name} ${text}`)
      : [`${name} is gone`];
  });
}

/** True when the first number of the version rose: callers were told. */
export const isNewVersion = (before: ApiDocument, after: ApiDocument): boolean =>
  firstNumber(after) > firstNumber(before);

const firstNumber = ({ info }: ApiDocument) => Number.parseInt(info.version, 10);

const operationsOf = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}:`,
      path,
      method,
      operation,
    })),
  );

function operationBreaks(before: Operation, after: Operation): string[] {
  const isOpen = (operation: Operation) => operation.security?.length === 0;
  return [
    ...(isOpen(before) && !isOpen(after) ? ['needs a signed-in caller now'] : []),
    ...parametersBreak(before.parameters ?? [], after.parameters ?? []),
    ...bodyBreaks(before, after),
    ...answersBreak(before, after),
  ];
}

function parametersBreak(before: readonly Parameter[], after: readonly Parameter[]): string[] {
  const same = (one: Parameter) => (other: Parameter) =>
    one.name === other.name && one.in === other.in;
  const lost = before.flatMap((was) => {
    const is = after.find(same(was));
    // A header that nobody reads is not refused: who still sends it is answered as before.
    if (!is && was.in === 'header' && !was.required) return [];
    if (!is) return [`${was.in}.${was.name} is no longer read`];
    return [
      ...(is.required && !was.required ? [`${is.in}.${is.name} is required now`] : []),
      ...schemaBreaks(was.schema ?? {}, is.schema ?? {}, {
        at: `${is.in}.${is.name}`,
        side: 'asked',
      }),
    ];
  });
  const added = after
    .filter((is) => is.required && !before.some(same(is)))
    .map((is) => `${is.in}.${is.name} is new and required`);
  return [...lost, ...added];
}

function bodyBreaks(before: Operation, after: Operation): string[] {
  const was = bodyOf(before.requestBody?.content);
  const is = bodyOf(after.requestBody?.content);
  if (!was) return is && after.requestBody?.required ? ['body is new and required'] : [];
  return is ? schemaBreaks(was, is, { at: 'body', side: 'asked' }) : ['body is no longer read'];
}

/** Only of the answers that mean success: refusals all look the same. */
function answersBreak(before: Operation, after: Operation): string[] {
  return Object.entries(before.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, answer]) => {
      const now = after.responses?.[status];
      if (!now) return [`no longer answers ${status}`];
      const was = bodyOf(answer.content);
      if (!was) return [];
      const is = bodyOf(now.content);
      return is
        ? schemaBreaks(was, is, { at: `answer ${status}`, side: 'answered' })
        : [`answer ${status} is empty now`];
    });
}

const bodyOf = (content: Content | undefined) => content?.['application/json']?.schema;
