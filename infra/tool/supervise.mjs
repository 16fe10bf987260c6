import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './root.mjs';

/** The exit code by which a program says that starting it again would not help: wrong flags, a taken port, a folder in use. */
const USAGE_ERROR = 2;
const RESTARTS_MAX = 5;
const RESTARTS_WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const STOP_WITHIN_MS = 30_000;

/**
 * Keeps a program going until it ends by itself or this process is told to stop. After a crash it starts again with a
 * growing pause, at most five times a minute.
 * @returns the exit code to end with
 */
export async function supervise(node, args, env) {
  const stop = stopSignal();
  const crashedAt = [];
  while (!stop.aborted) {
    const ended = await runOnce(node, args, { env, stop });
    if (stop.aborted) return ended.code ?? 0;
    if (ended.code === 0 || ended.code === USAGE_ERROR) return ended.code;
    crashedAt.push(performance.now());
    const recent = crashedAt.filter((at) => at > performance.now() - RESTARTS_WITHIN_MS).length;
    if (recent > RESTARTS_MAX) return giveUp();
    say(`Årshjul avbröts (${ended.signal ?? `kod ${ended.code}`}) och startas igen.`);
    await pause(FIRST_PAUSE_MS * 2 ** (recent - 1), undefined, { signal: stop }).catch(() => undefined);
  }
  return 0;
}

/** Aborted once, however many signals come: a terminal and npm each send their own, and a second one would cut the stop short. */
function stopSignal() {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
  return stop.signal;
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

function giveUp() {
  say(`Årshjul avbröts mer än ${RESTARTS_MAX} gånger på en minut och startas inte igen. Orsaken står ovanför.`);
  return 1;
}

const say = (text) => process.stderr.write(`${text}\n`);
