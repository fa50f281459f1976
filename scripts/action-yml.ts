/** Writes action.yml from the table of settings. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { ACTION_INPUTS, ACTION_OUTPUTS } from '../src/settings.ts';

/** The file as text, so that a test can compare it. */
export function renderActionYml(): string {
  const inputs = Object.entries(ACTION_INPUTS).map(([name, row]) => [
    name,
    { description: row.description, required: false, default: row.default },
  ]);
  const outputs = Object.entries(ACTION_OUTPUTS).map(([name, description]) => [name, { description }]);
  return stringify(
    {
      name: 'Retag: Flux image automation',
      description:
        'Scans registries, elects tags by Flux image policies, rewrites $imagepolicy markers and opens pull requests',
      author: 'Retag',
      branding: { icon: 'tag', color: 'blue' },
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(outputs),
      runs: { using: 'node24', main: 'dist/action.js' },
    },
    { lineWidth: 118 },
  );
}

if (import.meta.main) writeFileSync(new URL('../action.yml', import.meta.url), renderActionYml());
