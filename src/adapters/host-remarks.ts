/** What was asked of each host, and what is left of the budget that it announces, in words. */
import type { RateLimitState } from './rate-limits.ts';
import type { HostSummary } from './registry-messenger.ts';

/** `docker.io: 12 requests, 1 pull, 88 of 100 left per 6 h`: one phrase per host, hosts in order. */
export function describeHosts(summaries: readonly HostSummary[]): string[] {
  const hosts = new Map<string, HostSummary>();
  for (const summary of summaries) {
    const known = hosts.get(summary.host);
    hosts.set(summary.host, known === undefined ? summary : add(known, summary));
  }
  return [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1)).map(describe);
}

/** Later numbers of a budget are newer ones. */
function add(a: HostSummary, b: HostSummary): HostSummary {
  const rateLimit = b.rateLimit ?? a.rateLimit;
  const pulls = (a.pulls ?? 0) + (b.pulls ?? 0);
  return {
    host: a.host,
    requests: a.requests + b.requests,
    bytes: a.bytes + b.bytes,
    retries: a.retries + b.retries,
    failures: a.failures + b.failures,
    ...(pulls > 0 && { pulls }),
    ...(rateLimit && { rateLimit }),
  };
}

function describe({ host, requests, retries, pulls = 0, rateLimit }: HostSummary): string {
  const parts = [
    count(requests, 'request'),
    ...(retries > 0 ? [`${retries} of them again`] : []),
    ...(pulls > 0 ? [`counted as ${count(pulls, 'pull')}`] : []),
    ...(rateLimit ? [describeLimit(rateLimit)] : []),
  ];
  return `${host}: ${parts.join(', ')}`;
}

function describeLimit({ limit, remaining, window }: RateLimitState): string {
  const hours = window === undefined ? 0 : window / 3600;
  const span = hours === 0 ? '' : ` per ${hours >= 1 ? `${Math.round(hours)} h` : `${Math.round(hours * 60)} min`}`;
  return `${remaining} of ${limit} left${span}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
