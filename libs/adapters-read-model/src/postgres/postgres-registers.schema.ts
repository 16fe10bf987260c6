import type { SchemaPart } from './postgres-schema.js';

/** Only ever added to at the end: databases out there have seen the ones above. Texts compare by their bytes, as in SQLite. */
export const registersPart: SchemaPart = {
  part: 'registers',
  migrations: [
    {
      name: 'installation, persons, sessions, sign-in links, drafts, access log, followers',
      sql: `
        create table installation (only_one bigint primary key check (only_one = 1), municipality text not null, is_demo bigint not null);
        create table person (person_id text collate "C" primary key, name text not null, email text);
        create table session (
          token_hash text collate "C" primary key, person_id text collate "C" not null,
          started_at text collate "C" not null, last_seen_at text not null, ends_at text collate "C" not null);
        create index session_person on session (person_id);
        create table sign_in_link (token_hash text collate "C" primary key, person_id text not null, ends_at text not null);
        create table draft (
          draft_id text collate "C" primary key, person_id text collate "C" not null,
          kind text not null, content text not null, saved_at text collate "C" not null);
        create index draft_person on draft (person_id, saved_at);
        create table access (
          rowid bigint generated always as identity,
          at text collate "C" not null, person_id text not null, action text not null, subject text not null);
        create index access_at on access (at);
        create table follower (name text collate "C" primary key, position text not null, "index" bigint not null, known_at text not null);`,
    },
  ],
};
