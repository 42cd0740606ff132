// The closing line of .ci/run: summary.js REPORT SECOND-REPORT [failed step…]
import { existsSync, readFileSync } from 'node:fs';

const [first, second, ...failedSteps] = process.argv.slice(2);
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

// Of a file that was run twice, the second time counts.
const files = new Map();
for (const report of [read(first), read(second)])
  for (const file of report?.testResults ?? []) files.set(file.name, file);

let passed = 0;
let failed = 0;
for (const { status, assertionResults } of files.values()) {
  const broken = assertionResults.filter((test) => test.status === 'failed').length;
  passed += assertionResults.filter((test) => test.status === 'passed').length;
  // A file that could not even be read has no tests to count, and is a failure all the same.
  failed += broken === 0 && status === 'failed' ? 1 : broken;
}

if (failedSteps.length > 0) process.stdout.write(`Failed steps: ${failedSteps.join(', ')}\n`);
// A step that failed outside the runner counts as one failure, so that the line never looks green by itself.
failed += failedSteps.filter((name) => name !== 'test' || failed === 0).length;
process.stdout.write(`Tests: ${passed} passed, ${failed} failed\n`);
process.exit(failedSteps.length === 0 && failed === 0 && passed > 0 ? 0 : 1);
