/** Counters and gauges in the text format of Prometheus. */

type Labels = Readonly<Record<string, string>>;

interface Family {
  help: string;
  type: 'counter' | 'gauge' | 'histogram';
  values: Map<string, number>;
}

const BUCKETS = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];

const escapeLabel = (text: string) => text.replace(/[\\"\n]/g, char => (char === '\n' ? '\\n' : `\\${char}`));

function printLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Counters and gauges as Prometheus reads them. */
export class Metrics {
  readonly #families = new Map<string, Family>();
  readonly #gauges: { name: string; read: () => number | Promise<number> }[] = [];

  #family(name: string, type: Family['type'], help: string): Family {
    const known = this.#families.get(name) ?? { help, type, values: new Map<string, number>() };
    this.#families.set(name, known);
    return known;
  }

  count(name: string, help: string, labels: Labels = {}, by = 1): void {
    const { values } = this.#family(name, 'counter', help);
    const key = `${name}${printLabels(labels)}`;
    values.set(key, (values.get(key) ?? 0) + by);
  }

  /** A value that is asked for whenever somebody looks. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    this.#family(name, 'gauge', help);
    this.#gauges.push({ name, read });
  }

  /** Seconds that something took. */
  observe(name: string, help: string, seconds: number, labels: Labels = {}): void {
    const { values } = this.#family(name, 'histogram', help);
    const add = (key: string, by: number) => values.set(key, (values.get(key) ?? 0) + by);
    for (const limit of BUCKETS)
      add(`${name}_bucket${printLabels({ ...labels, le: String(limit) })}`, seconds <= limit ? 1 : 0);
    add(`${name}_bucket${printLabels({ ...labels, le: '+Inf' })}`, 1);
    add(`${name}_sum${printLabels(labels)}`, seconds);
    add(`${name}_count${printLabels(labels)}`, 1);
  }

  async print(): Promise<string> {
    // What cannot be asked now, as a queue without its Redis, must not take the other numbers with it.
    for (const { name, read } of this.#gauges) {
      const value = await Promise.resolve(read()).catch(() => Number.NaN);
      this.#families.get(name)?.values.set(name, value);
    }
    const parts = [...this.#families].map(([name, { help, type, values }]) => {
      const lines = [...values].map(([key, value]) => `${key} ${value}`);
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n');
    });
    return `${parts.join('\n')}\n`;
  }
}
