/** Runs through all features of the kit, in its own page, and reports the result. */
import type { Report } from '../report.js';
import { STEPS } from './steps.js';

interface Watched {
  readonly violations: readonly string[];
  readonly complaints: readonly string[];
}

const { watched } = window as unknown as { readonly watched: Watched };

async function walk(): Promise<Report> {
  const done: string[] = [];
  let failure: string | null = null;
  try {
    for (const [name, step] of Object.entries(STEPS)) {
      failure = name;
      await step();
      done.push(name);
    }
    failure = null;
  } catch (error) {
    failure = `${failure}: ${String(error)}`;
  }
  return { done, failure, ...watched, hasTrustedTypes: 'trustedTypes' in window };
}

const report = await walk();
await fetch('report', { method: 'POST', body: JSON.stringify(report, asItIs) });

/** Serializes JSON even if the page has modified `toJSON`. */
function asItIs(this: Record<string, unknown>, name: string): unknown {
  return this[name];
}
