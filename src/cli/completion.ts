/** Completion scripts, written from the commands themselves. */
import type { Command, Option } from 'commander';

/** A shell that completion is printed for. */
type Shell = 'bash' | 'zsh' | 'fish';

/** The script for a shell. Options that take a file or folder complete files. */
export function completionScript(program: Command, shell: Shell): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](program);
}

const optionsOf = (command: Command): Option[] => [...command.createHelp().visibleOptions(command)];
const longNames = (command: Command) => optionsOf(command).flatMap(({ long }) => long ?? []);
const isPath = ({ flags }: Option) => /<(?:file|folder|path)>/.test(flags);
const argumentChoices = (command: Command) => command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);

function bashScript(program: Command): string {
  const choices = new Map<string, readonly string[]>();
  const paths = new Set<string>();
  for (const option of program.commands.flatMap(optionsOf)) {
    if (option.long && option.argChoices) choices.set(option.long, option.argChoices);
    if (option.long && isPath(option)) paths.add(option.long);
  }
  const names = program.commands.map(command => command.name());
  const cases = program.commands.map(
    command => `    ${command.name()}) words="${[...longNames(command), ...argumentChoices(command)].join(' ')}" ;;`,
  );
  const choiceCases = [...choices].map(
    ([name, values]) => `    ${name}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$cur")); return ;;`,
  );
  return `# bash completion for retag; in ~/.bashrc: source <(retag completion bash)
_retag() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words
  COMPREPLY=()
  case "$prev" in
${choiceCases.join('\n')}
    ${[...paths].join('|')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...names, 'help', ...longNames(program)].join(' ')}" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    help) words="${names.join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o filenames -F _retag retag
`;
}

const quoted = (text: string) => text.replaceAll("'", "'\\''");

function zshScript(program: Command): string {
  const spec = (option: Option) => {
    const text = quoted(option.description).replace(/[[\]:]/g, character => `\\${character}`);
    const repeated = Array.isArray(option.defaultValue) ? '*' : '';
    const value = option.argChoices
      ? `:value:(${option.argChoices.join(' ')})`
      : isPath(option)
        ? ':file:_files'
        : option.required
          ? ':value: '
          : '';
    return `'${repeated}${option.long}[${text}]${value}'`;
  };
  const commands = program.commands.map(
    command => `    '${command.name()}:${quoted(command.description()).replaceAll(':', '\\:')}'`,
  );
  const cases = program.commands.map(command => {
    const choices = argumentChoices(command);
    const positional = choices.length > 0 ? [`'1:value:(${choices.join(' ')})'`] : [];
    return `    ${command.name()}) _arguments ${[
      ...optionsOf(command)
        .filter(({ long }) => long)
        .map(spec),
      ...positional,
    ].join(' ')} ;;`;
  });
  return `#compdef retag
_retag() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_retag" ]; then _retag "$@"; else compdef _retag retag; fi
`;
}

function fishScript(program: Command): string {
  const commands = program.commands.map(
    command =>
      `complete -c retag -f -n __fish_use_subcommand -a ${command.name()} -d '${quoted(command.description())}'`,
  );
  const options = program.commands.flatMap(command => [
    ...optionsOf(command).flatMap(option => {
      if (!option.long) return [];
      const values = option.argChoices
        ? ` -x -a '${option.argChoices.join(' ')}'`
        : isPath(option)
          ? ' -r -F'
          : option.required
            ? ' -x'
            : '';
      const about = quoted(option.description);
      return `complete -c retag -n '__fish_seen_subcommand_from ${command.name()}' -l ${option.long.slice(2)}${values} -d '${about}'`;
    }),
    ...argumentChoices(command).map(
      choice => `complete -c retag -f -n '__fish_seen_subcommand_from ${command.name()}' -a ${choice}`,
    ),
  ]);
  return `# fish completion for retag\n${[...commands, ...options].join('\n')}\n`;
}
