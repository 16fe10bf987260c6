import type { Sqlite } from '#lib/adapters-read-model';

/** Of the file's schema, kept as `user_version`. */
const SCHEMA_VERSION = 1;

/**
 * `line` is the event as it is kept for ever, `leaf` its leaf hash; the other columns repeat what the line says, to find it by.
 * The triggers stop a slip of the hand, also `insert or replace`, which deletes without asking the trigger for deletions.
 */
const SCHEMA = `
  create table events (
    pos integer primary key,
    id text not null unique,
    stream text not null,
    rev integer not null,
    line text not null,
    leaf blob not null check (length(leaf) = 32),
    unique (stream, rev)
  ) strict;
  create trigger events_refuse_update before update on events
    begin select raise(abort, 'an event is never changed'); end;
  create trigger events_refuse_delete before delete on events
    begin select raise(abort, 'an event is never deleted'); end;
  create trigger events_refuse_replace before insert on events
    when exists (select 1 from events
      where pos = new.pos or id = new.id or (stream = new.stream and rev = new.rev))
    begin select raise(abort, 'an event is never replaced'); end;
  pragma user_version = ${SCHEMA_VERSION};
`;

/** Makes the table where there is none, and looks whether the file is sound. @throws Error when it is not, or is not ours */
export function openEventTable(writer: Sqlite): void {
  if (writer.value('pragma encoding') !== 'UTF-8') throw new Error('The event log is not in UTF-8');
  makeRecoveredCommitsDurable(writer);
  assertSound(writer);
  if (writer.value('pragma user_version') === 0) writer.transaction(() => writer.database.exec(SCHEMA));
  assertKnownSchema(writer);
}

/** @throws Error when the file was written by another version of the program */
export function assertKnownSchema(sqlite: Sqlite): void {
  const version = sqlite.value('pragma user_version');
  if (version !== SCHEMA_VERSION) throw new Error(`The event log has schema ${String(version)}; this program knows ${SCHEMA_VERSION}`);
}

/**
 * What a crashed process left in the WAL may be in memory only: after a failed fsync Linux drops the pages and still shows them.
 * Copying it into the file syncs it, before anybody has read it.
 */
function makeRecoveredCommitsDurable(writer: Sqlite): void {
  writer.database.exec('pragma wal_checkpoint(truncate)');
}

/** Reads every page, about 1 ms for 1,000 events; the index comparison of `integrity_check` takes three times that. */
function assertSound(writer: Sqlite): void {
  const found = writer.value('pragma quick_check(1)');
  if (found !== 'ok') throw new Error(`The event log is damaged: ${String(found)}`);
}
