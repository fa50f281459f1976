/** Loaded into a measured process: writes its peak memory in MiB into the file that `RETAG_BENCH_PEAK` names. */
import { writeFileSync } from 'node:fs';

const file = process.env['RETAG_BENCH_PEAK'];
if (file) process.once('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
