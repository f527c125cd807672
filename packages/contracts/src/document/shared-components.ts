/** A JSON value, as documents hold it. */
type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** What is written once: where in `components`, under which name, and what it says. */
export type Component = { readonly section: string; readonly name: string; readonly value: Json };

/** A reference is about as long: what is shorter stays where it is. In characters of compact JSON. */
const worthNaming = 60;

/**
 * The same document with every component written once and named where it was used. What is used once or never stays
 * written out. Components may contain each other; of two that say the same the first gives the name.
 */
export function withSharedComponents(
  document: JsonObject,
  components: readonly Component[],
): JsonObject {
  const known = new Map<string, Component>();
  for (const component of components) {
    const text = JSON.stringify(component.value);
    if (text.length > worthNaming && !known.has(text)) known.set(text, component);
  }
  const uses = countUses(document, known);
  const shared = new Map([...known].filter(([text]) => (uses.get(text) ?? 0) > 1));
  const { components: others = {}, ...rest } = document;
  const sections = new Map(Object.entries(objectOr(others)));
  for (const { section, name, value } of [...shared.values()].toSorted(byName)) {
    const entries = objectOr(sections.get(section));
    if (name in entries) throw new Error(`Two components of ${section} are called ${name}.`);
    sections.set(section, { ...entries, [name]: insideOf(value, shared) });
  }
  return { ...objectOr(insideOf(rest, shared)), components: Object.fromEntries(sections) };
}

/** The document with every reference replaced by what it names: what it means, with nothing shared. */
export function writtenOut(document: JsonObject): JsonObject {
  const follow = (value: Json): Json => {
    if (isList(value)) return value.map(follow);
    if (!isObject(value)) return value;
    return typeof value.$ref === 'string'
      ? follow(referredTo(document, value.$ref))
      : mapped(value, follow);
  };
  return mapped(document, follow);
}

function referredTo(document: JsonObject, reference: string): Json {
  const keys = reference.replace(/^#\//, '').split('/');
  let found: Json | undefined = document;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  if (found === undefined) throw new Error(`The document has no ${reference}.`);
  return found;
}

/** How often each is used, in the document and in each other; what is inside one counts once, however often it is used. */
function countUses(
  document: Json,
  known: ReadonlyMap<string, Component>,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const visit = (value: Json | undefined): void => {
    const text = isObject(value) ? JSON.stringify(value) : '';
    const before = uses.get(text) ?? 0;
    if (known.has(text)) uses.set(text, before + 1);
    if (before === 0) for (const part of partsOf(value)) visit(part);
  };
  visit(document);
  return uses;
}

/** A value with what is shared inside it named; itself it stays written out. */
function insideOf(value: Json, shared: ReadonlyMap<string, Component>): Json {
  const refer = (part: Json): Json => {
    const component = isObject(part) ? shared.get(JSON.stringify(part)) : undefined;
    return component
      ? { $ref: `#/components/${component.section}/${component.name}` }
      : insideOf(part, shared);
  };
  if (isList(value)) return value.map(refer);
  return isObject(value) ? mapped(value, refer) : value;
}

const byName = (one: Component, other: Component) => (one.name < other.name ? -1 : 1);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

const partsOf = (value: Json | undefined): readonly Json[] =>
  isList(value) ? value : Object.values(objectOr(value));

const objectOr = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const mapped = (value: JsonObject, change: (part: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
