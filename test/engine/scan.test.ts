import { describe, expect, test } from 'vitest';
import { registryDiagnostic, scanKey } from '../../src/engine/scan.ts';
import { RegistryError } from '../../src/errors.ts';
import type { ImageRepository } from '../../src/model.ts';
import { imageRepository } from '../support/image-repository.ts';

describe('two documents share a listing only when they read with the same rights', () => {
  const location = { file: 'apps/app.yaml', line: 1, column: 1 };
  const secret = (namespace: string, name: string) => ({ namespace, name, location });
  const rows: [reason: string, a: Partial<ImageRepository>, b: Partial<ImageRepository>, shared: boolean][] = [
    ['nothing differs but the name', { name: 'a' }, { name: 'b' }, true],
    ['two namespaces, no secret', { namespace: 'a' }, { namespace: 'b' }, true],
    ['two spellings of Docker Hub', { image: 'alpine' }, { image: 'index.docker.io/library/alpine' }, true],
    ['two secrets', { secretRef: secret('a', 'pull') }, { secretRef: secret('b', 'pull') }, false],
    ['two service accounts', { serviceAccountName: 'a' }, { serviceAccountName: 'b' }, false],
    [
      'service accounts of one name in two namespaces',
      { namespace: 'a', serviceAccountName: 'puller' },
      { namespace: 'b', serviceAccountName: 'puller' },
      false,
    ],
    ['plain HTTP for one', { insecure: true }, {}, false],
    ['another provider', { provider: 'aws' }, {}, false],
  ];
  test.each(rows)('%s', (_reason, a, b, shared) => {
    const [first, second] = [a, b].map(fields => scanKey(imageRepository(fields.image ?? 'ghcr.io/team/app', fields)));
    expect(first === second).toBe(shared);
  });
});

describe('a failed scan is told', () => {
  const location = { file: 'apps/app.yaml', line: 1, column: 1 };
  const at = (line: number) => ({ file: 'apps/app.yaml', line, column: 5 });
  const repository = imageRepository('ghcr.io/team/app', {
    location,
    certSecretRef: { namespace: 'a', name: 'tls', location: at(7) },
    places: { provider: at(9) },
  });
  test.each([
    ['at the document, when it is about none of its fields', undefined, location],
    ['at the certificate', 'certSecretRef', at(7)],
    ['at the provider', 'provider', at(9)],
    ['at the document, when the field comes from elsewhere', 'proxySecretRef', location],
  ] as const)('%s', (_reason, field, place) => {
    const error = Object.assign(new RegistryError('REGISTRY_LOGIN_FAILED', 'no'), { field });
    expect(registryDiagnostic(error, repository)).toMatchObject(place);
  });
});
