import type { Migration } from './migrations.js';

/** Only ever added to at the end: files out there have seen the ones above. */
export const registersMigrations: readonly Migration[] = [
  {
    name: 'installation, persons, sessions, sign-in links, drafts, access log, followers',
    sql: `
      create table installation (only_one integer primary key check (only_one = 1), municipality text not null, is_demo integer not null) strict;
      create table person (person_id text primary key, name text not null, email text) strict;
      create table session (
        token_hash text primary key, person_id text not null,
        started_at text not null, last_seen_at text not null, ends_at text not null) strict;
      create index session_person on session (person_id);
      create table sign_in_link (token_hash text primary key, person_id text not null, ends_at text not null) strict;
      create table draft (
        draft_id text primary key, person_id text not null, kind text not null, content text not null, saved_at text not null) strict;
      create index draft_person on draft (person_id, saved_at);
      create table access (at text not null, person_id text not null, action text not null, subject text not null) strict;
      create index access_at on access (at);
      create table follower (name text primary key, position text not null, "index" integer not null, known_at text not null) strict;`,
  },
];
