/**
 * Performs the tasks and, with `--faults`, plants the faults. Started by `npm run test:orca`, which prepares the display, the
 * session bus and the home folder.
 */
import { parseArgs } from 'node:util';
import { FAULTS } from './faults.js';
import { serveKitPage } from './kit-page.js';
import { perform, type Place } from './perform.js';
import { Seat } from './seat.js';
import { SpeechError } from './speech.js';
import { TASKS } from './tasks.js';

const { values, positionals } = parseArgs({
  options: { faults: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isWanted = ({ name }: { readonly name: string }) =>
  positionals.length === 0 || positionals.some((part) => name.includes(part));
const counts = { passed: 0, failed: 0 };

const page = await serveKitPage();
const seat = await Seat.take(page, process.env['HOME']!);
const place: Place = { page, seat };
try {
  for (const task of TASKS.filter(isWanted)) count(task.name, await perform(task, place));
  for (const fault of values.faults ? FAULTS.filter(isWanted) : []) {
    const task = TASKS.find(({ name }) => name === fault.task)!;
    const complaint = (await perform(task, place, fault)) ?? new SpeechError('Nobody complains.');
    count(`fault: ${fault.name}`, complaint.message === fault.complaint ? undefined : complaint);
  }
} finally {
  await seat.leave();
  page.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function count(name: string, error: Error | undefined): void {
  if (error) {
    counts.failed++;
    const report =
      error instanceof SpeechError ? `${error.message}\n${seat.transcript}` : String(error.stack);
    console.log(`\nfailed: ${name}\n${report.replace(/^/gm, '    ')}\n`);
  } else {
    counts.passed++;
    console.log(`ok: ${name}`);
  }
}
