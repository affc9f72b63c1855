#!/usr/bin/env node
/**
 * The package's command, `npx org-connections`. This folder holds the published commands, a folder each, and what they
 * share; the demo builds on them and is never imported here.
 */
import { version } from '../version.js';
import { didYouMean } from '../did-you-mean.js';

const USAGE = `org-connections ${version}

Usage: npx org-connections <command> [options]

  doctor     checks your setup and says what is missing
  emulator   serves an organization that answers like Auth0's My Organization API

Run a command with --help to see its options.
`;

const [name, ...args] = process.argv.slice(2);
if (name === 'doctor') await (await import('./doctor/doctor.js')).doctor(args);
else if (name === 'emulator') await (await import('./emulator/emulator.js')).emulator(args);
else if (name === '--help') process.stdout.write(USAGE);
else {
  process.stderr.write(
    name === undefined
      ? USAGE
      : `Unknown command "${name}".${didYouMean(name, ['doctor', 'emulator'])}\n\n${USAGE}`,
  );
  process.exitCode = 2;
}
