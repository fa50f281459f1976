/** What a commit message template sees: Flux's data, and the older data that many templates still use. */
import type { FileChange, ImageRef, ObjectIdentifier } from '../model.ts';
import { toBytes } from './bytes.ts';
import { imageRefsOf, type UpdatedImage } from './image-refs.ts';
import {
  type Field,
  type GoFunction,
  type GoType,
  mapOf,
  type Reflected,
  STRING,
  STRING_MAP,
  sliceOf,
} from './types.ts';
import { type Entries, entry, fieldsOf, keyText, string, type Value } from './values.ts';

/** The changes a commit message speaks of. */
export interface MessageData {
  automation: { namespace: string; name: string };
  /** `spec.git.commit.messageTemplateValues`. */
  values?: Readonly<Record<string, string>>;
  /** In document order within a file; files in any order. */
  changes: readonly FileChange[];
  /** The elected image of `namespace:policy`, for the removed `.Updated`; derived from the changes where it is missing. */
  images?: ReadonlyMap<string, ImageRef>;
}

const field = (name: string, type: GoType = STRING, more: Partial<Field> = {}): Field => ({ name, type, ...more });
const omitEmpty = (json: string) => ({ json, omitEmpty: true });
const struct = (name: string, fields: readonly Field[], more: Partial<GoType> = {}): GoType => ({
  kind: 'struct',
  name,
  fields,
  ...more,
});
/** A method without parameters. */
const getter =
  (read: (receiver: Value) => Reflected) =>
  (receiver: Value): GoFunction => ({ parameters: [], isVariadic: false, run: () => read(receiver) });

const fieldText = (value: Value, index: number): string => fieldsOf(value)[index]?.data as string;

const LOGGED_NAME = struct(
  'struct { Name string "json:\\"name,omitempty\\""; Namespace string "json:\\"namespace,omitempty\\"" }',
  [field('Name', STRING, omitEmpty('name')), field('Namespace', STRING, omitEmpty('namespace'))],
);
const qualifiedName = (value: Value): string => `${fieldText(value, 0)}/${fieldText(value, 1)}`;
const NAMESPACED_NAME = struct('types.NamespacedName', [field('Namespace'), field('Name')], {
  text: qualifiedName,
  methods: new Map([
    ['String', getter(value => string(qualifiedName(value)))],
    ['MarshalLog', getter(value => ({ type: LOGGED_NAME, data: [...fieldsOf(value)].reverse() }))],
  ]),
});

const TYPE_META = struct('yaml.TypeMeta', [
  field('APIVersion', STRING, omitEmpty('apiVersion')),
  field('Kind', STRING, omitEmpty('kind')),
]);
const NAME_META = struct('yaml.NameMeta', [
  field('Name', STRING, omitEmpty('name')),
  field('Namespace', STRING, omitEmpty('namespace')),
]);
const RESOURCE_IDENTIFIER = struct('yaml.ResourceIdentifier', [
  field('TypeMeta', TYPE_META, { isEmbedded: true }),
  field('NameMeta', NAME_META, { isEmbedded: true }),
]);
const OBJECT_IDENTIFIER = struct('update.ObjectIdentifier', [
  field('ResourceIdentifier', RESOURCE_IDENTIFIER, { isEmbedded: true }),
]);

const CHANGE = struct('update.Change', [field('OldValue'), field('NewValue'), field('Setter')]);
const CHANGES = sliceOf(CHANGE);
const OBJECT_CHANGES = mapOf(OBJECT_IDENTIFIER, CHANGES, 'update.ObjectChanges');
const FILE_CHANGES = mapOf(STRING, OBJECT_CHANGES);

const IMAGE_REF = struct('update.imageRef', [], {
  text: value => imageOf(value).text,
  methods: new Map([
    ['String', getter(value => string(imageOf(value).text))],
    ['Identifier', getter(value => string(imageOf(value).identifier))],
    ['Repository', getter(value => string(imageOf(value).repository))],
    ['Registry', getter(value => string(imageOf(value).registry))],
    ['Name', getter(value => string(imageOf(value).name))],
    ['Policy', getter(value => namespacedName(imageOf(value).policy))],
  ]),
});
const IMAGE_REFS = sliceOf(IMAGE_REF);
const OBJECT_IMAGES = mapOf(OBJECT_IDENTIFIER, IMAGE_REFS);
const FILE_RESULT = struct('update.FileResult', [field('Objects', OBJECT_IMAGES)]);
const FILE_RESULTS = mapOf(STRING, FILE_RESULT);

