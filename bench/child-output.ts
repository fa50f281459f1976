/** Runs a Node program to its end and reads the JSON on the last line that it prints. */
import { execFile } from 'node:child_process';

export function runForJson<T>(file: string, args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, [new URL(file, import.meta.url).pathname, ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file}: ${stderr.slice(-2000) || error.message}`));
      else resolve(JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as T);
    });
  });
}

/** Peak memory of this process so far, in MiB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
