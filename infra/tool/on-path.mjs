import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is found; undefined where it is not on this machine. */
export const commandPath = (command) => process.env.PATH.split(delimiter).map((folder) => join(folder, command)).find(isExecutable);

export const isOnPath = (command) => commandPath(command) !== undefined;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
