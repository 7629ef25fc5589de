import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`promises_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_parties_order_idx\` ON \`promises_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`promises_parties_parent_id_idx\` ON \`promises_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promises_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_themes_order_idx\` ON \`promises_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`promises_themes_parent_idx\` ON \`promises_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promises_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`participants\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_sources_order_idx\` ON \`promises_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`promises_sources_parent_id_idx\` ON \`promises_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promises\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`year\` numeric,
  	\`from\` text,
  	\`to\` text,
  	\`district\` text,
  	\`place\` text,
  	\`agreement_id\` text(36),
  	\`carried_from_id\` text(36),
  	\`origin_title\` text,
  	\`origin_publisher\` text,
  	\`origin_date\` text,
  	\`origin_url\` text,
  	\`internal_notes\` text,
  	\`ref\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`carried_from_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_municipality_idx\` ON \`promises\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`promises_agreement_idx\` ON \`promises\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`promises_carried_from_idx\` ON \`promises\` (\`carried_from_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`promises_ref_idx\` ON \`promises\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`promises_slug_idx\` ON \`promises\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`promises_updated_at_idx\` ON \`promises\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`promises_created_at_idx\` ON \`promises\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`promises__status_idx\` ON \`promises\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`municipality_year_slug_idx\` ON \`promises\` (\`municipality_id\`,\`year\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`promises_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`wording\` text,
  	\`plain_language\` text,
  	\`origin_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`promises_locales_locale_parent_id_unique\` ON \`promises_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promises_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`problems_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`promises_rels_order_idx\` ON \`promises_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`promises_rels_parent_idx\` ON \`promises_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`promises_rels_path_idx\` ON \`promises_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`promises_rels_problems_id_idx\` ON \`promises_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v_version_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_promises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_promises_v_version_parties_order_idx\` ON \`_promises_v_version_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_parties_parent_id_idx\` ON \`_promises_v_version_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_promises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_promises_v_version_themes_order_idx\` ON \`_promises_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_themes_parent_idx\` ON \`_promises_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`participants\` numeric,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_promises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_promises_v_version_sources_order_idx\` ON \`_promises_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_sources_parent_id_idx\` ON \`_promises_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_municipality_id\` text(36),
  	\`version_year\` numeric,
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_district\` text,
  	\`version_place\` text,
  	\`version_agreement_id\` text(36),
  	\`version_carried_from_id\` text(36),
  	\`version_origin_title\` text,
  	\`version_origin_publisher\` text,
  	\`version_origin_date\` text,
  	\`version_origin_url\` text,
  	\`version_internal_notes\` text,
  	\`version_ref\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_carried_from_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_promises_v_parent_idx\` ON \`_promises_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_municipality_idx\` ON \`_promises_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_agreement_idx\` ON \`_promises_v\` (\`version_agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_carried_from_idx\` ON \`_promises_v\` (\`version_carried_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_ref_idx\` ON \`_promises_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_slug_idx\` ON \`_promises_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_updated_at_idx\` ON \`_promises_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version_created_at_idx\` ON \`_promises_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_version_version__status_idx\` ON \`_promises_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_created_at_idx\` ON \`_promises_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_updated_at_idx\` ON \`_promises_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_snapshot_idx\` ON \`_promises_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_published_locale_idx\` ON \`_promises_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_latest_idx\` ON \`_promises_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_municipality_version_year_version_slug_idx\` ON \`_promises_v\` (\`version_municipality_id\`,\`version_year\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_wording\` text,
  	\`version_plain_language\` text,
  	\`version_origin_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_promises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_promises_v_locales_locale_parent_id_unique\` ON \`_promises_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_promises_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`problems_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_promises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_promises_v_rels_order_idx\` ON \`_promises_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_rels_parent_idx\` ON \`_promises_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_rels_path_idx\` ON \`_promises_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_promises_v_rels_problems_id_idx\` ON \`_promises_v_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`promise_id\` text(36),
  	\`kind\` text,
  	\`responsible_kind\` text,
  	\`responsible_name\` text,
  	\`responsible_role\` text,
  	\`measurable\` text DEFAULT 'target',
  	\`target_op\` text DEFAULT 'atLeast',
  	\`target_value\` numeric,
  	\`target_per\` text,
  	\`timing_kind\` text DEFAULT 'window',
  	\`timing_from\` text,
  	\`timing_to\` text,
  	\`timing_season\` text,
  	\`timing_year\` numeric,
  	\`goal\` text,
  	\`newness\` text,
  	\`place\` text,
  	\`next_update_due\` text,
  	\`ref\` text,
  	\`number\` numeric,
  	\`municipality_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_promise_idx\` ON \`activities\` (\`promise_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_ref_idx\` ON \`activities\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`activities_number_idx\` ON \`activities\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`activities_municipality_idx\` ON \`activities\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`activities__status_idx\` ON \`activities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`activities_locales\` (
  	\`text\` text,
  	\`purpose\` text,
  	\`target_unit\` text,
  	\`not_measurable_reason\` text,
  	\`why_this_works\` text,
  	\`follow_up_method\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`activities_locales_locale_parent_id_unique\` ON \`activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_texts_order_parent\` ON \`activities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_promise_id\` text(36),
  	\`version_kind\` text,
  	\`version_responsible_kind\` text,
  	\`version_responsible_name\` text,
  	\`version_responsible_role\` text,
  	\`version_measurable\` text DEFAULT 'target',
  	\`version_target_op\` text DEFAULT 'atLeast',
  	\`version_target_value\` numeric,
  	\`version_target_per\` text,
  	\`version_timing_kind\` text DEFAULT 'window',
  	\`version_timing_from\` text,
  	\`version_timing_to\` text,
  	\`version_timing_season\` text,
  	\`version_timing_year\` numeric,
  	\`version_goal\` text,
  	\`version_newness\` text,
  	\`version_place\` text,
  	\`version_next_update_due\` text,
  	\`version_ref\` text,
  	\`version_number\` numeric,
  	\`version_municipality_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_parent_idx\` ON \`_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_promise_idx\` ON \`_activities_v\` (\`version_promise_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_ref_idx\` ON \`_activities_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_number_idx\` ON \`_activities_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_municipality_idx\` ON \`_activities_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_updated_at_idx\` ON \`_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version_created_at_idx\` ON \`_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_version_version__status_idx\` ON \`_activities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_created_at_idx\` ON \`_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_updated_at_idx\` ON \`_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_snapshot_idx\` ON \`_activities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_published_locale_idx\` ON \`_activities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_latest_idx\` ON \`_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_locales\` (
  	\`version_text\` text,
  	\`version_purpose\` text,
  	\`version_target_unit\` text,
  	\`version_not_measurable_reason\` text,
  	\`version_why_this_works\` text,
  	\`version_follow_up_method\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_activities_v_locales_locale_parent_id_unique\` ON \`_activities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_activities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_activities_v_texts_order_parent\` ON \`_activities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`updates_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_evidence_order_idx\` ON \`updates_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`updates_evidence_parent_id_idx\` ON \`updates_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_evidence_file_idx\` ON \`updates_evidence\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`updates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`promise_id\` text(36),
  	\`activity_id\` text(36),
  	\`kind\` text DEFAULT 'progress',
  	\`date\` text,
  	\`author_kind\` text,
  	\`author_name\` text,
  	\`count\` numeric,
  	\`status\` text,
  	\`corrects_id\` text(36),
  	\`verdict\` text,
  	\`effect\` text,
  	\`reason\` text,
  	\`evidence_missing\` integer DEFAULT false,
  	\`next_update_due\` text,
  	\`ref\` text,
  	\`municipality_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`corrects_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_promise_idx\` ON \`updates\` (\`promise_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_activity_idx\` ON \`updates\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_date_idx\` ON \`updates\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`updates_corrects_idx\` ON \`updates\` (\`corrects_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_ref_idx\` ON \`updates\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`updates_municipality_idx\` ON \`updates\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_updated_at_idx\` ON \`updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updates_created_at_idx\` ON \`updates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`updates__status_idx\` ON \`updates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`updates_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_locales_locale_parent_id_unique\` ON \`updates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_version_evidence_order_idx\` ON \`_updates_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_evidence_parent_id_idx\` ON \`_updates_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_evidence_file_idx\` ON \`_updates_v_version_evidence\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_promise_id\` text(36),
  	\`version_activity_id\` text(36),
  	\`version_kind\` text DEFAULT 'progress',
  	\`version_date\` text,
  	\`version_author_kind\` text,
  	\`version_author_name\` text,
  	\`version_count\` numeric,
  	\`version_status\` text,
  	\`version_corrects_id\` text(36),
  	\`version_verdict\` text,
  	\`version_effect\` text,
  	\`version_reason\` text,
  	\`version_evidence_missing\` integer DEFAULT false,
  	\`version_next_update_due\` text,
  	\`version_ref\` text,
  	\`version_municipality_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_promise_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_corrects_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_parent_idx\` ON \`_updates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_promise_idx\` ON \`_updates_v\` (\`version_promise_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_activity_idx\` ON \`_updates_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_date_idx\` ON \`_updates_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_corrects_idx\` ON \`_updates_v\` (\`version_corrects_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_ref_idx\` ON \`_updates_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_municipality_idx\` ON \`_updates_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_updated_at_idx\` ON \`_updates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_created_at_idx\` ON \`_updates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version__status_idx\` ON \`_updates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_created_at_idx\` ON \`_updates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_updated_at_idx\` ON \`_updates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_snapshot_idx\` ON \`_updates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_published_locale_idx\` ON \`_updates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_latest_idx\` ON \`_updates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_updates_v_locales_locale_parent_id_unique\` ON \`_updates_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`perspective\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_causes_order_idx\` ON \`problems_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`problems_causes_parent_id_idx\` ON \`problems_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_causes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems_causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_causes_locales_locale_parent_id_unique\` ON \`problems_causes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`participants\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_sources_order_idx\` ON \`problems_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`problems_sources_parent_id_idx\` ON \`problems_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`year\` numeric,
  	\`district\` text,
  	\`ref\` text,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_municipality_idx\` ON \`problems\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_ref_idx\` ON \`problems\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`problems_updated_at_idx\` ON \`problems\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`problems_created_at_idx\` ON \`problems\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`problems__status_idx\` ON \`problems\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`problems_locales\` (
  	\`title\` text,
  	\`where\` text,
  	\`how_big\` text,
  	\`when\` text,
  	\`who_or_what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_locales_locale_parent_id_unique\` ON \`problems_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_version_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`perspective\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_version_causes_order_idx\` ON \`_problems_v_version_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_causes_parent_id_idx\` ON \`_problems_v_version_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_version_causes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v_version_causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_problems_v_version_causes_locales_locale_parent_id_unique\` ON \`_problems_v_version_causes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`participants\` numeric,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_version_sources_order_idx\` ON \`_problems_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_sources_parent_id_idx\` ON \`_problems_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_municipality_id\` text(36),
  	\`version_year\` numeric,
  	\`version_district\` text,
  	\`version_ref\` text,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_parent_idx\` ON \`_problems_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_municipality_idx\` ON \`_problems_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_ref_idx\` ON \`_problems_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_updated_at_idx\` ON \`_problems_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_created_at_idx\` ON \`_problems_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version__status_idx\` ON \`_problems_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_created_at_idx\` ON \`_problems_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_updated_at_idx\` ON \`_problems_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_snapshot_idx\` ON \`_problems_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_published_locale_idx\` ON \`_problems_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_latest_idx\` ON \`_problems_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_locales\` (
  	\`version_title\` text,
  	\`version_where\` text,
  	\`version_how_big\` text,
  	\`version_when\` text,
  	\`version_who_or_what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_problems_v_locales_locale_parent_id_unique\` ON \`_problems_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_parties_order_idx\` ON \`agreements_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_parties_parent_id_idx\` ON \`agreements_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_signatories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`office\` text,
  	\`organisation\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_signatories_order_idx\` ON \`agreements_signatories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_signatories_parent_id_idx\` ON \`agreements_signatories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`diary_number\` text,
  	\`document_url\` text,
  	\`renews_id\` text(36),
  	\`ref\` text,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`renews_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_renews_idx\` ON \`agreements\` (\`renews_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agreements_ref_idx\` ON \`agreements\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements__status_idx\` ON \`agreements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`agreements_locales\` (
  	\`title\` text,
  	\`follow_up_routine\` text,
  	\`communication_plan\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agreements_locales_locale_parent_id_unique\` ON \`agreements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_rels_order_idx\` ON \`agreements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_parent_idx\` ON \`agreements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_path_idx\` ON \`agreements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agreements_rels_municipalities_id_idx\` ON \`agreements_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_version_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_parties_order_idx\` ON \`_agreements_v_version_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_parties_parent_id_idx\` ON \`_agreements_v_version_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_version_signatories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`office\` text,
  	\`organisation\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_signatories_order_idx\` ON \`_agreements_v_version_signatories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_signatories_parent_id_idx\` ON \`_agreements_v_version_signatories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_diary_number\` text,
  	\`version_document_url\` text,
  	\`version_renews_id\` text(36),
  	\`version_ref\` text,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_renews_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_parent_idx\` ON \`_agreements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_renews_idx\` ON \`_agreements_v\` (\`version_renews_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_ref_idx\` ON \`_agreements_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_updated_at_idx\` ON \`_agreements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_created_at_idx\` ON \`_agreements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version__status_idx\` ON \`_agreements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_created_at_idx\` ON \`_agreements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_updated_at_idx\` ON \`_agreements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_snapshot_idx\` ON \`_agreements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_published_locale_idx\` ON \`_agreements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_latest_idx\` ON \`_agreements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_locales\` (
  	\`version_title\` text,
  	\`version_follow_up_routine\` text,
  	\`version_communication_plan\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_agreements_v_locales_locale_parent_id_unique\` ON \`_agreements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_agreements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_agreements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_order_idx\` ON \`_agreements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_parent_idx\` ON \`_agreements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_path_idx\` ON \`_agreements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_rels_municipalities_id_idx\` ON \`_agreements_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_series\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`period\` text,
  	\`value\` numeric,
  	\`low\` numeric,
  	\`high\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_series_order_idx\` ON \`indicators_series\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_series_parent_id_idx\` ON \`indicators_series\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`source_title\` text,
  	\`source_url\` text,
  	\`ref\` text,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_municipality_idx\` ON \`indicators\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_ref_idx\` ON \`indicators\` (\`ref\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators__status_idx\` ON \`indicators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_version_series\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`period\` text,
  	\`value\` numeric,
  	\`low\` numeric,
  	\`high\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_series_order_idx\` ON \`_indicators_v_version_series\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_series_parent_id_idx\` ON \`_indicators_v_version_series\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_municipality_id\` text(36),
  	\`version_source_title\` text,
  	\`version_source_url\` text,
  	\`version_ref\` text,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_municipality_idx\` ON \`_indicators_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_ref_idx\` ON \`_indicators_v\` (\`version_ref\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version__status_idx\` ON \`_indicators_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_snapshot_idx\` ON \`_indicators_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_published_locale_idx\` ON \`_indicators_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_locales\` (
  	\`version_name\` text,
  	\`version_unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_indicators_v_locales_locale_parent_id_unique\` ON \`_indicators_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`organisation\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`name\` text,
  	\`name_consent\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_contacts_order_idx\` ON \`municipalities_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_contacts_parent_id_idx\` ON \`municipalities_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`legal_name\` text,
  	\`under_preparation\` integer DEFAULT false,
  	\`population\` numeric,
  	\`population_date\` text,
  	\`code\` text,
  	\`slug\` text,
  	\`county_code\` text,
  	\`county_name\` text,
  	\`police_region_id\` text(36),
  	\`police_area_id\` text(36),
  	\`example\` integer DEFAULT false,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`police_region_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`police_area_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_code_idx\` ON \`municipalities\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_police_region_idx\` ON \`municipalities\` (\`police_region_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_police_area_idx\` ON \`municipalities\` (\`police_area_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`organisation\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`name\` text,
  	\`name_consent\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_contacts_order_idx\` ON \`_municipalities_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_contacts_parent_id_idx\` ON \`_municipalities_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_legal_name\` text,
  	\`version_under_preparation\` integer DEFAULT false,
  	\`version_population\` numeric,
  	\`version_population_date\` text,
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_county_code\` text,
  	\`version_county_name\` text,
  	\`version_police_region_id\` text(36),
  	\`version_police_area_id\` text(36),
  	\`version_example\` integer DEFAULT false,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_police_region_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_police_area_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_code_idx\` ON \`_municipalities_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_slug_idx\` ON \`_municipalities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_police_region_idx\` ON \`_municipalities_v\` (\`version_police_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_police_area_idx\` ON \`_municipalities_v\` (\`version_police_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_texts_order_parent\` ON \`_municipalities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`police_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`parent_id\` text(36),
  	\`slug\` text,
  	\`change_note\` text,
  	\`change_class\` text DEFAULT 'updated',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`police_areas_parent_idx\` ON \`police_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`police_areas_slug_idx\` ON \`police_areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`police_areas_updated_at_idx\` ON \`police_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`police_areas_created_at_idx\` ON \`police_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`police_areas__status_idx\` ON \`police_areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`police_areas_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`police_areas_rels_order_idx\` ON \`police_areas_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`police_areas_rels_parent_idx\` ON \`police_areas_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`police_areas_rels_path_idx\` ON \`police_areas_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`police_areas_rels_municipalities_id_idx\` ON \`police_areas_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_police_areas_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`version_change_class\` text DEFAULT 'updated',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_police_areas_v_parent_idx\` ON \`_police_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_version_version_parent_idx\` ON \`_police_areas_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_version_version_slug_idx\` ON \`_police_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_version_version_updated_at_idx\` ON \`_police_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_version_version_created_at_idx\` ON \`_police_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_version_version__status_idx\` ON \`_police_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_created_at_idx\` ON \`_police_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_updated_at_idx\` ON \`_police_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_snapshot_idx\` ON \`_police_areas_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_published_locale_idx\` ON \`_police_areas_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_latest_idx\` ON \`_police_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_police_areas_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_police_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_police_areas_v_rels_order_idx\` ON \`_police_areas_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_rels_parent_idx\` ON \`_police_areas_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_rels_path_idx\` ON \`_police_areas_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_rels_municipalities_id_idx\` ON \`_police_areas_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`municipality_id\` text(36) NOT NULL,
  	\`sha256\` text,
  	\`is_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_municipality_idx\` ON \`media\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`party\` text NOT NULL,
  	\`role\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`is_administrator\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_municipalities_id_idx\` ON \`users_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`ledger_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`type\` text NOT NULL,
  	\`ref\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`document_hash\` text,
  	\`entry\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ledger_entries_number_idx\` ON \`ledger_entries\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`type_ref_number_idx\` ON \`ledger_entries\` (\`type\`,\`ref\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`promises_id\` text(36),
  	\`activities_id\` text(36),
  	\`updates_id\` text(36),
  	\`problems_id\` text(36),
  	\`agreements_id\` text(36),
  	\`indicators_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`police_areas_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`promises_id\`) REFERENCES \`promises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`updates_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`police_areas_id\`) REFERENCES \`police_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_promises_id_idx\` ON \`payload_locked_documents_rels\` (\`promises_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_problems_id_idx\` ON \`payload_locked_documents_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_police_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`police_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`promises_parties\`;`)
  await db.run(sql`DROP TABLE \`promises_themes\`;`)
  await db.run(sql`DROP TABLE \`promises_sources\`;`)
  await db.run(sql`DROP TABLE \`promises\`;`)
  await db.run(sql`DROP TABLE \`promises_locales\`;`)
  await db.run(sql`DROP TABLE \`promises_rels\`;`)
  await db.run(sql`DROP TABLE \`_promises_v_version_parties\`;`)
  await db.run(sql`DROP TABLE \`_promises_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_promises_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_promises_v\`;`)
  await db.run(sql`DROP TABLE \`_promises_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_promises_v_rels\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_locales\`;`)
  await db.run(sql`DROP TABLE \`activities_texts\`;`)
  await db.run(sql`DROP TABLE \`_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_activities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`updates_evidence\`;`)
  await db.run(sql`DROP TABLE \`updates\`;`)
  await db.run(sql`DROP TABLE \`updates_locales\`;`)
  await db.run(sql`DROP TABLE \`_updates_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_updates_v\`;`)
  await db.run(sql`DROP TABLE \`_updates_v_locales\`;`)
  await db.run(sql`DROP TABLE \`problems_causes\`;`)
  await db.run(sql`DROP TABLE \`problems_causes_locales\`;`)
  await db.run(sql`DROP TABLE \`problems_sources\`;`)
  await db.run(sql`DROP TABLE \`problems\`;`)
  await db.run(sql`DROP TABLE \`problems_locales\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_version_causes\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_version_causes_locales\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_problems_v\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_locales\`;`)
  await db.run(sql`DROP TABLE \`agreements_parties\`;`)
  await db.run(sql`DROP TABLE \`agreements_signatories\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`agreements_locales\`;`)
  await db.run(sql`DROP TABLE \`agreements_rels\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_version_parties\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_version_signatories\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_agreements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`indicators_series\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_version_series\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_contacts\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`police_areas\`;`)
  await db.run(sql`DROP TABLE \`police_areas_rels\`;`)
  await db.run(sql`DROP TABLE \`_police_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_police_areas_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`ledger_entries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
