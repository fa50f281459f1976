import * as core from '@actions/core';
import { parseCredentialLines, secretsOf } from '../adapters/docker-config.ts';
import { ConfigError } from '../errors.ts';
import { type ActionSettings, parseActionSettings } from '../settings.ts';

/** Reads the inputs, masks what is secret, and throws ConfigError with every mistake at once. */
export function readInputs(): ActionSettings {
  const { settings, diagnostics } = parseActionSettings(name => core.getInput(name, { trimWhitespace: false }));
  for (const value of [...settings.secrets.values(), settings.registryCredentials ?? '', settings.token]) mask(value);
  if (diagnostics.length > 0) {
    const error = new ConfigError('CONFIG_INVALID', 'inputs have mistakes');
    error.diagnostics = diagnostics;
    throw error;
  }
  return settings;
}

/** Hides a value, and the passwords in it where it lists credentials, from the log. */
function mask(value: string): void {
  const inside = secretsOf(parseCredentialLines(value, ''));
  for (const part of [value, ...inside].flatMap(linesToMask)) core.setSecret(part);
}

/** The runner masks each line by itself: in a JSON of many lines those with a brace only would spoil every log. */
function linesToMask(value: string): string[] {
  const lines = value.split(/\r?\n/).map(line => line.trim());
  return lines.length === 1 ? lines.filter(line => line !== '') : lines.filter(line => line.length >= 8);
}
