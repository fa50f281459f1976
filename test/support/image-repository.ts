import type { ImageRepository } from '../../src/model.ts';

/** An ImageRepository document as the loader would give it. */
export function imageRepository(image: string, fields: Partial<ImageRepository> = {}): ImageRepository {
  return {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    name: 'app',
    namespace: 'flux-system',
    labels: {},
    location: { file: 'apps/app.yaml', line: 1, column: 1 },
    naming: { name: '', namespace: '' },
    suspend: false,
    scopes: [''],
    image,
    interval: 600_000,
    provider: 'generic',
    insecure: false,
    ...fields,
  };
}
