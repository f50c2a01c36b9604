// with-display.mjs PROGRAM ARGUMENT... : runs a program on a virtual display of its own and ends with its exit code.
import { runHere } from '../setup/process.mjs';
import { reportFailure } from '../setup/say.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const [program, ...args] = process.argv.slice(2);
try {
  const { display, stop } = await startVirtualDisplay();
  try {
    process.exitCode = await runHere(program ?? '', args, { env: { ...process.env, DISPLAY: display } });
  } finally {
    stop();
  }
} catch (error) {
  process.exitCode = reportFailure(error);
}
