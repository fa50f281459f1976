/** The commands, their options and their help. Each command's code is loaded when it runs. */
import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { type SharedOptions, withSharedOptions } from './options.ts';

const EXIT_CODES = `
Exit codes: 0 done, 1 finished with errors, 2 wrong usage or configuration.`;

/** Builds the program; `end` receives the exit code of the command that ran. */
export function buildProgram(end: (code: number) => void): Command {
  const program = new Command('retag')
    .description('Flux image automation from the repository: elect tags by policy, rewrite $imagepolicy markers.')
    .version(VERSION)
    .showHelpAfterError('(retag COMMAND --help shows the options)')
    .exitOverride()
    .addHelpText('after', EXIT_CODES);

  withSharedOptions(program.command('plan'))
    .description('show what would change, as a patch; writes nothing')
    .option('--exit-code', 'end with 3 when changes are pending', false)
    .addHelpText('after', '\nExample: retag plan --dir clusters/prod | git apply --check')
    .action(async (options: SharedOptions & { exitCode: boolean }) => {
      end(await (await import('./plan.ts')).runPlan(options));
    });

  withSharedOptions(program.command('apply'))
    .description('write the changes into the local files')
    .action(async (options: SharedOptions) => {
      end(await (await import('./plan.ts')).runApply(options));
    });

  withSharedOptions(program.command('lint'))
    .description('check documents, policies, templates and markers without asking a registry')
    .action(async (options: SharedOptions) => {
      end(await (await import('./lint.ts')).runLint(options));
    });

  return program;
}
