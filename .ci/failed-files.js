// The spec files that failed in a report of Jest's, one a line, from the project's folder on.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { name, status } of testResults)
  if (status === 'failed') process.stdout.write(`${relative('.', name)}\n`);
