/** The commands that remain to be run against the cluster, once the pull request of the migration is merged. */
import type { Declarations } from '../../config/declarations.ts';
import { registryPage } from './action-pages.ts';
import type { NeededSecret } from './secrets.ts';

/** A step with its commands; nothing here is ever run. */
export interface ClusterStep {
  title: string;
  commands: readonly string[];
}

/** A file of the repository as far as finding the controllers needs it. */
export interface NamedText {
  path: string;
  text: string;
}

const CONTROLLERS = ['image-reflector-controller', 'image-automation-controller'] as const;
const CRDS = ['imagepolicies', 'imagerepositories', 'imageupdateautomations'].map(
  name => `${name}.image.toolkit.fluxcd.io`,
);

/** How the secrets get from the cluster into the repository's own. `action` is `owner/name@version`. */
export function secretSteps(secrets: readonly NeededSecret[], action: string): ClusterStep[] {
  const commands = secrets.flatMap(({ namespace, name, use, values }) =>
    values.map(({ key, variable }) => {
      const kind = use === 'serviceAccountName' ? '<its imagePullSecret>' : name;
      const path = `{.data.${key.replaceAll('.', '\\.')}}`;
      return `kubectl -n ${namespace || 'flux-system'} get secret ${kind} -o jsonpath='${path}' | base64 -d | gh secret set ${variable}`;
    }),
  );
  return commands.length === 0
    ? []
    : [
        {
          title: `Hand the secrets to GitHub (or use the login step of your registry: ${registryPage(action)})`,
          commands: [...new Set(commands)],
        },
      ];
}

/** Stop the controllers at once, so that two robots never write the same lines. */
export function pauseStep({ automations }: Declarations): ClusterStep[] {
  const declared = automations.filter(({ implicit }) => !implicit);
  if (declared.length === 0) return [];
  const namespaces = [...new Set(declared.map(({ namespace }) => namespace || 'flux-system'))].sort();
  return [
    {
      title: 'Pause the controllers, so that two robots do not write the same lines',
      commands: namespaces.map(namespace => `flux suspend image update --all --namespace ${namespace}`),
    },
  ];
}

/** Remove the two controllers from wherever they come from: bootstrap manifests, the Helm release, a FluxInstance. */
export function removalSteps(files: readonly NamedText[]): ClusterStep[] {
  const steps = files.flatMap(file => [...fromBootstrap(file), ...fromHelm(file), ...fromOperator(file)]);
  if (steps.length > 0) return steps;
  return [
    {
      title: 'Remove the controllers (this repository does not show where they come from)',
      commands: [
        `kubectl -n flux-system delete deployment,service,serviceaccount ${CONTROLLERS.join(' ')} --ignore-not-found`,
        `kubectl delete crd ${CRDS.join(' ')} --ignore-not-found`,
      ],
    },
  ];
}

const namesControllers = (text: string) => CONTROLLERS.some(name => text.includes(name));

const namesOthersOnly = (text: string) => /\w-controller\b/.test(text) && !namesControllers(text);

function fromBootstrap({ path, text }: NamedText): ClusterStep[] {
  if (!/(?:^|\/)gotk-components\.yaml$/.test(path) || namesOthersOnly(text)) return [];
  const version = /^#\s*Flux Version:\s*(v\S+)/im.exec(text)?.[1];
  const listed = /^#\s*Components:\s*(\S.*)$/im.exec(text)?.[1]?.split(/\s*,\s*/);
  const kept = (
    listed ?? ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller']
  ).filter(name => !(CONTROLLERS as readonly string[]).includes(name.trim()));
  const flags = [...(version === undefined ? [] : [`--version=${version}`]), `--components=${kept.join(',')}`];
  return [
    {
      title: `Write ${path} without the two controllers; Flux then removes them and their CRDs`,
      commands: [
        `flux install --export ${flags.join(' ')} > ${path}`,
        `git add ${path} && git commit -m "Remove the image controllers" && git push`,
        'flux reconcile kustomization flux-system --with-source',
        '# and leave --components-extra out the next time you run flux bootstrap',
      ],
    },
  ];
}

function fromHelm({ path, text }: NamedText): ClusterStep[] {
  if (!/^\s*kind:\s*HelmRelease\s*$/m.test(text) || !/\bchart:\s*["']?flux2["']?\s*(?:$|[,}#])/m.test(text)) return [];
  return [
    {
      title: `Switch the two controllers off in the values of the flux2 chart (${path})`,
      commands: [
        '# spec.values:',
        '#   imageAutomationController: { create: false }',
        '#   imageReflectionController: { create: false }',
      ],
    },
  ];
}

function fromOperator({ path, text }: NamedText): ClusterStep[] {
  if (!/^\s*kind:\s*FluxInstance\s*$/m.test(text) || !namesControllers(text)) return [];
  return [
    {
      title: `Take the two controllers out of spec.components of the FluxInstance (${path})`,
      commands: CONTROLLERS.map(name => `# remove: - ${name}`),
    },
  ];
}