const imageOf = (value: Value): UpdatedImage => value.data as UpdatedImage;

const structValue = (type: GoType, ...texts: string[]): Value => ({
  type,
  data: texts.map(text => string(toBytes(text))),
});
const namespacedName = ({ namespace, name }: { namespace: string; name: string }) =>
  structValue(NAMESPACED_NAME, namespace, name);

function identifierValue(object: ObjectIdentifier | undefined): Value {
  const { apiVersion = '', kind = '', name = '', namespace = '' } = object ?? {};
  const typeMeta = structValue(TYPE_META, apiVersion, kind);
  const nameMeta = structValue(NAME_META, name, namespace);
  return { type: OBJECT_IDENTIFIER, data: [{ type: RESOURCE_IDENTIFIER, data: [typeMeta, nameMeta] }] };
}

/** Items of a list per key, the keys in the order met. */
function grouped<T>(
  type: GoType,
  items: readonly T[],
  keyOf: (item: T) => Value,
  toValue: (items: T[]) => Value,
): Value {
  const groups = new Map<string, { key: Value; items: T[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const text = keyText(key);
    const group = groups.get(text) ?? { key, items: [] };
    group.items.push(item);
    groups.set(text, group);
  }
  const entries: Entries = new Map();
  for (const [text, group] of groups) entries.set(text, { key: group.key, value: toValue(group.items) });
  return { type, data: entries };
}

const changeValue = (change: FileChange) => structValue(CHANGE, change.old, change.new, change.setter);
const listOf = (type: GoType, data: readonly Value[]): Value => ({ type, data });
const fileKey = (item: { file: string }) => string(toBytes(item.file));
const objectKey = (item: { object?: ObjectIdentifier }) => identifierValue(item.object);

const objectChanges = (changes: readonly FileChange[]): Value =>
  grouped(OBJECT_CHANGES, changes, objectKey, items => listOf(CHANGES, items.map(changeValue)));

/** The first of all changes that say the same; Go's nil slice where there is none. */
function distinctChanges(changes: readonly FileChange[]): Value {
  const distinct = new Map(changes.map(change => [JSON.stringify([change.old, change.new, change.setter]), change]));
  return distinct.size === 0
    ? { type: CHANGES, data: undefined }
    : listOf(CHANGES, [...distinct.values()].map(changeValue));
}

/** The root of the data. */
export function templateData(data: MessageData): Value {
  const changes = [...data.changes].sort((a, b) => compareBytes(a.file, b.file));
  const files = grouped(FILE_CHANGES, changes, fileKey, objectChanges);
  const updated = () => updatedValue(imageRefsOf(changes, data.images));
  const result = struct('update.Result', [field('FileChanges', FILE_CHANGES)], {
    methods: new Map([
      ['Changes', getter(() => distinctChanges(changes))],
      ['Objects', getter(() => objectChanges(changes))],
      ['ImageResult', getter(updated)],
    ]),
  });
  const root = struct(
    'source.TemplateData',
    [field('AutomationObject', NAMESPACED_NAME), field('Changed', result), field('Values', STRING_MAP)],
    // Removed from Flux; a method, so that printing the data does not show it.
    { methods: new Map([['Updated', getter(updated)]]) },
  );
  const values: Entries = new Map(
    Object.entries(data.values ?? {}).map(([key, value]) => entry(toBytes(key), string(toBytes(value)))),
  );
  return {
    type: root,
    data: [namespacedName(data.automation), { type: result, data: [files] }, { type: STRING_MAP, data: values }],
  };
}

/** By UTF-8 bytes, as Go orders file names. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [toBytes(a), toBytes(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `.Updated` as it was: files, objects and images. */
function updatedValue(images: readonly UpdatedImage[]): Value {
  const imageValue = (image: UpdatedImage): Value => ({ type: IMAGE_REF, data: image });
  const objects = (items: readonly UpdatedImage[]): Value =>
    grouped(OBJECT_IMAGES, items, objectKey, group => listOf(IMAGE_REFS, group.map(imageValue)));
  const files = grouped(FILE_RESULTS, images, fileKey, items => ({ type: FILE_RESULT, data: [objects(items)] }));
  const distinct = new Map(images.map(image => [image.name, image]));
  const type = struct('update.Result', [field('Files', FILE_RESULTS)], {
    methods: new Map([
      ['Objects', getter(() => objects(images))],
      ['Images', getter(() => listOf(IMAGE_REFS, [...distinct.values()].map(imageValue)))],
    ]),
  });
  return { type, data: [files] };
}
