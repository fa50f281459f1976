import "./rolldown-runtime.js";
// src/cli/completion.ts
function completionScript(program, shell) {
	return {
		bash: bashScript,
		zsh: zshScript,
		fish: fishScript
	}[shell](program);
}
const optionsOf = (command) => [...command.createHelp().visibleOptions(command)], longNames = (command) => optionsOf(command).flatMap(({ long }) => long ?? []), isPath = ({ flags }) => /<(?:file|folder|path)>/.test(flags), argumentChoices = (command) => command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
function bashScript(program) {
	let choices = new Map(), paths = new Set();
	for (let option of program.commands.flatMap(optionsOf)) option.long && option.argChoices && choices.set(option.long, option.argChoices), option.long && isPath(option) && paths.add(option.long);
	let names = program.commands.map((command) => command.name()), cases = program.commands.map((command) => `    ${command.name()}) words="${[...longNames(command), ...argumentChoices(command)].join(" ")}" ;;`);
	return `# bash completion for retag; in ~/.bashrc: source <(retag completion bash)
_retag() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words
  COMPREPLY=()
  case "$prev" in
${[...choices].map(([name, values]) => `    ${name}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$cur")); return ;;`).join("\n")}
    ${[...paths].join("|")}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[
		...names,
		"help",
		...longNames(program)
	].join(" ")}" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    help) words="${names.join(" ")}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o filenames -F _retag retag
`;
}
const quoted = (text) => text.replaceAll("'", "'\\''");
function zshScript(program) {
	let spec = (option) => {
		let text = quoted(option.description).replace(/[[\]:]/g, (character) => `\\${character}`), repeated = Array.isArray(option.defaultValue) ? "*" : "", value = option.argChoices ? `:value:(${option.argChoices.join(" ")})` : isPath(option) ? ":file:_files" : option.required ? ":value: " : "";
		return `'${repeated}${option.long}[${text}]${value}'`;
	}, commands = program.commands.map((command) => `    '${command.name()}:${quoted(command.description()).replaceAll(":", "\\:")}'`), cases = program.commands.map((command) => {
		let choices = argumentChoices(command), positional = choices.length > 0 ? [`'1:value:(${choices.join(" ")})'`] : [];
		return `    ${command.name()}) _arguments ${[...optionsOf(command).filter(({ long }) => long).map(spec), ...positional].join(" ")} ;;`;
	});
	return `#compdef retag
_retag() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_retag" ]; then _retag "$@"; else compdef _retag retag; fi
`;
}
function fishScript(program) {
	let commands = program.commands.map((command) => `complete -c retag -f -n __fish_use_subcommand -a ${command.name()} -d '${quoted(command.description())}'`), options = program.commands.flatMap((command) => [...optionsOf(command).flatMap((option) => {
		if (!option.long) return [];
		let values = option.argChoices ? ` -x -a '${option.argChoices.join(" ")}'` : isPath(option) ? " -r -F" : option.required ? " -x" : "", about = quoted(option.description);
		return `complete -c retag -n '__fish_seen_subcommand_from ${command.name()}' -l ${option.long.slice(2)}${values} -d '${about}'`;
	}), ...argumentChoices(command).map((choice) => `complete -c retag -f -n '__fish_seen_subcommand_from ${command.name()}' -a ${choice}`)]);
	return `# fish completion for retag\n${[...commands, ...options].join("\n")}\n`;
}
export { completionScript };
