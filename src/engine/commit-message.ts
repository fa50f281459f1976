/** The commit message of one automation: its template over its changes, or the default subject. */
import type { RetagConfig } from '../config/schema.ts';
import { type Diagnostic, diagnose, TemplateError } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { PlannedFile } from '../plan-model.ts';
import { placeInFile } from '../templates/check.ts';
import { defaultMessage, type MessageData, renderMessage } from '../templates/render.ts';

/** As Flux gives them to templates, file names are relative to `spec.update.path`; of a single file, its base name. */
function templatePath(path: string, updatePath: string): string {
  if (updatePath === '') return path;
  if (path === updatePath) return path.slice(path.lastIndexOf('/') + 1);
  return path.startsWith(`${updatePath}/`) ? path.slice(updatePath.length + 1) : path;
}

/** What the template sees; the changes in the order of files by bytes, then of lines. */
function messageData(automation: Automation, files: readonly PlannedFile[]): MessageData {
  return {
    automation: { namespace: automation.namespace, name: automation.name },
    values: automation.commit.messageTemplateValues,
    changes: files.flatMap(file =>
      file.changes.map(change => ({ ...change, file: templatePath(file.path, automation.updatePath) })),
    ),
  };
}

/**
 * Renders the automation's template, or the default where there is none. A template that fails is a diagnostic, and the
 * default stands in for it: the update itself is not lost.
 */
export function planCommitMessage(
  automation: Automation,
  files: readonly PlannedFile[],
  config: RetagConfig,
): { commitMessage: string; diagnostics: Diagnostic[] } {
  const data = messageData(automation, files);
  const fallback = () => defaultMessage(data, config.commits.style);
  const template = automation.commit.messageTemplate;
  if (template === undefined || template === '' || files.length === 0)
    return { commitMessage: fallback(), diagnostics: [] };
  try {
    return { commitMessage: renderMessage(template, data), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    const at = placeInFile(place, automation.commit.messageTemplateLocation) ?? automation.location;
    return { commitMessage: fallback(), diagnostics: [diagnose(error.code, error.message, { at, hint: error.hint })] };
  }
}
