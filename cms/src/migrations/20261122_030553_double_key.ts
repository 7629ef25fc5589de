import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`since\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`user\` text,
  	\`user_name\` text,
  	\`party\` text,
  	\`organisation\` text,
  	\`office\` text,
  	\`ref\` text,
  	\`via\` text NOT NULL,
  	\`ip\` text,
  	\`user_agent\` text,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_user_idx\` ON \`audit_log\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_ref_idx\` ON \`audit_log\` (\`ref\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subject_number_idx\` ON \`audit_log\` (\`subject\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`editorial_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`municipality\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`ref\` text NOT NULL,
  	\`title\` text,
  	\`municipality_name\` text,
  	\`state\` text NOT NULL,
  	\`proposal\` text NOT NULL,
  	\`document_hash\` text NOT NULL,
  	\`waits_for_police\` integer DEFAULT false NOT NULL,
  	\`waits_for_municipality\` integer DEFAULT false NOT NULL,
  	\`waits_for_others\` text,
  	\`waiting_for\` text,
  	\`cannot_approve\` text,
  	\`submitted_by\` text,
  	\`last_editor\` text,
  	\`publish_at\` text,
  	\`under_embargo\` integer DEFAULT false NOT NULL,
  	\`changed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_states_publish_at_idx\` ON \`editorial_states\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_states_under_embargo_idx\` ON \`editorial_states\` (\`under_embargo\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subject_municipality_idx\` ON \`editorial_states\` (\`subject\`,\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`municipality_proposal_changedAt_idx\` ON \`editorial_states\` (\`municipality\`,\`proposal\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`proposal_changedAt_idx\` ON \`editorial_states\` (\`proposal\`,\`changed_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`happened_at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`message_id\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`sent_at\` text,
  	\`last_error\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_message_id_idx\` ON \`outbox\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`outbox\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`user_state_idx\` ON \`outbox\` (\`user\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`users_memberships\` ADD \`organisation\` text;`)
  await db.run(sql`ALTER TABLE \`users_memberships\` ADD \`office\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices\` text DEFAULT 'atOnce';`)
  await db.run(sql`ALTER TABLE \`promises\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`promises\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_promises_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_promises_v\` DROP COLUMN \`version_change_class\`;`)
  await db.run(sql`ALTER TABLE \`problems\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`problems\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_problems_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_problems_v\` DROP COLUMN \`version_change_class\`;`)
  await db.run(sql`ALTER TABLE \`agreements\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`agreements\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` DROP COLUMN \`version_change_class\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`indicators\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` DROP COLUMN \`version_change_class\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_change_class\`;`)
  await db.run(sql`ALTER TABLE \`police_areas\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`police_areas\` DROP COLUMN \`change_class\`;`)
  await db.run(sql`ALTER TABLE \`_police_areas_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`_police_areas_v\` DROP COLUMN \`version_change_class\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`editorial_states\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`ALTER TABLE \`promises\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`promises\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_promises_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_promises_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`problems\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`problems\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_problems_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_problems_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`agreements\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`agreements\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`indicators\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_indicators_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`police_areas\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`police_areas\` ADD \`change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`_police_areas_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_police_areas_v\` ADD \`version_change_class\` text DEFAULT 'updated';`)
  await db.run(sql`ALTER TABLE \`users_memberships\` DROP COLUMN \`organisation\`;`)
  await db.run(sql`ALTER TABLE \`users_memberships\` DROP COLUMN \`office\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices\`;`)
}
