import { type Diagnostic, ReferenceError as ImageNameError } from '../errors.ts';
import type { ImageRepository, RegistryProvider, SecretName } from '../model.ts';
import { parseImageName } from '../references/image-name.ts';
import { INTERVAL_PATTERN, parseDuration, TIMEOUT_PATTERN } from './durations.ts';
import type { Fields } from './fields.ts';
import { declaredAs, type Manifest, type Metadata, openImageDocument } from './manifest.ts';

const PROVIDERS = ['generic', 'aws', 'azure', 'gcp'] as const;
const MAX_EXCLUSIONS = 25;
/** What stands in for a missing interval, so that a faulty document can still be used. */
const FALLBACK_INTERVAL = 600_000;

/**
 * Reads an `ImageRepository` of any API version, with the defaults and the validation of its CRD. Undefined when it has
 * no name or no usable `spec.image`; everything wrong is in `diagnostics`, at its place.
 */
export function readImageRepository(manifest: Manifest, diagnostics: Diagnostic[]): ImageRepository | undefined {
  const opened = openImageDocument(manifest, diagnostics);
  if (opened === undefined) return undefined;
  const { metadata, spec } = opened;
  const image = readImage(spec);
  const repository = { ...readScan(spec), ...readAccess(spec, metadata), ...readPlaces(spec) };
  spec.reportUnknown();
  if (image === undefined) return undefined;
  return {
    ...declaredAs(manifest, metadata),
    image,
    ...repository,
  };
}

function readImage(spec: Fields): string | undefined {
  const image = spec.string('image', { required: true });
  // A variable that nobody resolved has its own diagnostic; what it will be is not known.
  if (image === undefined || image.includes('${')) return undefined;
  const fault = findImageFault(image);
  if (fault === undefined) return image;
  spec.report('image', fault.message, undefined, fault.hint);
  return undefined;
}

/** What is wrong with an image name, in Flux's words. */
export function findImageFault(image: string): ImageNameError | undefined {
  try {
    parseImageName(image);
    return undefined;
  } catch (error) {
    if (error instanceof ImageNameError) return error;
    throw error;
  }
}

function readScan(spec: Fields) {
  const interval = readInterval(spec, true) ?? FALLBACK_INTERVAL;
  const timeoutText = spec.string('timeout', {
    pattern: TIMEOUT_PATTERN,
    hint: 'Write a duration, such as 30s or 1m30s.',
  });
  const timeout = timeoutText === undefined ? undefined : parseDuration(timeoutText, TIMEOUT_PATTERN);
  const exclusionList = spec.strings('exclusionList');
  if (exclusionList !== undefined && exclusionList.length > MAX_EXCLUSIONS) {
    spec.report('exclusionList', `Too many: ${exclusionList.length}: must have at most ${MAX_EXCLUSIONS} items`);
  }
  const provider = spec.string('provider', { enum: PROVIDERS });
  return {
    interval,
    ...(timeout !== undefined && { timeout: Math.max(timeout, 1000) }),
    ...(exclusionList !== undefined && { exclusionList }),
    provider: isProvider(provider) ? provider : ('generic' as const),
    insecure: spec.boolean('insecure') ?? false,
    suspend: spec.boolean('suspend') ?? false,
  };
}

function readPlaces(spec: Fields): Pick<ImageRepository, 'places'> {
  const placed = (['provider', 'serviceAccountName'] as const).filter(key => spec.value(key) !== undefined);
  if (placed.length === 0) return {};
  return { places: Object.fromEntries(placed.map(key => [key, spec.locationOf(key)])) };
}

function isProvider(text: string | undefined): text is RegistryProvider {
  return (PROVIDERS as readonly (string | undefined)[]).includes(text);
}

function readAccess(spec: Fields, metadata: Metadata) {
  const secretRef = readSecretRef(spec, 'secretRef', metadata.namespace);
  const certSecretRef = readSecretRef(spec, 'certSecretRef', metadata.namespace);
  const proxySecretRef = readSecretRef(spec, 'proxySecretRef', metadata.namespace);
  const serviceAccountName = spec.string('serviceAccountName', { maxLength: 253 });
  const accessFrom = readAccessFrom(spec);
  return {
    ...(secretRef !== undefined && { secretRef }),
    ...(certSecretRef !== undefined && { certSecretRef }),
    ...(proxySecretRef !== undefined && { proxySecretRef }),
    ...(serviceAccountName !== undefined && { serviceAccountName }),
    ...(accessFrom !== undefined && { accessFrom }),
  };
}

/** Milliseconds of `spec.interval`. */
export function readInterval(spec: Fields, required: boolean): number | undefined {
  const text = spec.string('interval', {
    required,
    pattern: INTERVAL_PATTERN,
    hint: 'Write a duration, such as 5m or 1h30m.',
  });
  return text === undefined ? undefined : parseDuration(text, INTERVAL_PATTERN);
}

/** A reference to a Secret by name, in the namespace of the document that holds it. */
function readSecretRef(fields: Fields, key: string, namespace: string): SecretName | undefined {
  const reference = fields.nested(key);
  if (reference === undefined) return undefined;
  const name = reference.string('name', { required: true });
  reference.reportUnknown();
  return name === undefined ? undefined : { namespace, name, location: reference.locationOf('name') };
}

function readAccessFrom(spec: Fields): Record<string, string>[] | undefined {
  const access = spec.nested('accessFrom');
  if (access === undefined) return undefined;
  const selectors = access.list('namespaceSelectors') ?? [];
  access.reportUnknown();
  return selectors.flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    const selector = access.child(item, `namespaceSelectors[${index}]`);
    const labels = selector.stringMap('matchLabels');
    selector.reportUnknown({ matchExpressions: 'Flux knows only matchLabels here.' });
    return [labels];
  });
}
