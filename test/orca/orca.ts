/** Orca itself, speaking into a file. */
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
 * Starts it and waits for its first words: a screen reader that is not there says nothing wrong.
 *
 * @param folder an empty one, for its settings and for what it says
 * @throws SpeechError when it does not begin to speak
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
