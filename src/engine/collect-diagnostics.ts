import { compareDiagnostics, type Diagnostic } from '../errors.ts';

/**
 * All diagnostics as one report: each once, by place. Where a document's own validation and a lint say the same of one
 * place, the lint stays, because its hint holds the corrected YAML.
 */
export function collectDiagnostics(...lists: (readonly Diagnostic[])[]): Diagnostic[] {
  const all = [...new Map(lists.flat().map(d => [JSON.stringify(d), d])).values()].sort(compareDiagnostics);
  const place = ({ file, line, column }: Diagnostic) => `${file} ${line} ${column}`;
  const lints = new Map(all.filter(d => d.code.startsWith('POLICY_')).map(d => [`${place(d)} ${d.message}`, d]));
  return all.filter(d => {
    const [, message] = /^spec\.\w+: (.*)$/s.exec(d.message) ?? [];
    return d.code !== 'DOCUMENT_INVALID' || message === undefined || !lints.has(`${place(d)} ${message}`);
  });
}
