/**
 * `npm run fuzz [-- SECONDS [SEED]]`: generated and damaged YAML files through the rewriter, two minutes by default.
 * Prints seed and counts. A failure prints the smallest file that shows it, and ends with exit code 1.
 */
import fc from 'fast-check';
import { damagedTexts, yamlTexts } from '../test/markers/arbitrary-yaml.ts';
import { checkAnyText, checkOutline, checkRewrite } from '../test/markers/rewrite-properties.ts';

const seconds = Number(process.argv[2] ?? 120);
const firstSeed = Number(process.argv[3] ?? Date.now() % 0x7fffffff);
if (!(seconds > 0) || !Number.isInteger(firstSeed)) {
  console.error('usage: npm run fuzz [-- SECONDS [SEED]]');
  process.exit(2);
}

const counts = { generated: 0, damaged: 0, quick: 0, bytes: 0 };

/** One round: every property over some hundred fresh files. */
function runRound(seed: number): void {
  const parameters = { seed, numRuns: 200 };
  const generated = fc.property(yamlTexts, file => {
    counts.generated += 1;
    checkRewrite(file);
    if (checkOutline(file.text)) counts.quick += 1;
  });
  const damaged = fc.property(damagedTexts, text => {
    counts.damaged += 1;
    checkAnyText(text);
    if (checkOutline(text)) counts.quick += 1;
  });
  const bytes = fc.property(fc.uint8Array({ maxLength: 300 }), noise => {
    counts.bytes += 1;
    checkAnyText(`${new TextDecoder('latin1').decode(noise)}"$imagepolicy"`);
  });
  fc.assert(generated, parameters);
  fc.assert(damaged, { ...parameters, numRuns: 600 });
  fc.assert(bytes, parameters);
}

const end = performance.now() + seconds * 1000;
console.log(`seed ${firstSeed}, ${seconds} s`);
for (let seed = firstSeed; performance.now() < end; seed++) {
  try {
    runRound(seed);
  } catch (error) {
    console.error(`failed in the round of seed ${seed}: npm run fuzz -- 1 ${seed}`);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
const { generated, damaged, quick, bytes } = counts;
console.log(
  `${generated} generated and ${damaged} damaged files, ${quick} of them read quickly; ${bytes} byte strings`,
);
console.log('no difference found');
