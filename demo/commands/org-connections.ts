#!/usr/bin/env node
/** The command of the package, `npx org-connections`: the doctor and the emulator, which a clone has as scripts of npm. */
import { version } from '../../src/version.js';

const USAGE = `org-connections ${version}

  npx org-connections doctor     looks at what has been set up, and says what is missing
  npx org-connections emulator   serves an organization that answers like Auth0's My Organization API

--help after either of them tells its options.
`;

const [name] = process.argv.splice(2, 1);
// Both take the arguments that are left, and end the process in their own way.
if (name === 'doctor') await import('../doctor/doctor.js');
else if (name === 'emulator') await import('../server/emulator.js');
else if (name === '--help') process.stdout.write(USAGE);
else {
  process.stderr.write(name === undefined ? USAGE : `There is no command "${name}".\n\n${USAGE}`);
  process.exitCode = 2;
}
