/** The commands, their options and their help. Each command's code is loaded when it runs. */
import { Argument, Command } from 'commander';
import { VERSION } from '../version.ts';
import type { MigrateOptions } from './migrate.ts';
import {
  actionReference,
  branchName,
  nonEmpty,
  type SharedOptions,
  wholeNumber,
  withGitHubOptions,
  withSharedOptions,
} from './options.ts';
import type { RunOptions } from './run.ts';
import type { StatusOptions } from './status.ts';
import type { TagsOptions } from './tags.ts';

const OVERVIEW = `
Begin in a checkout of your GitOps repository:
  retag plan                      what would change, as a patch
  retag why flux-system:app       how a policy elects its tag
  retag lint                      what is wrong, without asking a registry
  retag migrate                   from the controllers in the cluster to here
  retag run --dry-run             what the workflow would do on GitHub

Exit codes: 0 done, 1 finished with errors, 2 wrong usage or configuration,
            3 changes are pending (plan --exit-code only).
Environment: GITHUB_TOKEN or GH_TOKEN for GitHub, NO_COLOR switches colours off,
             RETAG_DEBUG=1 shows stack traces.`;

/** Columns of the narrowest terminal that help is written for. */
const HELP_WIDTH = 80;

/** Meanings stand beside their commands, or below all of them where one would not fit. */
const examples = (...lines: readonly (readonly [command: string, meaning: string])[]) => {
  const width = Math.max(...lines.map(([command]) => command.length));
  const fits = lines.every(([, meaning]) => width + meaning.length + 4 <= HELP_WIDTH);
  const rows = lines.map(([command, meaning]) =>
    fits ? `  ${command.padEnd(width)}  ${meaning}` : `  ${command}\n      ${meaning}`,
  );
  return `\nExamples:\n${rows.join('\n')}`;
};

type End = (code: number) => void;

/** Builds the program; `end` receives the exit code of the command that ran. */
export function buildProgram(end: End): Command {
  const program = new Command('retag')
    .description('Flux image automation from the repository: elect tags by policy, rewrite $imagepolicy markers.')
    .version(VERSION)
    .showHelpAfterError('(retag COMMAND --help shows the options)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', OVERVIEW);
  addPlanning(program, end);
  addReporting(program, end);
  addMigrate(program, end);
  addCompletion(program, end);
  return program;
}

function addPlanning(program: Command, end: End): void {
  withSharedOptions(program.command('plan'))
    .description('show what would change, as a patch; writes nothing')
    .option('--exit-code', 'end with 3 when changes are pending', false)
    .addHelpText(
      'after',
      examples(
        ['retag plan', 'the patch for the repository in this folder'],
        ['retag plan --dir ~/gitops | git apply', 'apply it elsewhere'],
        ['retag plan --tags-from tags.json', 'without a registry'],
        ['retag plan --format json', 'for programs; see schemas/plan.schema.json'],
      ),
    )
    .action(async (options: SharedOptions & { exitCode: boolean }) => {
      end(await (await import('./plan.ts')).runPlan(options));
    });

  withSharedOptions(program.command('apply'))
    .description('write the changes into the local files')
    .addHelpText(
      'after',
      examples(
        ['retag apply && git diff', 'write, then look'],
        ['retag apply --policy app', 'only what the policy app governs'],
      ),
    )
    .action(async (options: SharedOptions) => {
      end(await (await import('./plan.ts')).runApply(options));
    });

  withGitHubOptions(withSharedOptions(program.command('run')))
    .description('open or update the pull requests on GitHub, as the Action does')
    .option(
      '--base <branch>',
      'branch to read and to propose to (default: as documents and configuration say)',
      branchName,
    )
    .option(
      '--branch <branch>',
      'branch of the pull request (default: as they say, else flux-image-updates)',
      branchName,
    )
    .option('--dry-run', 'show the patch; write nothing', false)
    .addHelpText(
      'after',
      examples(
        ['GH_TOKEN=$(gh auth token) retag run', 'for the repository that this folder is a clone of'],
        ['retag run --repo acme/gitops --dry-run', 'look first, from anywhere'],
        ['retag run --token-file token.txt', 'a token is never an argument'],
      ),
    )
    .action(async (options: RunOptions) => {
      end(await (await import('./run.ts')).runRun(options));
    });
}

