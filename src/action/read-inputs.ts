import * as core from '@actions/core';
import { ConfigError } from '../errors.ts';
import { type ActionSettings, parseActionSettings } from '../settings.ts';

/** Reads the inputs, masks what is secret, and throws ConfigError with every mistake at once. */
export function readInputs(): ActionSettings {
  const { settings, diagnostics } = parseActionSettings(name => core.getInput(name, { trimWhitespace: false }));
  for (const value of settings.secrets.values()) if (value !== '') core.setSecret(value);
  for (const line of (settings.registryCredentials ?? '').split('\n'))
    if (line.trim() !== '') core.setSecret(line.trim());
  if (settings.token !== '') core.setSecret(settings.token);
  if (diagnostics.length > 0) {
    const error = new ConfigError('CONFIG_INVALID', 'inputs have mistakes');
    error.diagnostics = diagnostics;
    throw error;
  }
  return settings;
}
