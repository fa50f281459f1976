import type { LabelSelector } from '../model.ts';
import type { Fields } from './fields.ts';

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;
type Operator = (typeof OPERATORS)[number];
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const MAX_LABEL = 63;

/** Reads a Kubernetes label selector; what is wrong is reported in the words of the Kubernetes API. */
export function readLabelSelector(fields: Fields): LabelSelector {
  const matchLabels = fields.stringMap('matchLabels');
  for (const [key, value] of Object.entries(matchLabels)) checkLabel(fields, 'matchLabels', key, [value]);
  const expressions = fields.list('matchExpressions') ?? [];
  const matchExpressions = expressions.flatMap((item, index) => {
    if (item.kind !== 'map') return [];
    return readExpression(fields.child(item, `matchExpressions[${index}]`)) ?? [];
  });
  fields.reportUnknown();
  return { matchLabels, matchExpressions };
}

function readExpression(fields: Fields): LabelSelector['matchExpressions'][number] | undefined {
  const key = fields.string('key', { required: true });
  const operator = fields.string('operator', { required: true });
  const values = fields.strings('values') ?? [];
  fields.reportUnknown();
  if (key === undefined || operator === undefined) return undefined;
  if (!isOperator(operator)) {
    fields.report('operator', `"${operator}" is not a valid label selector operator`);
    return undefined;
  }
  const wantsValues = operator === 'In' || operator === 'NotIn';
  if (wantsValues && values.length === 0) {
    fields.report('values', "Invalid value: []: for 'in', 'notin' operators, values set can't be empty");
  }
  if (!wantsValues && values.length > 0) {
    fields.report('values', 'Invalid value: values set must be empty for exists and does not exist');
  }
  checkLabel(fields, 'key', key, values);
  return { key, operator, values };
}

function isOperator(text: string): text is Operator {
  return (OPERATORS as readonly string[]).includes(text);
}

function checkLabel(fields: Fields, field: string, key: string, values: readonly string[]): void {
  const name = key.slice(key.indexOf('/') + 1);
  if (!LABEL_KEY.test(key) || name.length > MAX_LABEL) {
    fields.report(
      field,
      `Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than ${MAX_LABEL} characters`,
    );
  }
  for (const value of values) {
    if (LABEL_VALUE.test(value) && value.length <= MAX_LABEL) continue;
    fields.report(
      field,
      `Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character, with no more than ${MAX_LABEL} characters`,
    );
  }
}

/** True when the labels satisfy every requirement. An empty or absent selector admits everything. */
export function matchesSelector(
  selector: LabelSelector | undefined,
  labels: Readonly<Record<string, string>>,
): boolean {
  if (selector === undefined) return true;
  const hasLabels = Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value);
  return hasLabels && selector.matchExpressions.every(expression => matchesExpression(expression, labels));
}

function matchesExpression(
  { key, operator, values }: LabelSelector['matchExpressions'][number],
  labels: Readonly<Record<string, string>>,
): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  const isListed = value !== undefined && values.includes(value);
  return operator === 'In' ? isListed : !isListed;
}
