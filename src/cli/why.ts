/** `retag why POLICY [TAG]`: how a policy elects its tag, and what became of another one. */
import { explainPolicy, findPolicies, nearPolicies } from '../engine/why.ts';
import { ConfigError } from '../errors.ts';
import { describeTraces, type PolicyTrace } from '../report/trace-document.ts';
import { traceText } from '../report/trace-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { type LocalProject, openLocalProject, openRegistryFor } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { Terminal } from './terminal.ts';

function choosePolicies(reference: string, project: LocalProject) {
  const found = findPolicies(reference, project);
  if (found.length > 0) return found;
  const near = nearPolicies(reference, project.declarations.policies);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : 'retag status lists every policy; a policy is namespace:name, a name, or an image';
  throw new ConfigError('CONFIG_INVALID', `no policy ${JSON.stringify(reference)} in ${project.root}`, { hint });
}

/** One trace per declaration that the reference means: a name may be declared once per cluster. */
export async function runWhy(reference: string, tag: string | undefined, options: SharedOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const project = await openLocalProject(options);
  const policies = choosePolicies(reference, project);
  const { registry, close } = await openRegistryFor(project, options, terminal);
  const now = new Date();
  const ports = { registry, reporter: terminal.reporter, clock: { now: () => now } };
  const request = { tag, options: { defaultBranch: project.branch, resolveUnused: true } };
  const traces: PolicyTrace[] = [];
  try {
    for (const policy of policies) traces.push(await explainPolicy(project, policy, request, ports));
  } finally {
    await close();
  }
  if (options.format === 'json') terminal.printJson(describeTraces(traces));
  else {
    terminal.print(`${traces.map(trace => traceText(trace, now, terminal.out)).join('\n\n')}\n`);
    // People who ask why want every remark, notices too.
    for (const { diagnostics } of traces) terminal.diagnostics(diagnostics, project.readText);
  }
  return exitCodeOf(traces.flatMap(({ diagnostics }) => diagnostics));
}
