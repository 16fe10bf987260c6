import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './root.mjs';

/** The exit code by which a program says that starting it again would not help: wrong flags, a taken port, a folder in use. */
const USAGE_ERROR = 2;
const RESTARTS_MAX = 5;
const RESTARTS_WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const STOP_WITHIN_MS = 25_000;

/**
 * Keeps programs (`{ name, args }`) going until one of them ends for good or this process is told to stop; then all of them end.
 * @returns the exit code to end with
 */
export async function supervise(node, programs, env) {
  const stop = stopController();
  const codes = await Promise.all(programs.map(async (program) => {
    const code = await keepGoing(node, program, { env, stop: stop.signal });
    stop.abort();
    return code;
  }));
  return codes.find((code) => code !== 0) ?? 0;
}

/** After a crash a program starts again with a growing pause, at most five times a minute. @returns its exit code in the end */
async function keepGoing(node, { name, args }, { env, stop }) {
  const crashedAt = [];
  while (!stop.aborted) {
    const ended = await runOnce(node, args, { env, stop });
    if (stop.aborted) return ended.code ?? 0;
    if (ended.code === 0 || ended.code === USAGE_ERROR) return ended.code;
    crashedAt.push(performance.now());
    const recent = crashedAt.filter((at) => at > performance.now() - RESTARTS_WITHIN_MS).length;
    if (recent > RESTARTS_MAX) return giveUp(name);
    say(`Årshjul (${name}) avbröts (${ended.signal ?? `kod ${ended.code}`}) och startas igen.`);
    await pause(FIRST_PAUSE_MS * 2 ** (recent - 1), undefined, { signal: stop }).catch(() => undefined);
  }
  return 0;
}

/** Aborted once, however many signals come: a terminal and npm each send their own, and a second one would cut the stop short. */
function stopController() {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
  return stop;
}

/** In a process group of its own, so that a terminal's Ctrl-C reaches the program through here only. */
const runOnce = (node, args, { env, stop }) => new Promise((resolve) => {
  const program = spawn(node, ['--import', inRoot('infra/tool/stop-with-parent.mjs'), ...args], {
    env, detached: true, signal: stop, killSignal: 'SIGTERM', stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  stop.addEventListener('abort', () => setTimeout(() => program.kill('SIGKILL'), STOP_WITHIN_MS).unref(), { once: true });
  program.on('error', (error) => error.name === 'AbortError' || say(error.message));
  program.on('exit', (code, signal) => resolve({ code, signal }));
});

function giveUp(name) {
  say(`Årshjul (${name}) avbröts mer än ${RESTARTS_MAX} gånger på en minut och startas inte igen. Orsaken står ovanför.`);
  return 1;
}

const say = (text) => process.stderr.write(`${text}\n`);
