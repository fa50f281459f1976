/** Which secrets of the cluster are needed outside of it, and where they go. */
import type { Declarations } from '../../config/declarations.ts';
import type { RetagConfig } from '../../config/schema.ts';
import { documentName, mayBeSame } from '../../document-name.ts';
import type { SecretName } from '../../model.ts';

/** What a Secret is used for; each use reads other keys of it. */
export type SecretUse = 'secretRef' | 'certSecretRef' | 'proxySecretRef' | 'serviceAccountName' | 'signingKey';

/** One value: the field of the entry in `secrets:`, its environment variable, and the key inside the Secret. */
interface SecretValue {
  field: string;
  variable: string;
  key: string;
}

/** A secret of the cluster whose values have to be given here. */
export interface NeededSecret {
  namespace: string;
  name: string;
  use: SecretUse;
  /** Who names it: `ImageRepository flux-system/app`. */
  usedBy: readonly string[];
  /** Where the repository declares it in a form that only the cluster can open. */
  sealed?: { form: string; file: string };
  values: readonly SecretValue[];
}

const FIELDS: Readonly<Record<SecretUse, readonly (readonly [field: string, suffix: string])[]>> = {
  secretRef: [['dockerConfigJson', 'DOCKERCONFIGJSON']],
  serviceAccountName: [['dockerConfigJson', 'DOCKERCONFIGJSON']],
  certSecretRef: [['ca.crt', 'CA']],
  proxySecretRef: [['address', 'ADDRESS']],
  signingKey: [['git.asc', 'SIGNING_KEY']],
};

/** `.dockerconfigjson` is what the key is called in a Secret. */
const keyOf = (field: string) => (field === 'dockerConfigJson' ? '.dockerconfigjson' : field);

const variableOf = (name: string, suffix: string) =>
  `${name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_')}_${suffix}`;

/** The variables that the configuration names already; else those that it is to name. */
function valuesOf(use: SecretUse, name: string, settings: RetagConfig['secrets'][string] | undefined): SecretValue[] {
  const known = Object.entries(settings ?? {}).flatMap(([field, value]) =>
    typeof value === 'object' ? [{ field, variable: value.env, key: keyOf(field) }] : [],
  );
  if (known.length > 0) return known;
  return FIELDS[use].map(([field, suffix]) => ({ field, variable: variableOf(name, suffix), key: keyOf(field) }));
}

/** Every Secret that a document names, once per use, by namespace and name. */
export function findNeededSecrets(
  { repositories, automations, secretsDeclared }: Declarations,
  configured: RetagConfig['secrets'],
): NeededSecret[] {
  const needed = new Map<string, NeededSecret & { usedBy: string[] }>();
  const add = (use: SecretUse, secret: Pick<SecretName, 'namespace' | 'name'> | undefined, usedBy: string) => {
    if (secret === undefined) return;
    const { namespace, name } = secret;
    const key = `${namespace}/${name} ${use}`;
    const entry = needed.get(key) ?? {
      ...{ namespace, name, use, usedBy: [] },
      ...(sealedForm(secret) && { sealed: sealedForm(secret)! }),
      values: valuesOf(use, name, configured[`${namespace}/${name}`]),
    };
    if (!entry.usedBy.includes(usedBy)) entry.usedBy.push(usedBy);
    needed.set(key, entry);
  };
  const sealedForm = (secret: Pick<SecretName, 'namespace' | 'name'>) => {
    const form = secretsDeclared.find(other => mayBeSame(other, secret));
    return form && { form: form.form, file: form.file };
  };
  for (const { name, namespace, secretRef, certSecretRef, proxySecretRef, serviceAccountName } of repositories) {
    const usedBy = `ImageRepository ${documentName({ namespace, name })}`;
    add('secretRef', secretRef, usedBy);
    add('certSecretRef', certSecretRef, usedBy);
    add('proxySecretRef', proxySecretRef, usedBy);
    const account = serviceAccountName === undefined || secretRef !== undefined ? undefined : serviceAccountName;
    add('serviceAccountName', account === undefined ? undefined : { namespace, name: account }, usedBy);
  }
  for (const { name, namespace, commit } of automations) {
    add('signingKey', commit.signingKey?.secret, `ImageUpdateAutomation ${documentName({ namespace, name })}`);
  }
  return [...needed.values()].sort((a, b) => (`${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1));
}
