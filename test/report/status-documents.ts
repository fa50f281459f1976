import type { PolicyStatus, StatusDocument } from '../../src/report/status-document.ts';

/** A policy that is up to date. */
export function policyStatus(fields: Partial<PolicyStatus> = {}): PolicyStatus {
  return {
    name: 'flux-system:web',
    file: 'images/web.yaml',
    scopes: [''],
    image: 'ghcr.io/acme/web',
    rule: 'highest version in >=1.0.0',
    state: 'current',
    message: 'elected 1.1.0',
    latest: { tag: '1.1.0', digest: null, created: '2025-12-20T00:00:00.000Z' },
    inFiles: ['ghcr.io/acme/web:1.1.0'],
    pending: [],
    held: [],
    overrides: [],
    updates: [],
    problems: [],
    ...fields,
  };
}

/** A status of the given policies, made on the first day of 2026. */
export function statusDocument(policies: PolicyStatus[], fields: Partial<StatusDocument> = {}): StatusDocument {
  return {
    version: 1,
    generated: '2026-01-01T12:00:00.000Z',
    source: { repository: 'acme/gitops', commit: 'a'.repeat(40) },
    repositories: [{ name: 'flux-system/web', image: 'ghcr.io/acme/web', tagCount: 3, suspended: false, error: null }],
    policies,
    automations: [
      {
        ...{ name: 'flux-system/apps', base: 'main', branch: 'flux-image-updates', path: 'apps', suspended: false },
        ...{ pending: 1, held: 0 },
        lastResult: { text: '#4 open: Update web', date: null, url: 'https://github.com/acme/gitops/pull/4' },
        awaiting: null,
      },
    ],
    diagnostics: [],
    ...fields,
  };
}
