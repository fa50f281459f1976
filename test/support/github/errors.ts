/** Refusals in GitHub's own words; thrown by routes and rendered by the server. */

/** One element of `errors` in a 422 body. */
export interface FieldError {
  resource?: string;
  field?: string;
  code: string;
  message?: string;
  value?: string;
}

/** An answer with an error status. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    extra: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = { message, ...extra, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function badCredentials(): Refusal {
  return new Refusal(401, 'Bad credentials');
}

/** 422 with field errors under the given headline. */
export function invalid(message: string, errors?: readonly FieldError[]): Refusal {
  return new Refusal(422, message, errors ? { errors } : {});
}

export function validationFailed(...errors: FieldError[]): Refusal {
  return invalid('Validation Failed', errors);
}

/** A token of an App or a workflow lacks a permission; the header names what would do. */
export function notAccessible(accepted: string, personal: boolean): Refusal {
  const holder = personal ? 'personal access token' : 'integration';
  return new Refusal(403, `Resource not accessible by ${holder}`, {}, { 'x-accepted-github-permissions': accepted });
}