function addReporting(program: Command, end: End): void {
  withSharedOptions(program.command('why'))
    .description('show how a policy elects its tag: what each rule drops, the best five, what becomes of TAG')
    .argument('<policy>', 'namespace:name, a name, or an image')
    .argument('[tag]', 'explain this tag as well')
    .addHelpText(
      'after',
      examples(
        ['retag why flux-system:app', 'the funnel and the best five'],
        ['retag why app v1.2.3', 'and why v1.2.3 is or is not elected'],
        ['retag why ghcr.io/acme/app', 'by image'],
      ),
    )
    .action(async (policy: string, tag: string | undefined, options: SharedOptions) => {
      end(await (await import('./why.ts')).runWhy(policy, tag, options));
    });

  withGitHubOptions(withSharedOptions(program.command('status')))
    .description('show repositories, policies and automations, what waits and what is held')
    .option('--html <file>', 'write the status as a page: one file that loads nothing from elsewhere', nonEmpty)
    .addHelpText(
      'after',
      examples(
        ['retag status', 'what `flux get images all` shows'],
        ['retag status --html status.html', 'a page with ages and the trend of updates'],
        ['retag status --format json | jq .policies', 'for programs'],
      ),
    )
    .action(async (options: StatusOptions) => {
      end(await (await import('./status.ts')).runStatus(options));
    });

  withSharedOptions(program.command('lint'))
    .description('check documents, policies, templates and markers without asking a registry')
    .addHelpText(
      'after',
      examples(['retag lint', 'every problem with its line'], ['retag lint --format json', 'for programs']),
    )
    .action(async (options: SharedOptions) => {
      end(await (await import('./lint.ts')).runLint(options));
    });

  withSharedOptions(program.command('tags'))
    .description('list the tags of an image; with --policy those that it admits, best first')
    .argument('<image>', 'name without tag, such as ghcr.io/acme/app', nonEmpty)
    .option('--insecure', 'talk to the registry over plain HTTP, for an image that no document declares', false)
    .option('--details <n>', 'ask digest and date of the first n tags (default: 10 with --policy, else 0)', wholeNumber)
    .addHelpText(
      'after',
      examples(
        ['retag tags ghcr.io/acme/app', 'every tag, one per line'],
        ['retag tags ghcr.io/acme/app --policy app', 'those that the policy admits, best first'],
        ['retag tags alpine --details 5 --format json', 'for programs, with digests and dates'],
      ),
    )
    .action(async (image: string, options: TagsOptions) => {
      end(await (await import('./tags.ts')).runTags(image, options));
    });
}

function addMigrate(program: Command, end: End): void {
  withSharedOptions(program.command('migrate'))
    .description('move image automation from the cluster to here; shows what it would do until --write')
    .option('--write', 'write the files', false)
    .option(
      '--suspend',
      'set spec.suspend: true on the automations instead of taking documents out of kustomizations',
      false,
    )
    .option('--action <ref>', 'the Action in the workflow: owner/name@version', actionReference, 'OWNER/retag@v1')
    .option('--shadow', 'compare what Retag would write with what the controllers last committed', false)
    .addHelpText(
      'after',
      examples(
        ['retag migrate', 'the documents, the secrets to provide, the patch, the commands that remain'],
        ['retag migrate --shadow', 'do both write the same? Run this for some days first'],
        ['retag migrate --write', 'write .github/retag.yaml, the workflow and the kustomizations'],
        ['retag migrate --write --suspend', 'leave the kustomizations alone'],
      ),
    )
    .action(async (options: MigrateOptions) => {
      end(await (await import('./migrate.ts')).runMigrate(options));
    });
}

function addCompletion(program: Command, end: End): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      examples(
        ['source <(retag completion bash)', 'in ~/.bashrc'],
        ['retag completion zsh > "${fpath[1]}/_retag"', 'then start zsh anew'],
        ['retag completion fish > ~/.config/fish/completions/retag.fish', 'for fish'],
      ),
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScript } = await import('./completion.ts');
      process.stdout.write(completionScript(program, shell));
      end(0);
    });
}
