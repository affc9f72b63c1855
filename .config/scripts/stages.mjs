/**
 * Runs the stages of a check, two at a time if possible, and stops at the first failure.
 *
 * A stage is `{ name, command, after, alone }`: a shell command, the names of the stages whose results it needs, and
 * whether it must have both processors for itself, because it uses them or because it measures.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { clearTimeout, setTimeout } from 'node:timers';

const AT_A_TIME = 2;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** How long a stage has to exit when it is stopped, in milliseconds. */
const PATIENCE = 10_000;
/** The last line of a command that runs tests. */
const COUNT = /^(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/;

/**
 * Prints the output of each stage when it ends, then the duration of each stage, and finally the number of tests.
 *
 * @returns whether all stages succeeded
 */
export async function runStages(stages, print = console.log) {
  const begin = Date.now();
  const waiting = [...stages];
  const running = new Map();
  const ended = [];
  const stopped = stopOnSignal(running);

  while (waiting.length > 0 || running.size > 0) {
    for (let stage = nextOf(waiting, running, ended); stage; stage = nextOf(waiting, running, ended)) {
      waiting.splice(waiting.indexOf(stage), 1);
      running.set(stage.name, start(stage, begin));
    }
    if (running.size === 0) throw new Error(`${waiting[0].name} waits for a stage that does not exist.`);
    const result = await Promise.race([...running.values()].map(({ done }) => done));
    running.delete(result.name);
    ended.push(result);
    print(`\n── ${result.name} ──\n${result.output.trimEnd()}`);
    if (!result.isGood) break;
  }

  stopped();
  await Promise.all([...running.values()].map(stop));
  print(['', ...timesOf(ended), ...outcomeOf(ended)].join('\n'));
  return ended.every(({ isGood }) => isGood);
}

/** The first waiting stage that can start now; undefined if there is none. */
export function nextOf(waiting, running, ended) {
  const hasRoom = running.size < AT_A_TIME && ![...running.values()].some(({ alone }) => alone);
  if (!hasRoom) return undefined;
  return waiting.find(({ after = [], alone }) => {
    const isReady = after.every((name) => ended.some((stage) => stage.name === name));
    return isReady && (!alone || running.size === 0);
  });
}

function start({ name, command, alone = false }, begin) {
  // Its own process group, so that all of its processes can be stopped.
  const child = spawn('sh', ['-c', command], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const from = Date.now();
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const done = new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ name, output, isGood: code === 0, from: from - begin, took: Date.now() - from });
    });
  });
  return { alone, child, done, exited: once(child, 'exit') };
}

/** Stops a stage's process group, by force if it does not exit. */
async function stop({ child, exited }) {
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE);
  await exited;
  clearTimeout(force);
}

function signal({ pid }, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // It has already exited.
  }
}

/** @returns a function that ends this */
function stopOnSignal(running) {
  const onSignal = async () => {
    await Promise.all([...running.values()].map(stop));
    process.exit(1);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return () => {
    for (const name of SIGNALS) process.off(name, onSignal);
  };
}

function timesOf(ended) {
  const width = Math.max(...ended.map(({ name }) => name.length));
  const lines = [...ended]
    .sort((a, b) => a.from - b.from)
    .map(({ name, from, took }) => `${name.padEnd(width)} ${clock(took)}, from ${clock(from)}`);
  const end = Math.max(...ended.map(({ from, took }) => from + took));
  return [...lines, `${'all'.padEnd(width)} ${clock(end)}`];
}

/** Formats milliseconds as minutes and seconds. */
function clock(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The failures, then the counts if there were tests. */
function outcomeOf(ended) {
  const failed = ended.filter(({ isGood }) => !isGood).map(({ name }) => `${name} failed`);
  const counts = ended.flatMap(({ output }) => COUNT.exec(output.trimEnd().split('\n').at(-1))?.groups ?? []);
  if (counts.length === 0) return failed;
  const sum = (what) => counts.reduce((total, count) => total + Number(count[what] ?? 0), 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return [...failed, `${sum('passed')} passed, ${sum('failed')} failed${skipped}`];
}
