// First step of every npm script. Runs on whatever Node the machine has, before anything is installed: checks that
// Node, installs the packages, then hands over to the project's own Node 24 (tools/setup/command.mjs).
import { checkNode } from './node-version.mjs';

const problem = checkNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

// Imported only now: these files may use what an old Node can't even read.
const { ensurePackages } = await import('./packages.mjs');
const { handOver } = await import('./hand-over.mjs');
const { reportFailure } = await import('./say.mjs');

const [name, ...args] = process.argv.slice(2);
try {
  await ensurePackages();
  process.exitCode = await handOver(name ?? '', args);
} catch (error) {
  process.exitCode = reportFailure(error);
  if (name === 'test') console.log('0 passed, 1 failed');
}
