/** Starts Orca, with its speech written to a file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Speech, SpeechError } from './speech.js';

const CUSTOMIZATIONS = 'orca-customizations.py';

export interface Orca {
  readonly speech: Speech;
  readonly end: () => void;
}

/**
 * Starts Orca and waits until it speaks, because without a screen reader, nothing wrong could be heard.
 *
 * @param folder an empty folder for its settings and its speech
 * @throws SpeechError if it does not speak
 */
export async function startOrca(folder: string): Promise<Orca> {
  const settings = join(folder, 'settings');
  const file = join(folder, 'speech.jsonl');
  mkdirSync(settings, { recursive: true });
  copyFileSync(fileURLToPath(new URL(CUSTOMIZATIONS, import.meta.url)), join(settings, CUSTOMIZATIONS));
  const orca: ChildProcess = spawn('orca', ['--user-prefs', settings], {
    env: { ...process.env, ORCA_SPEECH: file },
    stdio: 'ignore',
  });
  const end = () => void orca.kill('SIGKILL');
  const speech = new Speech(file);
  try {
    await speech.heard(['Screen reader on.'], 0);
  } catch {
    end();
    throw new SpeechError(
      'Orca does not begin to speak. Another one of the same user keeps it from that: end that one.',
    );
  }
  return { speech, end };
}
