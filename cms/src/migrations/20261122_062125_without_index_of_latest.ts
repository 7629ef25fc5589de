import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_promises_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_activities_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_updates_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_problems_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_agreements_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_indicators_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_municipalities_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_police_areas_v_latest_idx\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_promises_v_latest_idx\` ON \`_promises_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_activities_v_latest_idx\` ON \`_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_latest_idx\` ON \`_updates_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_latest_idx\` ON \`_problems_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_agreements_v_latest_idx\` ON \`_agreements_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_police_areas_v_latest_idx\` ON \`_police_areas_v\` (\`latest\`);`)
}
