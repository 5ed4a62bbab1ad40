import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases_plaintiffs\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`kind\` text DEFAULT 'person',
	\`contact\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cases_plaintiffs_order_idx\` ON \`cases_plaintiffs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_plaintiffs_parent_id_idx\` ON \`cases_plaintiffs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_defendants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`agency_id\` text(36) NOT NULL,
	\`role\` text DEFAULT 'sole' NOT NULL,
	\`outcome\` text,
	\`altered_to\` text,
	\`has_changed_act\` integer DEFAULT false,
	\`head_attended\` text,
	\`head_spoke\` text,
	\`is_loss\` integer,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cases_defendants_order_idx\` ON \`cases_defendants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_defendants_parent_id_idx\` ON \`cases_defendants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_defendants_agency_idx\` ON \`cases_defendants\` (\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_set_aside\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`concluded_on\` text,
	\`effective_on\` text,
	\`set_aside_on\` text,
	\`by_case_id\` text(36),
	\`results\` text,
	FOREIGN KEY (\`by_case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cases_set_aside_order_idx\` ON \`cases_set_aside\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_set_aside_parent_id_idx\` ON \`cases_set_aside\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_set_aside_by_case_idx\` ON \`cases_set_aside\` (\`by_case_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`state\` text DEFAULT 'accepted',
	\`case_number\` text NOT NULL,
	\`court_id\` text(36) NOT NULL,
	\`instance\` text NOT NULL,
	\`cause\` text,
	\`cause_category\` text,
	\`procedure\` text DEFAULT 'ordinary',
	\`filed_on\` text NOT NULL,
	\`served_on\` text,
	\`service_mode\` text,
	\`service_proof_id\` text(36),
	\`heard_on\` text,
	\`concluded_on\` text,
	\`result_served_on\` text,
	\`effective_on\` text,
	\`prior_id\` text(36),
	\`actual_actor_id\` text(36),
	\`remarks\` text,
	\`unique_key\` text,
	\`original_agency_id\` text(36),
	\`region_id\` text(36),
	\`field\` text,
	\`is_lost\` integer DEFAULT false,
	\`is_judged\` integer DEFAULT false,
	\`is_withdrawn_after_change\` integer DEFAULT false,
	\`loss_rule_version\` text,
	\`warnings\` text,
	\`import_run_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`service_proof_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`prior_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`actual_actor_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`original_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`import_run_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`cases_case_number_idx\` ON \`cases\` (\`case_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_court_idx\` ON \`cases\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_service_proof_idx\` ON \`cases\` (\`service_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_heard_on_idx\` ON \`cases\` (\`heard_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_concluded_on_idx\` ON \`cases\` (\`concluded_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_effective_on_idx\` ON \`cases\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_prior_idx\` ON \`cases\` (\`prior_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_actual_actor_idx\` ON \`cases\` (\`actual_actor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_unique_key_idx\` ON \`cases\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`cases_original_agency_idx\` ON \`cases\` (\`original_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_region_idx\` ON \`cases\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_import_run_idx\` ON \`cases\` (\`import_run_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`cases\` (\`instance\`,\`concluded_on\`,\`region_id\`,\`deleted_at\`,\`is_judged\`,\`is_lost\`,\`is_withdrawn_after_change\`,\`court_id\`,\`field\`,\`cause_category\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`cases\` (\`instance\`,\`effective_on\`,\`region_id\`,\`deleted_at\`,\`is_judged\`,\`is_lost\`,\`is_withdrawn_after_change\`,\`court_id\`,\`field\`,\`cause_category\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_filedOn_idx\` ON \`cases\` (\`deleted_at\`,\`filed_on\`);`)
  await db.run(sql`CREATE INDEX \`region_deletedAt_filedOn_idx\` ON \`cases\` (\`region_id\`,\`deleted_at\`,\`filed_on\`);`)
  await db.run(sql`CREATE INDEX \`region_deletedAt_state_causeCategory_filedOn_idx\` ON \`cases\` (\`region_id\`,\`deleted_at\`,\`state\`,\`cause_category\`,\`filed_on\`);`)
  await db.run(sql`CREATE INDEX \`court_deletedAt_filedOn_idx\` ON \`cases\` (\`court_id\`,\`deleted_at\`,\`filed_on\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_agencies_id_idx\` ON \`cases_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`hearings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`case_id\` text(36) NOT NULL,
	\`starts_at\` text NOT NULL,
	\`state\` text DEFAULT 'scheduled' NOT NULL,
	\`courtroom\` text,
	\`must_head_appear\` integer DEFAULT false,
	\`notice_id\` text(36),
	\`remarks\` text,
	\`region_id\` text(36),
	\`court_id\` text(36),
	\`sequence\` numeric DEFAULT 0,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`notice_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`hearings_case_idx\` ON \`hearings\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`hearings_starts_at_idx\` ON \`hearings\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`hearings_state_idx\` ON \`hearings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`hearings_notice_idx\` ON \`hearings\` (\`notice_id\`);`)
  await db.run(sql`CREATE INDEX \`hearings_region_idx\` ON \`hearings\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`hearings_court_idx\` ON \`hearings\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`hearings_updated_at_idx\` ON \`hearings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hearings_created_at_idx\` ON \`hearings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_startsAt_idx\` ON \`hearings\` (\`region_id\`,\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`hearings_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`hearings_rels_order_idx\` ON \`hearings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hearings_rels_parent_idx\` ON \`hearings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hearings_rels_path_idx\` ON \`hearings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`hearings_rels_agencies_id_idx\` ON \`hearings_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`appearances\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`hearing_id\` text(36) NOT NULL,
	\`agency_id\` text(36) NOT NULL,
	\`attendance\` text DEFAULT 'pending' NOT NULL,
	\`head_name\` text,
	\`head_post\` text,
	\`head_origin\` text DEFAULT 'own-agency',
	\`identity_proof_id\` text(36),
	\`has_spoken\` integer DEFAULT false,
	\`speech_note\` text,
	\`absence_reason\` text,
	\`absence_proof_id\` text(36),
	\`has_staff\` integer DEFAULT false,
	\`staff_origin\` text,
	\`has_lawyer\` integer DEFAULT false,
	\`transcript_id\` text(36),
	\`case_id\` text(36),
	\`region_id\` text(36),
	\`court_id\` text(36),
	\`starts_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`identity_proof_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`absence_proof_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`transcript_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`appearances_hearing_idx\` ON \`appearances\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_agency_idx\` ON \`appearances\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_attendance_idx\` ON \`appearances\` (\`attendance\`);`)
  await db.run(sql`CREATE INDEX \`appearances_identity_proof_idx\` ON \`appearances\` (\`identity_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_absence_proof_idx\` ON \`appearances\` (\`absence_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_transcript_idx\` ON \`appearances\` (\`transcript_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_case_idx\` ON \`appearances\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_region_idx\` ON \`appearances\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_court_idx\` ON \`appearances\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_starts_at_idx\` ON \`appearances\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_updated_at_idx\` ON \`appearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_created_at_idx\` ON \`appearances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hearing_agency_idx\` ON \`appearances\` (\`hearing_id\`,\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`judicial_suggestions_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`judicial_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_items_order_idx\` ON \`judicial_suggestions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_items_parent_id_idx\` ON \`judicial_suggestions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`judicial_suggestions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`number\` text NOT NULL,
	\`court_id\` text(36) NOT NULL,
	\`agency_id\` text(36) NOT NULL,
	\`case_id\` text(36),
	\`received_on\` text NOT NULL,
	\`reply_due_on\` text,
	\`content\` text NOT NULL,
	\`letter_id\` text(36),
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`letter_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_number_idx\` ON \`judicial_suggestions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_court_idx\` ON \`judicial_suggestions\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_agency_idx\` ON \`judicial_suggestions\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_case_idx\` ON \`judicial_suggestions\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_received_on_idx\` ON \`judicial_suggestions\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_letter_idx\` ON \`judicial_suggestions\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_region_idx\` ON \`judicial_suggestions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_updated_at_idx\` ON \`judicial_suggestions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_created_at_idx\` ON \`judicial_suggestions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`judicial_suggestions_deleted_at_idx\` ON \`judicial_suggestions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`file_name\` text NOT NULL,
	\`kind\` text DEFAULT 'cases' NOT NULL,
	\`stored_path\` text,
	\`sha256\` text,
	\`state\` text DEFAULT 'previewed' NOT NULL,
	\`started_by_id\` text(36),
	\`region_id\` text(36),
	\`court_id\` text(36),
	\`started_at\` text,
	\`finished_at\` text,
	\`total\` numeric,
	\`read\` numeric DEFAULT 0,
	\`created\` numeric DEFAULT 0,
	\`updated\` numeric DEFAULT 0,
	\`unchanged\` numeric DEFAULT 0,
	\`rejected\` numeric DEFAULT 0,
	\`warned\` numeric DEFAULT 0,
	\`mapping\` text,
	\`options\` text,
	\`problems\` text,
	\`failure\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`started_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`imports_kind_idx\` ON \`imports\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`imports_sha256_idx\` ON \`imports\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_started_by_idx\` ON \`imports\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_region_idx\` ON \`imports\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_court_idx\` ON \`imports\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_started_at_idx\` ON \`imports\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`duties_submissions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`note\` text,
	\`submitted_by_id\` text(36),
	\`submitted_at\` text,
	\`decision\` text,
	\`reason\` text,
	\`decided_by_id\` text(36),
	\`decided_at\` text,
	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`duties_submissions_order_idx\` ON \`duties_submissions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`duties_submissions_parent_id_idx\` ON \`duties_submissions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_submissions_submitted_by_idx\` ON \`duties_submissions\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_submissions_decided_by_idx\` ON \`duties_submissions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE TABLE \`duties\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`title_en\` text,
	\`kind\` text NOT NULL,
	\`state\` text DEFAULT 'open' NOT NULL,
	\`case_id\` text(36),
	\`hearing_id\` text(36),
	\`debtor_id\` text(36) NOT NULL,
	\`concerned_id\` text(36),
	\`supervisor_id\` text(36) NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`period\` text,
	\`start_on\` text,
	\`opened_on\` text NOT NULL,
	\`raw_last_on\` text,
	\`due_on\` text NOT NULL,
	\`calendar_complete\` integer DEFAULT true,
	\`legal_basis\` text NOT NULL,
	\`legal_basis_en\` text,
	\`demand\` text,
	\`demand_en\` text,
	\`rule_version\` numeric NOT NULL,
	\`figures\` text,
	\`bulletin_id\` text(36),
	\`closing_reason\` text,
	\`settled_on\` text,
	\`escalation\` numeric DEFAULT 0,
	\`terms\` text,
	\`is_due_by_hand\` integer DEFAULT false,
	\`is_lifted\` integer DEFAULT false,
	\`paper_saves\` numeric DEFAULT 0,
	\`unique_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`debtor_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`supervisor_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`duties_kind_idx\` ON \`duties\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`duties_state_idx\` ON \`duties\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`duties_case_idx\` ON \`duties\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_hearing_idx\` ON \`duties\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_debtor_idx\` ON \`duties\` (\`debtor_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_concerned_idx\` ON \`duties\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_supervisor_idx\` ON \`duties\` (\`supervisor_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_region_idx\` ON \`duties\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_period_idx\` ON \`duties\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`duties_due_on_idx\` ON \`duties\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`duties_calendar_complete_idx\` ON \`duties\` (\`calendar_complete\`);`)
  await db.run(sql`CREATE INDEX \`duties_bulletin_idx\` ON \`duties\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_settled_on_idx\` ON \`duties\` (\`settled_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`duties_unique_key_idx\` ON \`duties\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`duties_updated_at_idx\` ON \`duties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duties_created_at_idx\` ON \`duties\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_dueOn_idx\` ON \`duties\` (\`region_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`debtor_state_dueOn_idx\` ON \`duties\` (\`debtor_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`supervisor_state_dueOn_idx\` ON \`duties\` (\`supervisor_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`kind_state_idx\` ON \`duties\` (\`kind\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`duties_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`cases_id\` text(36),
	\`appearances_id\` text(36),
	\`judicial_suggestions_id\` text(36),
	\`findings_id\` text(36),
	\`matters_id\` text(36),
	\`legality_reviews_id\` text(36),
	\`regions_id\` text(36),
	\`agencies_id\` text(36),
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`appearances_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`judicial_suggestions_id\`) REFERENCES \`judicial_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`findings_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`matters_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`legality_reviews_id\`) REFERENCES \`legality_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`duties_rels_order_idx\` ON \`duties_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_parent_idx\` ON \`duties_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_path_idx\` ON \`duties_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_cases_id_idx\` ON \`duties_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_appearances_id_idx\` ON \`duties_rels\` (\`appearances_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_judicial_suggestions_id_idx\` ON \`duties_rels\` (\`judicial_suggestions_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_findings_id_idx\` ON \`duties_rels\` (\`findings_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_matters_id_idx\` ON \`duties_rels\` (\`matters_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_legality_reviews_id_idx\` ON \`duties_rels\` (\`legality_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_regions_id_idx\` ON \`duties_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_agencies_id_idx\` ON \`duties_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_rels_files_id_idx\` ON \`duties_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`title_en\` text,
	\`body\` text NOT NULL,
	\`body_en\` text,
	\`kind\` text NOT NULL,
	\`recipient_id\` text(36),
	\`person_id\` text(36),
	\`side\` text NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`case_id\` text(36),
	\`hearing_id\` text(36),
	\`duty_id\` text(36),
	\`matter_id\` text(36),
	\`due_on\` text,
	\`occurred_at\` text NOT NULL,
	\`dispatch_key\` text NOT NULL,
	\`dedupe_key\` text NOT NULL,
	\`delivery_state\` text DEFAULT 'pending' NOT NULL,
	\`delivered_at\` text,
	\`needs_receipt\` integer DEFAULT true,
	\`signed_at\` text,
	\`read_at\` text,
	\`resent_count\` numeric DEFAULT 0,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`recipient_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`matter_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`notifications_kind_idx\` ON \`notifications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_person_idx\` ON \`notifications\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_region_idx\` ON \`notifications\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_case_idx\` ON \`notifications\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_hearing_idx\` ON \`notifications\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_duty_idx\` ON \`notifications\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_matter_idx\` ON \`notifications\` (\`matter_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_occurred_at_idx\` ON \`notifications\` (\`occurred_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_dispatch_key_idx\` ON \`notifications\` (\`dispatch_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_dedupe_key_idx\` ON \`notifications\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_delivery_state_idx\` ON \`notifications\` (\`delivery_state\`);`)
  await db.run(sql`CREATE INDEX \`notifications_needs_receipt_idx\` ON \`notifications\` (\`needs_receipt\`);`)
  await db.run(sql`CREATE INDEX \`notifications_signed_at_idx\` ON \`notifications\` (\`signed_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_readAt_idx\` ON \`notifications\` (\`recipient_id\`,\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`region_needsReceipt_signedAt_idx\` ON \`notifications\` (\`region_id\`,\`needs_receipt\`,\`signed_at\`);`)
  await db.run(sql`CREATE TABLE \`receipts\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`notification_id\` text(36) NOT NULL,
	\`recipient_id\` text(36) NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`signed_by_id\` text(36),
	\`signed_at\` text NOT NULL,
	\`via\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`notification_id\`) REFERENCES \`notifications\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`recipient_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`receipts_notification_idx\` ON \`receipts\` (\`notification_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_recipient_idx\` ON \`receipts\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_region_idx\` ON \`receipts\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_signed_by_idx\` ON \`receipts\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bulletins_losses\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`case_number\` text,
	\`agency_name\` text,
	\`court\` text,
	\`cause\` text,
	\`outcome\` text,
	\`altered_to\` text,
	\`effective_on\` text,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`bulletins_losses_order_idx\` ON \`bulletins_losses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_losses_parent_id_idx\` ON \`bulletins_losses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_losses_case_idx\` ON \`bulletins_losses\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_losses_agency_idx\` ON \`bulletins_losses\` (\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`bulletins\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`from_on\` text NOT NULL,
	\`to_on\` text NOT NULL,
	\`level\` text,
	\`region_id\` text(36),
	\`text\` text,
	\`corrects_id\` text(36),
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`number\` text,
	\`issued_on\` text,
	\`author_id\` text(36),
	\`edited_by_id\` text(36),
	\`approved_by_id\` text(36),
	\`issued_by_id\` text(36),
	\`computed_at\` text,
	\`approved_at\` text,
	\`figures\` text,
	\`inputs\` text,
	\`hash\` text,
	\`unique_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`corrects_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`issued_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`bulletins_level_idx\` ON \`bulletins\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_region_idx\` ON \`bulletins\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_corrects_idx\` ON \`bulletins\` (\`corrects_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_state_idx\` ON \`bulletins\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_number_idx\` ON \`bulletins\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_issued_on_idx\` ON \`bulletins\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_author_idx\` ON \`bulletins\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_edited_by_idx\` ON \`bulletins\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_approved_by_idx\` ON \`bulletins\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_issued_by_idx\` ON \`bulletins\` (\`issued_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_unique_key_idx\` ON \`bulletins\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_updated_at_idx\` ON \`bulletins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_created_at_idx\` ON \`bulletins\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_fromOn_toOn_idx\` ON \`bulletins\` (\`region_id\`,\`state\`,\`from_on\`,\`to_on\`);`)
  await db.run(sql`CREATE TABLE \`bulletins_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`regions_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`bulletins_rels_order_idx\` ON \`bulletins_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_rels_parent_idx\` ON \`bulletins_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_rels_path_idx\` ON \`bulletins_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_rels_regions_id_idx\` ON \`bulletins_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks_acts\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`what\` text,
	\`day_on\` text,
	\`role\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_acts_order_idx\` ON \`tracebacks_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_acts_parent_id_idx\` ON \`tracebacks_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks_causes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`cause\` text,
	\`is_own_fault\` integer DEFAULT true,
	\`explanation\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_causes_order_idx\` ON \`tracebacks_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_causes_parent_id_idx\` ON \`tracebacks_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks_people\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`post\` text,
	\`name\` text,
	\`user_id\` text(36),
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_people_order_idx\` ON \`tracebacks_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_people_parent_id_idx\` ON \`tracebacks_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_people_user_idx\` ON \`tracebacks_people\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks_measures\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`measure\` text,
	\`owner\` text,
	\`due_on\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_measures_order_idx\` ON \`tracebacks_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_measures_parent_id_idx\` ON \`tracebacks_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`author_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_title_idx\` ON \`tracebacks\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tracebacks_duty_idx\` ON \`tracebacks\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_case_idx\` ON \`tracebacks\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_agency_idx\` ON \`tracebacks\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_concerned_idx\` ON \`tracebacks\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_region_idx\` ON \`tracebacks\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_author_idx\` ON \`tracebacks\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_updated_at_idx\` ON \`tracebacks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_created_at_idx\` ON \`tracebacks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tracebacks_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`tracebacks_rels_order_idx\` ON \`tracebacks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_rels_parent_idx\` ON \`tracebacks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_rels_path_idx\` ON \`tracebacks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tracebacks_rels_files_id_idx\` ON \`tracebacks_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_demands\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`demand\` text,
	\`due_on\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`interviews_demands_order_idx\` ON \`interviews_demands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_demands_parent_id_idx\` ON \`interviews_demands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`notice_number\` text,
	\`notice_on\` text,
	\`interviewer_id\` text(36),
	\`interviewer_name\` text,
	\`held_at\` text,
	\`place\` text,
	\`is_held\` integer DEFAULT false,
	\`attendees\` text,
	\`facts\` text,
	\`statement\` text,
	\`record_id\` text(36),
	\`signed_by_id\` text(36),
	\`signed_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`interviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`record_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`signed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`interviews_title_idx\` ON \`interviews\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_duty_idx\` ON \`interviews\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_case_idx\` ON \`interviews\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_agency_idx\` ON \`interviews\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_concerned_idx\` ON \`interviews\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_region_idx\` ON \`interviews\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_interviewer_idx\` ON \`interviews\` (\`interviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_held_at_idx\` ON \`interviews\` (\`held_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_record_idx\` ON \`interviews\` (\`record_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_signed_by_idx\` ON \`interviews\` (\`signed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_updated_at_idx\` ON \`interviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_created_at_idx\` ON \`interviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sanctions_persons\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`post\` text,
	\`name\` text,
	\`fault_level\` text,
	\`is_exempt\` integer DEFAULT false,
	\`exemption_reason\` text,
	\`measure\` text,
	\`legal_basis\` text,
	\`heard_on\` text,
	\`statement\` text,
	\`decided_on\` text,
	\`carried_out_on\` text,
	\`appeal\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`sanctions_persons_order_idx\` ON \`sanctions_persons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_persons_parent_id_idx\` ON \`sanctions_persons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sanctions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`sanctions_title_idx\` ON \`sanctions\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sanctions_duty_idx\` ON \`sanctions\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_case_idx\` ON \`sanctions\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_agency_idx\` ON \`sanctions\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_concerned_idx\` ON \`sanctions\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_region_idx\` ON \`sanctions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_updated_at_idx\` ON \`sanctions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_created_at_idx\` ON \`sanctions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sanctions_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`sanctions_rels_order_idx\` ON \`sanctions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_rels_parent_idx\` ON \`sanctions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_rels_path_idx\` ON \`sanctions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sanctions_rels_users_id_idx\` ON \`sanctions_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`written_reports_causes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`cause\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`written_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`written_reports_causes_order_idx\` ON \`written_reports_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_causes_parent_id_idx\` ON \`written_reports_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`written_reports_measures\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`measure\` text,
	\`owner\` text,
	\`due_on\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`written_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`written_reports_measures_order_idx\` ON \`written_reports_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_measures_parent_id_idx\` ON \`written_reports_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`written_reports\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`numerator\` numeric,
	\`denominator\` numeric,
	\`self_criticism\` text,
	\`signer_name\` text,
	\`signer_post\` text,
	\`signed_on\` text,
	\`file_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`written_reports_title_idx\` ON \`written_reports\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`written_reports_duty_idx\` ON \`written_reports\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_case_idx\` ON \`written_reports\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_agency_idx\` ON \`written_reports\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_concerned_idx\` ON \`written_reports\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_region_idx\` ON \`written_reports\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_file_idx\` ON \`written_reports\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_updated_at_idx\` ON \`written_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`written_reports_created_at_idx\` ON \`written_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`suggestion_replies_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`suggestion\` text,
	\`adoption\` text,
	\`done_on\` text,
	\`reply\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`suggestion_replies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_items_order_idx\` ON \`suggestion_replies_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_items_parent_id_idx\` ON \`suggestion_replies_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`suggestion_replies\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`number\` text,
	\`replied_on\` text,
	\`letter_id\` text(36),
	\`expected_items\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`letter_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_title_idx\` ON \`suggestion_replies\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`suggestion_replies_duty_idx\` ON \`suggestion_replies\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_case_idx\` ON \`suggestion_replies\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_agency_idx\` ON \`suggestion_replies\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_concerned_idx\` ON \`suggestion_replies\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_region_idx\` ON \`suggestion_replies\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_letter_idx\` ON \`suggestion_replies\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_updated_at_idx\` ON \`suggestion_replies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suggestion_replies_created_at_idx\` ON \`suggestion_replies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`law_reports\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`post\` text,
	\`on_site_on\` text,
	\`text\` text,
	\`file_id\` text(36),
	\`numerator\` numeric,
	\`denominator\` numeric,
	\`figure_source\` text,
	\`questions\` text,
	\`year\` numeric,
	\`score\` numeric,
	\`scored_by_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`scored_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`law_reports_title_idx\` ON \`law_reports\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`law_reports_duty_idx\` ON \`law_reports\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_case_idx\` ON \`law_reports\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_agency_idx\` ON \`law_reports\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_concerned_idx\` ON \`law_reports\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_region_idx\` ON \`law_reports\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_file_idx\` ON \`law_reports\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_year_idx\` ON \`law_reports\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_scored_by_idx\` ON \`law_reports\` (\`scored_by_id\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_updated_at_idx\` ON \`law_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`law_reports_created_at_idx\` ON \`law_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`observations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`hearing_title\` text,
	\`title\` text,
	\`duty_id\` text(36),
	\`case_id\` text(36),
	\`agency_id\` text(36),
	\`concerned_id\` text(36),
	\`region_id\` text(36),
	\`hearing_id\` text(36) NOT NULL,
	\`mode\` text,
	\`held_on\` text,
	\`headcount\` numeric,
	\`sign_in_id\` text(36),
	\`lesson\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`sign_in_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`observations_title_idx\` ON \`observations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`observations_duty_idx\` ON \`observations\` (\`duty_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_case_idx\` ON \`observations\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_agency_idx\` ON \`observations\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_concerned_idx\` ON \`observations\` (\`concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_region_idx\` ON \`observations\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_hearing_idx\` ON \`observations\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_held_on_idx\` ON \`observations\` (\`held_on\`);`)
  await db.run(sql`CREATE INDEX \`observations_sign_in_idx\` ON \`observations\` (\`sign_in_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_updated_at_idx\` ON \`observations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_created_at_idx\` ON \`observations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_hearing_idx\` ON \`observations\` (\`agency_id\`,\`hearing_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`item\` text NOT NULL,
	\`maximum\` numeric NOT NULL,
	\`deduction\` numeric DEFAULT 0 NOT NULL,
	\`remark\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`inspections_items_order_idx\` ON \`inspections_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_items_parent_id_idx\` ON \`inspections_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections_objections\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text NOT NULL,
	\`raised_on\` text NOT NULL,
	\`raised_by_id\` text(36),
	\`decision\` text,
	\`reason\` text,
	\`decided_on\` text,
	\`decided_by_id\` text(36),
	FOREIGN KEY (\`raised_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`inspections_objections_order_idx\` ON \`inspections_objections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_objections_parent_id_idx\` ON \`inspections_objections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_objections_raised_by_idx\` ON \`inspections_objections\` (\`raised_by_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_objections_decided_by_idx\` ON \`inspections_objections\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE TABLE \`inspections\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`planned_on\` text NOT NULL,
	\`unit_id\` text(36) NOT NULL,
	\`state\` text DEFAULT 'planned' NOT NULL,
	\`lead_id\` text(36),
	\`region_id\` text(36),
	\`self_check_text\` text,
	\`self_check_on\` text,
	\`without_self_check\` text,
	\`visited_on\` text,
	\`visit_report\` text,
	\`score\` text,
	\`out_of\` text,
	\`score_state\` text DEFAULT 'draft' NOT NULL,
	\`closed_on\` text,
	\`closing_remark\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`lead_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`inspections_kind_idx\` ON \`inspections\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`inspections_planned_on_idx\` ON \`inspections\` (\`planned_on\`);`)
  await db.run(sql`CREATE INDEX \`inspections_unit_idx\` ON \`inspections\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_state_idx\` ON \`inspections\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`inspections_lead_idx\` ON \`inspections\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_region_idx\` ON \`inspections\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_visited_on_idx\` ON \`inspections\` (\`visited_on\`);`)
  await db.run(sql`CREATE INDEX \`inspections_closed_on_idx\` ON \`inspections\` (\`closed_on\`);`)
  await db.run(sql`CREATE INDEX \`inspections_updated_at_idx\` ON \`inspections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`inspections_created_at_idx\` ON \`inspections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_idx\` ON \`inspections\` (\`region_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`inspections_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	\`users_id\` text(36),
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`inspections_rels_order_idx\` ON \`inspections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_parent_idx\` ON \`inspections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_path_idx\` ON \`inspections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_agencies_id_idx\` ON \`inspections_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_users_id_idx\` ON \`inspections_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`inspections_rels_files_id_idx\` ON \`inspections_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`findings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`inspection_id\` text(36) NOT NULL,
	\`due_on\` text NOT NULL,
	\`problem\` text NOT NULL,
	\`legal_basis\` text NOT NULL,
	\`measure\` text NOT NULL,
	\`unit_id\` text(36),
	\`lead_id\` text(36),
	\`region_id\` text(36),
	\`issued_on\` text,
	\`is_withdrawn\` integer DEFAULT false,
	\`withdrawal_reason\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`inspection_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`lead_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`findings_inspection_idx\` ON \`findings\` (\`inspection_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_due_on_idx\` ON \`findings\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`findings_unit_idx\` ON \`findings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_lead_idx\` ON \`findings\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_region_idx\` ON \`findings\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_issued_on_idx\` ON \`findings\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`findings_is_withdrawn_idx\` ON \`findings\` (\`is_withdrawn\`);`)
  await db.run(sql`CREATE INDEX \`findings_updated_at_idx\` ON \`findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`findings_created_at_idx\` ON \`findings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`findings_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`findings_rels_order_idx\` ON \`findings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_parent_idx\` ON \`findings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_path_idx\` ON \`findings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_files_id_idx\` ON \`findings_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`supervision_rounds_units\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`unit_id\` text(36) NOT NULL,
	\`layer\` text,
	\`visited_on\` text,
	\`rectified_on\` text,
	\`score\` numeric,
	\`tasks\` text,
	\`feedback\` text,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`supervision_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_units_order_idx\` ON \`supervision_rounds_units\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_units_parent_id_idx\` ON \`supervision_rounds_units\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_units_unit_idx\` ON \`supervision_rounds_units\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_units_visited_on_idx\` ON \`supervision_rounds_units\` (\`visited_on\`);`)
  await db.run(sql`CREATE TABLE \`supervision_rounds\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`year\` numeric NOT NULL,
	\`organiser_id\` text(36),
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`organiser_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_year_idx\` ON \`supervision_rounds\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_organiser_idx\` ON \`supervision_rounds\` (\`organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_region_idx\` ON \`supervision_rounds\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_updated_at_idx\` ON \`supervision_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`supervision_rounds_created_at_idx\` ON \`supervision_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`assessment_tables_layers\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`assessment_tables\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`assessment_tables_layers_order_idx\` ON \`assessment_tables_layers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`assessment_tables_layers_parent_idx\` ON \`assessment_tables_layers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assessment_tables_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`indicator\` text NOT NULL,
	\`points\` numeric NOT NULL,
	\`mode\` text NOT NULL,
	\`deduction\` numeric,
	\`threshold\` numeric,
	\`denominator\` text DEFAULT 'concluded',
	\`benchmark_id\` text(36),
	\`needs_records\` integer DEFAULT false,
	FOREIGN KEY (\`benchmark_id\`) REFERENCES \`benchmarks\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessment_tables\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`assessment_tables_items_order_idx\` ON \`assessment_tables_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessment_tables_items_parent_id_idx\` ON \`assessment_tables_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assessment_tables_items_benchmark_idx\` ON \`assessment_tables_items\` (\`benchmark_id\`);`)
  await db.run(sql`CREATE TABLE \`assessment_tables\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`year\` numeric NOT NULL,
	\`points_total\` text,
	\`progress\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`assessment_tables_year_idx\` ON \`assessment_tables\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`assessment_tables_updated_at_idx\` ON \`assessment_tables\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assessment_tables_created_at_idx\` ON \`assessment_tables\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`assessments_lines\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`item\` text NOT NULL,
	\`indicator\` text NOT NULL,
	\`points\` text NOT NULL,
	\`score\` text NOT NULL,
	\`numerator\` numeric NOT NULL,
	\`denominator\` numeric,
	\`score_exact\` text NOT NULL,
	\`explanation\` text,
	\`explanation_en\` text,
	\`records_of\` text,
	\`records_where\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`assessments_lines_order_idx\` ON \`assessments_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assessments_lines_parent_id_idx\` ON \`assessments_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assessments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`table_id\` text(36) NOT NULL,
	\`unit_id\` text(36) NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`year\` numeric NOT NULL,
	\`total\` text NOT NULL,
	\`out_of\` text NOT NULL,
	\`total_exact\` text NOT NULL,
	\`computed_on\` text,
	\`computed_by_id\` text(36),
	\`confirmed_on\` text,
	\`confirmed_by_id\` text(36),
	\`unique_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`table_id\`) REFERENCES \`assessment_tables\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`computed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`assessments_state_idx\` ON \`assessments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`assessments_table_idx\` ON \`assessments\` (\`table_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_unit_idx\` ON \`assessments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_region_idx\` ON \`assessments\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_year_idx\` ON \`assessments\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`assessments_computed_by_idx\` ON \`assessments\` (\`computed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`assessments_confirmed_by_idx\` ON \`assessments\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assessments_unique_key_idx\` ON \`assessments\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`assessments_updated_at_idx\` ON \`assessments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assessments_created_at_idx\` ON \`assessments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`promotion_opinions_facts\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`text\` text NOT NULL,
	\`text_en\` text,
	\`records_of\` text NOT NULL,
	\`records_where\` text,
	\`records\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`promotion_opinions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_facts_order_idx\` ON \`promotion_opinions_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_facts_parent_id_idx\` ON \`promotion_opinions_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`promotion_opinions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`asked_by\` text NOT NULL,
	\`asked_on\` text NOT NULL,
	\`agency_id\` text(36) NOT NULL,
	\`post\` text NOT NULL,
	\`from_on\` text NOT NULL,
	\`to_on\` text NOT NULL,
	\`serial\` text NOT NULL,
	\`state\` text DEFAULT 'requested' NOT NULL,
	\`pulled_on\` text,
	\`opinion\` text,
	\`return_reason\` text,
	\`drafted_by_id\` text(36),
	\`approved_by_id\` text(36),
	\`approved_on\` text,
	\`sent_on\` text,
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`drafted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_asked_on_idx\` ON \`promotion_opinions\` (\`asked_on\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_agency_idx\` ON \`promotion_opinions\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`promotion_opinions_serial_idx\` ON \`promotion_opinions\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_state_idx\` ON \`promotion_opinions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_drafted_by_idx\` ON \`promotion_opinions\` (\`drafted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_approved_by_idx\` ON \`promotion_opinions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_region_idx\` ON \`promotion_opinions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_updated_at_idx\` ON \`promotion_opinions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`promotion_opinions_created_at_idx\` ON \`promotion_opinions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`referrals\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`year\` numeric NOT NULL,
	\`agency_id\` text(36) NOT NULL,
	\`reason\` text DEFAULT 'other' NOT NULL,
	\`post\` text,
	\`description\` text NOT NULL,
	\`person_concerned_id\` text(36),
	\`serial\` text NOT NULL,
	\`state\` text DEFAULT 'clue' NOT NULL,
	\`description_en\` text,
	\`origin\` text DEFAULT 'entered' NOT NULL,
	\`records_of\` text,
	\`records\` text,
	\`county_review_opinion\` text,
	\`county_review_by_id\` text(36),
	\`county_review_reviewed_on\` text,
	\`prefecture_review_opinion\` text,
	\`prefecture_review_by_id\` text(36),
	\`prefecture_review_reviewed_on\` text,
	\`handed_over_on\` text,
	\`received_on\` text,
	\`result_on\` text,
	\`receipt_note\` text,
	\`result\` text,
	\`drop_reason\` text,
	\`author_id\` text(36),
	\`region_id\` text(36),
	\`unique_key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`person_concerned_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`county_review_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`prefecture_review_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`referrals_year_idx\` ON \`referrals\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`referrals_agency_idx\` ON \`referrals\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_person_concerned_idx\` ON \`referrals\` (\`person_concerned_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`referrals_serial_idx\` ON \`referrals\` (\`serial\`);`)
  await db.run(sql`CREATE INDEX \`referrals_state_idx\` ON \`referrals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`referrals_county_review_county_review_by_idx\` ON \`referrals\` (\`county_review_by_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_prefecture_review_prefecture_review_by_idx\` ON \`referrals\` (\`prefecture_review_by_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_author_idx\` ON \`referrals\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_region_idx\` ON \`referrals\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`referrals_unique_key_idx\` ON \`referrals\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`referrals_updated_at_idx\` ON \`referrals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_created_at_idx\` ON \`referrals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`matters_counterparties\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`matters_counterparties_order_idx\` ON \`matters_counterparties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`matters_counterparties_parent_id_idx\` ON \`matters_counterparties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`matters_assignments\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`engagement_id\` text(36),
	\`counsel_name\` text,
	\`assigned_on\` text,
	\`by_name\` text,
	\`reason\` text,
	FOREIGN KEY (\`engagement_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`matters_assignments_order_idx\` ON \`matters_assignments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`matters_assignments_parent_id_idx\` ON \`matters_assignments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_assignments_engagement_idx\` ON \`matters_assignments\` (\`engagement_id\`);`)
  await db.run(sql`CREATE TABLE \`matters\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`due_on\` text NOT NULL,
	\`unit_id\` text(36) NOT NULL,
	\`case_id\` text(36),
	\`request\` text,
	\`decision_id\` text(36),
	\`engagement_id\` text(36),
	\`state\` text DEFAULT 'requested' NOT NULL,
	\`region_id\` text(36),
	\`conclusion\` text,
	\`opinion_id\` text(36),
	\`adoption\` text,
	\`correction\` text,
	\`pass_reason\` text,
	\`passed_on\` text,
	\`withdrawn_on\` text,
	\`withdraw_reason\` text,
	\`is_lifted\` integer DEFAULT false,
	\`due_reason\` text,
	\`opinion_serial\` numeric DEFAULT 0,
	\`key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`engagement_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`opinion_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`matters_kind_idx\` ON \`matters\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`matters_due_on_idx\` ON \`matters\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`matters_unit_idx\` ON \`matters\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_case_idx\` ON \`matters\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_decision_idx\` ON \`matters\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_engagement_idx\` ON \`matters\` (\`engagement_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_state_idx\` ON \`matters\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`matters_region_idx\` ON \`matters\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_conclusion_idx\` ON \`matters\` (\`conclusion\`);`)
  await db.run(sql`CREATE INDEX \`matters_opinion_idx\` ON \`matters\` (\`opinion_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_adoption_idx\` ON \`matters\` (\`adoption\`);`)
  await db.run(sql`CREATE INDEX \`matters_passed_on_idx\` ON \`matters\` (\`passed_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`matters_key_idx\` ON \`matters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`matters_updated_at_idx\` ON \`matters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`matters_created_at_idx\` ON \`matters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_dueOn_1_idx\` ON \`matters\` (\`region_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`engagement_state_idx\` ON \`matters\` (\`engagement_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`matters_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`matters_rels_order_idx\` ON \`matters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_parent_idx\` ON \`matters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_path_idx\` ON \`matters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`matters_rels_files_id_idx\` ON \`matters_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_opinions_file_hashes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`file\` text NOT NULL,
	\`name\` text,
	\`sha256\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`legal_opinions_file_hashes_order_idx\` ON \`legal_opinions_file_hashes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_file_hashes_parent_id_idx\` ON \`legal_opinions_file_hashes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_opinions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`matter_id\` text(36) NOT NULL,
	\`conclusion\` text,
	\`risk_level\` text,
	\`request\` text,
	\`facts\` text,
	\`materials\` text,
	\`law\` text,
	\`analysis\` text,
	\`suggestions\` text,
	\`limits\` text,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`engagement_id\` text(36),
	\`unit_id\` text(36),
	\`region_id\` text(36),
	\`author_id\` text(36),
	\`author_name\` text,
	\`submitted_on\` text,
	\`due_on\` text,
	\`is_on_time\` integer DEFAULT false,
	\`return_reason\` text,
	\`reviewed_by_id\` text(36),
	\`reviewer_name\` text,
	\`reviewed_on\` text,
	\`hash\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`matter_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`engagement_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`legal_opinions_title_idx\` ON \`legal_opinions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_matter_idx\` ON \`legal_opinions\` (\`matter_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_conclusion_idx\` ON \`legal_opinions\` (\`conclusion\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_state_idx\` ON \`legal_opinions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_engagement_idx\` ON \`legal_opinions\` (\`engagement_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_unit_idx\` ON \`legal_opinions\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_region_idx\` ON \`legal_opinions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_author_idx\` ON \`legal_opinions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_submitted_on_idx\` ON \`legal_opinions\` (\`submitted_on\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_is_on_time_idx\` ON \`legal_opinions\` (\`is_on_time\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_reviewed_by_idx\` ON \`legal_opinions\` (\`reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_reviewed_on_idx\` ON \`legal_opinions\` (\`reviewed_on\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_updated_at_idx\` ON \`legal_opinions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_created_at_idx\` ON \`legal_opinions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`matter_state_idx\` ON \`legal_opinions\` (\`matter_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`region_state_submittedOn_idx\` ON \`legal_opinions\` (\`region_id\`,\`state\`,\`submitted_on\`);`)
  await db.run(sql`CREATE TABLE \`legal_opinions_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`legal_opinions_rels_order_idx\` ON \`legal_opinions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_rels_parent_idx\` ON \`legal_opinions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_rels_path_idx\` ON \`legal_opinions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_opinions_rels_files_id_idx\` ON \`legal_opinions_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_opinions_v_version_file_hashes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`file\` text NOT NULL,
	\`name\` text,
	\`sha256\` text NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_opinions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_file_hashes_order_idx\` ON \`_legal_opinions_v_version_file_hashes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_file_hashes_parent_id_idx\` ON \`_legal_opinions_v_version_file_hashes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_opinions_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_title\` text,
	\`version_matter_id\` text(36) NOT NULL,
	\`version_conclusion\` text,
	\`version_risk_level\` text,
	\`version_request\` text,
	\`version_facts\` text,
	\`version_materials\` text,
	\`version_law\` text,
	\`version_analysis\` text,
	\`version_suggestions\` text,
	\`version_limits\` text,
	\`version_state\` text DEFAULT 'draft' NOT NULL,
	\`version_engagement_id\` text(36),
	\`version_unit_id\` text(36),
	\`version_region_id\` text(36),
	\`version_author_id\` text(36),
	\`version_author_name\` text,
	\`version_submitted_on\` text,
	\`version_due_on\` text,
	\`version_is_on_time\` integer DEFAULT false,
	\`version_return_reason\` text,
	\`version_reviewed_by_id\` text(36),
	\`version_reviewer_name\` text,
	\`version_reviewed_on\` text,
	\`version_hash\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_matter_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_engagement_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_reviewed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_parent_idx\` ON \`_legal_opinions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_title_idx\` ON \`_legal_opinions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_matter_idx\` ON \`_legal_opinions_v\` (\`version_matter_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_conclusion_idx\` ON \`_legal_opinions_v\` (\`version_conclusion\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_state_idx\` ON \`_legal_opinions_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_engagement_idx\` ON \`_legal_opinions_v\` (\`version_engagement_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_unit_idx\` ON \`_legal_opinions_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_region_idx\` ON \`_legal_opinions_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_author_idx\` ON \`_legal_opinions_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_submitted_on_idx\` ON \`_legal_opinions_v\` (\`version_submitted_on\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_is_on_time_idx\` ON \`_legal_opinions_v\` (\`version_is_on_time\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_reviewed_by_idx\` ON \`_legal_opinions_v\` (\`version_reviewed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_reviewed_on_idx\` ON \`_legal_opinions_v\` (\`version_reviewed_on\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_updated_at_idx\` ON \`_legal_opinions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_version_version_created_at_idx\` ON \`_legal_opinions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_created_at_idx\` ON \`_legal_opinions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_updated_at_idx\` ON \`_legal_opinions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_matter_version_state_idx\` ON \`_legal_opinions_v\` (\`version_matter_id\`,\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`version_region_version_state_version_submittedOn_idx\` ON \`_legal_opinions_v\` (\`version_region_id\`,\`version_state\`,\`version_submitted_on\`);`)
  await db.run(sql`CREATE TABLE \`_legal_opinions_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_opinions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_rels_order_idx\` ON \`_legal_opinions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_rels_parent_idx\` ON \`_legal_opinions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_rels_path_idx\` ON \`_legal_opinions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_opinions_v_rels_files_id_idx\` ON \`_legal_opinions_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`matter_comments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`matter_id\` text(36) NOT NULL,
	\`text\` text NOT NULL,
	\`side\` text NOT NULL,
	\`author_id\` text(36),
	\`author_name\` text,
	\`unit_id\` text(36),
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`matter_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`matter_comments_matter_idx\` ON \`matter_comments\` (\`matter_id\`);`)
  await db.run(sql`CREATE INDEX \`matter_comments_author_idx\` ON \`matter_comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`matter_comments_unit_idx\` ON \`matter_comments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`matter_comments_region_idx\` ON \`matter_comments\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`matter_comments_updated_at_idx\` ON \`matter_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`matter_comments_created_at_idx\` ON \`matter_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`matter_createdAt_idx\` ON \`matter_comments\` (\`matter_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counsel_fields\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`counsel_fields_order_idx\` ON \`counsel_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`counsel_fields_parent_idx\` ON \`counsel_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`counsel_clients\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`role\` text DEFAULT 'litigation' NOT NULL,
	\`from_on\` text,
	\`to_on\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`counsel_clients_order_idx\` ON \`counsel_clients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`counsel_clients_parent_id_idx\` ON \`counsel_clients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`counsel\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`kind\` text DEFAULT 'external' NOT NULL,
	\`licence_number\` text NOT NULL,
	\`firm\` text NOT NULL,
	\`phone\` text,
	\`email\` text,
	\`user_id\` text(36),
	\`is_civil_servant\` integer DEFAULT false,
	\`former_office\` text,
	\`left_office_on\` text,
	\`state\` text DEFAULT 'nominated' NOT NULL,
	\`region_id\` text(36),
	\`import_run_id\` text(36),
	\`nominating_unit_id\` text(36),
	\`nominated_by_id\` text(36),
	\`nominated_on\` text,
	\`decided_by_id\` text(36),
	\`decided_on\` text,
	\`decision_reason\` text,
	\`engagement_serial\` numeric DEFAULT 0,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`import_run_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`nominating_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`nominated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`counsel_kind_idx\` ON \`counsel\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`counsel_licence_number_idx\` ON \`counsel\` (\`licence_number\`);`)
  await db.run(sql`CREATE INDEX \`counsel_firm_idx\` ON \`counsel\` (\`firm\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`counsel_user_idx\` ON \`counsel\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_state_idx\` ON \`counsel\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`counsel_region_idx\` ON \`counsel\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_import_run_idx\` ON \`counsel\` (\`import_run_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_nominating_unit_idx\` ON \`counsel\` (\`nominating_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_nominated_by_idx\` ON \`counsel\` (\`nominated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_decided_by_idx\` ON \`counsel\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_updated_at_idx\` ON \`counsel\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counsel_created_at_idx\` ON \`counsel\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_1_idx\` ON \`counsel\` (\`region_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`engagements\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`unit_id\` text(36) NOT NULL,
	\`counsel_id\` text(36) NOT NULL,
	\`start_on\` text NOT NULL,
	\`end_on\` text NOT NULL,
	\`fee_class\` text DEFAULT 'annual' NOT NULL,
	\`ended_on\` text,
	\`end_reason\` text,
	\`previous_id\` text(36),
	\`region_id\` text(36),
	\`import_run_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`counsel_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`previous_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`import_run_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`engagements_title_idx\` ON \`engagements\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`engagements_unit_idx\` ON \`engagements\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_counsel_idx\` ON \`engagements\` (\`counsel_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_start_on_idx\` ON \`engagements\` (\`start_on\`);`)
  await db.run(sql`CREATE INDEX \`engagements_end_on_idx\` ON \`engagements\` (\`end_on\`);`)
  await db.run(sql`CREATE INDEX \`engagements_ended_on_idx\` ON \`engagements\` (\`ended_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`engagements_previous_idx\` ON \`engagements\` (\`previous_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_region_idx\` ON \`engagements\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_import_run_idx\` ON \`engagements\` (\`import_run_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_updated_at_idx\` ON \`engagements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`engagements_created_at_idx\` ON \`engagements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`counsel_endOn_idx\` ON \`engagements\` (\`counsel_id\`,\`end_on\`);`)
  await db.run(sql`CREATE INDEX \`unit_endOn_idx\` ON \`engagements\` (\`unit_id\`,\`end_on\`);`)
  await db.run(sql`CREATE TABLE \`engagements_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`engagements_rels_order_idx\` ON \`engagements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`engagements_rels_parent_idx\` ON \`engagements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`engagements_rels_path_idx\` ON \`engagements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`engagements_rels_files_id_idx\` ON \`engagements_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`counsel_assessments_criteria\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`criterion\` text NOT NULL,
	\`maximum\` numeric NOT NULL,
	\`points\` numeric NOT NULL,
	\`remark\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`counsel_assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_criteria_order_idx\` ON \`counsel_assessments_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_criteria_parent_id_idx\` ON \`counsel_assessments_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`counsel_assessments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`counsel_id\` text(36) NOT NULL,
	\`unit_id\` text(36) NOT NULL,
	\`year\` numeric NOT NULL,
	\`grade\` text NOT NULL,
	\`remarks\` text,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`total\` text,
	\`out_of\` text,
	\`region_id\` text(36),
	\`author_id\` text(36),
	\`confirmed_by_id\` text(36),
	\`confirmed_on\` text,
	\`return_reason\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`counsel_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_title_idx\` ON \`counsel_assessments\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_counsel_idx\` ON \`counsel_assessments\` (\`counsel_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_unit_idx\` ON \`counsel_assessments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_year_idx\` ON \`counsel_assessments\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_grade_idx\` ON \`counsel_assessments\` (\`grade\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_state_idx\` ON \`counsel_assessments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_region_idx\` ON \`counsel_assessments\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_author_idx\` ON \`counsel_assessments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_confirmed_by_idx\` ON \`counsel_assessments\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_updated_at_idx\` ON \`counsel_assessments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counsel_assessments_created_at_idx\` ON \`counsel_assessments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`counsel_unit_year_idx\` ON \`counsel_assessments\` (\`counsel_id\`,\`unit_id\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`task_forces_members\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`unit_id\` text(36),
	\`task\` text,
	FOREIGN KEY (\`unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`task_forces_members_order_idx\` ON \`task_forces_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_members_parent_id_idx\` ON \`task_forces_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_members_unit_idx\` ON \`task_forces_members\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`task_forces_meetings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`held_on\` text NOT NULL,
	\`text\` text NOT NULL,
	\`author_id\` text(36),
	\`author_name\` text,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`task_forces_meetings_order_idx\` ON \`task_forces_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_meetings_parent_id_idx\` ON \`task_forces_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_meetings_author_idx\` ON \`task_forces_meetings\` (\`author_id\`);`)
  await db.run(sql`CREATE TABLE \`task_forces\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`case_id\` text(36) NOT NULL,
	\`formed_on\` text NOT NULL,
	\`lead_unit_id\` text(36) NOT NULL,
	\`leader_id\` text(36),
	\`leader_name\` text,
	\`goals\` text NOT NULL,
	\`title\` text,
	\`state\` text DEFAULT 'formed' NOT NULL,
	\`proposed_on\` text,
	\`region_id\` text(36),
	\`dissolved_on\` text,
	\`dissolution\` text,
	\`result\` text,
	\`active_key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`task_forces_case_idx\` ON \`task_forces\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_formed_on_idx\` ON \`task_forces\` (\`formed_on\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_lead_unit_idx\` ON \`task_forces\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_leader_idx\` ON \`task_forces\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_title_idx\` ON \`task_forces\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_state_idx\` ON \`task_forces\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_region_idx\` ON \`task_forces\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`task_forces_active_key_idx\` ON \`task_forces\` (\`active_key\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_updated_at_idx\` ON \`task_forces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_created_at_idx\` ON \`task_forces\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_2_idx\` ON \`task_forces\` (\`region_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`task_forces_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`engagements_id\` text(36),
	\`agencies_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`engagements_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`task_forces_rels_order_idx\` ON \`task_forces_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_rels_parent_idx\` ON \`task_forces_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_rels_path_idx\` ON \`task_forces_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_rels_engagements_id_idx\` ON \`task_forces_rels\` (\`engagements_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_rels_agencies_id_idx\` ON \`task_forces_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`duty_shifts_visits\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`sequence\` numeric NOT NULL,
	\`matter\` text NOT NULL,
	\`advice\` text NOT NULL,
	\`referred_to\` text,
	\`visitor\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`duty_shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`duty_shifts_visits_order_idx\` ON \`duty_shifts_visits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_visits_parent_id_idx\` ON \`duty_shifts_visits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`duty_shifts_swaps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`from_id\` text(36) NOT NULL,
	\`to_id\` text(36) NOT NULL,
	\`in_return_id\` text(36),
	\`reason\` text NOT NULL,
	\`state\` text NOT NULL,
	\`asked_on\` text NOT NULL,
	\`answered_on\` text,
	\`answer\` text,
	FOREIGN KEY (\`from_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`to_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`in_return_id\`) REFERENCES \`duty_shifts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`duty_shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swaps_order_idx\` ON \`duty_shifts_swaps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swaps_parent_id_idx\` ON \`duty_shifts_swaps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swaps_from_idx\` ON \`duty_shifts_swaps\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swaps_to_idx\` ON \`duty_shifts_swaps\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swaps_in_return_idx\` ON \`duty_shifts_swaps\` (\`in_return_id\`);`)
  await db.run(sql`CREATE TABLE \`duty_shifts\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`place_id\` text(36) NOT NULL,
	\`counsel_id\` text(36) NOT NULL,
	\`shift_on\` text NOT NULL,
	\`half\` text NOT NULL,
	\`title\` text,
	\`state\` text DEFAULT 'planned' NOT NULL,
	\`swap_with_id\` text(36),
	\`visit_count\` numeric DEFAULT 0 NOT NULL,
	\`begun_at\` text,
	\`log_remark\` text,
	\`reason\` text,
	\`court_id\` text(36),
	\`agency_id\` text(36),
	\`region_id\` text(36),
	\`seat\` numeric,
	\`counsel_key\` text,
	\`seat_key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`place_id\`) REFERENCES \`duty_places\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`counsel_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`swap_with_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`duty_shifts_place_idx\` ON \`duty_shifts\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_counsel_idx\` ON \`duty_shifts\` (\`counsel_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_shift_on_idx\` ON \`duty_shifts\` (\`shift_on\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_title_idx\` ON \`duty_shifts\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_state_idx\` ON \`duty_shifts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_swap_with_idx\` ON \`duty_shifts\` (\`swap_with_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_court_idx\` ON \`duty_shifts\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_agency_idx\` ON \`duty_shifts\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_region_idx\` ON \`duty_shifts\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`duty_shifts_counsel_key_idx\` ON \`duty_shifts\` (\`counsel_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`duty_shifts_seat_key_idx\` ON \`duty_shifts\` (\`seat_key\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_updated_at_idx\` ON \`duty_shifts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_shifts_created_at_idx\` ON \`duty_shifts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`place_shiftOn_idx\` ON \`duty_shifts\` (\`place_id\`,\`shift_on\`);`)
  await db.run(sql`CREATE INDEX \`counsel_shiftOn_idx\` ON \`duty_shifts\` (\`counsel_id\`,\`shift_on\`);`)
  await db.run(sql`CREATE INDEX \`region_shiftOn_state_idx\` ON \`duty_shifts\` (\`region_id\`,\`shift_on\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`duty_places_halves\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`duty_places\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`duty_places_halves_order_idx\` ON \`duty_places_halves\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_halves_parent_idx\` ON \`duty_places_halves\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`duty_places\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`lawyers_needed\` numeric DEFAULT 1 NOT NULL,
	\`court_id\` text(36),
	\`agency_id\` text(36),
	\`address\` text,
	\`region_id\` text(36),
	\`is_active\` integer DEFAULT true,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`duty_places_kind_idx\` ON \`duty_places\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_court_idx\` ON \`duty_places\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_agency_idx\` ON \`duty_places\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_region_idx\` ON \`duty_places\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_is_active_idx\` ON \`duty_places\` (\`is_active\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_updated_at_idx\` ON \`duty_places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_places_created_at_idx\` ON \`duty_places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decision_catalogues_items\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`handling_unit_id\` text(36) NOT NULL,
	\`quarter\` text NOT NULL,
	FOREIGN KEY (\`handling_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decision_catalogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_items_order_idx\` ON \`decision_catalogues_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_items_parent_id_idx\` ON \`decision_catalogues_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_items_handling_unit_idx\` ON \`decision_catalogues_items\` (\`handling_unit_id\`);`)
  await db.run(sql`CREATE TABLE \`decision_catalogues_amendments\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`item\` text NOT NULL,
	\`reason\` text NOT NULL,
	\`consent_on\` text NOT NULL,
	\`consent_file_id\` text(36) NOT NULL,
	\`amended_on\` text NOT NULL,
	\`by_id\` text(36),
	FOREIGN KEY (\`consent_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decision_catalogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_amendments_order_idx\` ON \`decision_catalogues_amendments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_amendments_parent_id_idx\` ON \`decision_catalogues_amendments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_amendments_consent_file_idx\` ON \`decision_catalogues_amendments\` (\`consent_file_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_amendments_by_idx\` ON \`decision_catalogues_amendments\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decision_catalogues\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`decider_id\` text(36) NOT NULL,
	\`year\` numeric NOT NULL,
	\`consent_on\` text,
	\`consent_file_id\` text(36),
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`region_id\` text(36),
	\`author_id\` text(36),
	\`edited_by_id\` text(36),
	\`published_by_id\` text(36),
	\`published_on\` text,
	\`unique_key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`decider_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`consent_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_title_idx\` ON \`decision_catalogues\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_decider_idx\` ON \`decision_catalogues\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_year_idx\` ON \`decision_catalogues\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_consent_file_idx\` ON \`decision_catalogues\` (\`consent_file_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_state_idx\` ON \`decision_catalogues\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_region_idx\` ON \`decision_catalogues\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_author_idx\` ON \`decision_catalogues\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_edited_by_idx\` ON \`decision_catalogues\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_published_by_idx\` ON \`decision_catalogues\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_published_on_idx\` ON \`decision_catalogues\` (\`published_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decision_catalogues_unique_key_idx\` ON \`decision_catalogues\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_updated_at_idx\` ON \`decision_catalogues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decision_catalogues_created_at_idx\` ON \`decision_catalogues\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decisions_steps_materials\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`file_id\` text(36),
	\`remark\` text,
	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_steps_materials_order_idx\` ON \`decisions_steps_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_steps_materials_parent_id_idx\` ON \`decisions_steps_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_steps_materials_file_idx\` ON \`decisions_steps_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_steps\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`state\` text NOT NULL,
	\`done_on\` text NOT NULL,
	\`version\` numeric,
	\`note\` text,
	\`decided_by\` text,
	\`departments\` text,
	\`experts\` text,
	\`by_id\` text(36),
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_steps_order_idx\` ON \`decisions_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_steps_parent_id_idx\` ON \`decisions_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_steps_by_idx\` ON \`decisions_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_hearings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`held_on\` text NOT NULL,
	\`materials_on\` text NOT NULL,
	\`note\` text,
	\`by_id\` text(36),
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_hearings_order_idx\` ON \`decisions_hearings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_hearings_parent_id_idx\` ON \`decisions_hearings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_hearings_by_idx\` ON \`decisions_hearings\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_meetings_speeches\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`is_head\` integer,
	\`position\` text NOT NULL,
	\`opinion\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_speeches_order_idx\` ON \`decisions_meetings_speeches\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_speeches_parent_id_idx\` ON \`decisions_meetings_speeches\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_meetings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`held_on\` text NOT NULL,
	\`version\` numeric NOT NULL,
	\`draft_hash\` text NOT NULL,
	\`review_id\` text(36) NOT NULL,
	\`attendees\` text NOT NULL,
	\`result\` text NOT NULL,
	\`head_reason\` text,
	\`minutes_id\` text(36) NOT NULL,
	\`by_id\` text(36),
	FOREIGN KEY (\`review_id\`) REFERENCES \`legality_reviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`minutes_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_order_idx\` ON \`decisions_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_parent_id_idx\` ON \`decisions_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_review_idx\` ON \`decisions_meetings\` (\`review_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_minutes_idx\` ON \`decisions_meetings\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_meetings_by_idx\` ON \`decisions_meetings\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_follow_ups\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`done_on\` text NOT NULL,
	\`note\` text NOT NULL,
	\`by_id\` text(36),
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_follow_ups_order_idx\` ON \`decisions_follow_ups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_follow_ups_parent_id_idx\` ON \`decisions_follow_ups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_follow_ups_by_idx\` ON \`decisions_follow_ups\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`decider_id\` text(36) NOT NULL,
	\`handling_unit_id\` text(36) NOT NULL,
	\`summary\` text NOT NULL,
	\`outside_reason\` text,
	\`is_exploratory\` integer DEFAULT false,
	\`state\` text DEFAULT 'proposed' NOT NULL,
	\`region_id\` text(36),
	\`catalogue_id\` text(36),
	\`catalogue_item\` text,
	\`draft_id\` text(36),
	\`draft_version\` numeric,
	\`draft_hash\` text,
	\`comments_slug\` text,
	\`comments_from_on\` text,
	\`comments_to_on\` text,
	\`comments_explanation\` text,
	\`comments_draft_id\` text(36),
	\`comments_feedback\` text,
	\`comments_feedback_on\` text,
	\`comment_count\` numeric DEFAULT 0,
	\`is_dropped\` integer DEFAULT false,
	\`drop_reason\` text,
	\`archive\` text,
	\`archive_hash\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`decider_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`handling_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`catalogue_id\`) REFERENCES \`decision_catalogues\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`draft_id\`) REFERENCES \`decision_drafts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`comments_draft_id\`) REFERENCES \`decision_drafts\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`decisions_decider_idx\` ON \`decisions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_handling_unit_idx\` ON \`decisions\` (\`handling_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_state_idx\` ON \`decisions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`decisions_region_idx\` ON \`decisions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_catalogue_idx\` ON \`decisions\` (\`catalogue_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_draft_idx\` ON \`decisions\` (\`draft_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_comments_comments_slug_idx\` ON \`decisions\` (\`comments_slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_comments_comments_from_on_idx\` ON \`decisions\` (\`comments_from_on\`);`)
  await db.run(sql`CREATE INDEX \`decisions_comments_comments_to_on_idx\` ON \`decisions\` (\`comments_to_on\`);`)
  await db.run(sql`CREATE INDEX \`decisions_comments_comments_draft_idx\` ON \`decisions\` (\`comments_draft_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_3_idx\` ON \`decisions\` (\`region_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`decisions_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`decisions_rels_order_idx\` ON \`decisions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_parent_idx\` ON \`decisions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_path_idx\` ON \`decisions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_agencies_id_idx\` ON \`decisions_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_rels_files_id_idx\` ON \`decisions_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`legality_reviews_materials\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`file_id\` text(36),
	\`remark\` text,
	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legality_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`legality_reviews_materials_order_idx\` ON \`legality_reviews_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_materials_parent_id_idx\` ON \`legality_reviews_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_materials_file_idx\` ON \`legality_reviews_materials\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`legality_reviews_findings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`head\` text NOT NULL,
	\`is_lawful\` integer,
	\`text\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legality_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`legality_reviews_findings_order_idx\` ON \`legality_reviews_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_findings_parent_id_idx\` ON \`legality_reviews_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legality_reviews\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`decision_id\` text(36) NOT NULL,
	\`draft_id\` text(36),
	\`version\` numeric,
	\`draft_hash\` text,
	\`reviewer_id\` text(36) NOT NULL,
	\`handling_unit_id\` text(36),
	\`decider_id\` text(36),
	\`state\` text DEFAULT 'submitted' NOT NULL,
	\`submitted_on\` text,
	\`submitted_by_id\` text(36),
	\`due_on\` text,
	\`is_due_certain\` integer DEFAULT true,
	\`wanted_on\` text,
	\`short_reason\` text,
	\`is_confirming\` integer DEFAULT false,
	\`matter_id\` text(36),
	\`return_reason\` text,
	\`conclusion\` text,
	\`legal_risk\` text,
	\`signer\` text,
	\`concluded_on\` text,
	\`concluded_by_id\` text(36),
	\`opinion_file_id\` text(36),
	\`counsel_opinion_id\` text(36),
	\`region_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`draft_id\`) REFERENCES \`decision_drafts\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`handling_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decider_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`matter_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`concluded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`opinion_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`counsel_opinion_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`legality_reviews_title_idx\` ON \`legality_reviews\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_decision_idx\` ON \`legality_reviews\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_draft_idx\` ON \`legality_reviews\` (\`draft_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_reviewer_idx\` ON \`legality_reviews\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_handling_unit_idx\` ON \`legality_reviews\` (\`handling_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_decider_idx\` ON \`legality_reviews\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_state_idx\` ON \`legality_reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_submitted_on_idx\` ON \`legality_reviews\` (\`submitted_on\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_submitted_by_idx\` ON \`legality_reviews\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_due_on_idx\` ON \`legality_reviews\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_matter_idx\` ON \`legality_reviews\` (\`matter_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_conclusion_idx\` ON \`legality_reviews\` (\`conclusion\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_concluded_on_idx\` ON \`legality_reviews\` (\`concluded_on\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_concluded_by_idx\` ON \`legality_reviews\` (\`concluded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_opinion_file_idx\` ON \`legality_reviews\` (\`opinion_file_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_counsel_opinion_idx\` ON \`legality_reviews\` (\`counsel_opinion_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_region_idx\` ON \`legality_reviews\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_updated_at_idx\` ON \`legality_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legality_reviews_created_at_idx\` ON \`legality_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`public_comments\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`decision_id\` text(36) NOT NULL,
	\`number\` numeric NOT NULL,
	\`received_on\` text NOT NULL,
	\`text\` text NOT NULL,
	\`name\` text,
	\`contact\` text,
	\`state\` text DEFAULT 'received' NOT NULL,
	\`answer\` text,
	\`reason\` text,
	\`answered_on\` text,
	\`answered_by_id\` text(36),
	\`handling_unit_id\` text(36) NOT NULL,
	\`region_id\` text(36),
	\`code_hash\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`handling_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`public_comments_decision_idx\` ON \`public_comments\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_received_on_idx\` ON \`public_comments\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_state_idx\` ON \`public_comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_answered_by_idx\` ON \`public_comments\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_handling_unit_idx\` ON \`public_comments\` (\`handling_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_region_idx\` ON \`public_comments\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`public_comments_code_hash_idx\` ON \`public_comments\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_updated_at_idx\` ON \`public_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`public_comments_created_at_idx\` ON \`public_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decision_drafts\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`decision_id\` text(36) NOT NULL,
	\`version\` numeric NOT NULL,
	\`file_id\` text(36) NOT NULL,
	\`sha256\` text NOT NULL,
	\`changes\` text NOT NULL,
	\`author_id\` text(36),
	\`handling_unit_id\` text(36) NOT NULL,
	\`decider_id\` text(36) NOT NULL,
	\`region_id\` text(36),
	\`unique_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`decision_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`handling_unit_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`decider_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`decision_drafts_decision_idx\` ON \`decision_drafts\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_file_idx\` ON \`decision_drafts\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_sha256_idx\` ON \`decision_drafts\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_author_idx\` ON \`decision_drafts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_handling_unit_idx\` ON \`decision_drafts\` (\`handling_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_decider_idx\` ON \`decision_drafts\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_region_idx\` ON \`decision_drafts\` (\`region_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decision_drafts_unique_key_idx\` ON \`decision_drafts\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_updated_at_idx\` ON \`decision_drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decision_drafts_created_at_idx\` ON \`decision_drafts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`official_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`addressee\` text,
	\`content\` text NOT NULL,
	\`attachments\` text,
	\`signer\` text,
	\`cc\` text,
	\`note\` text,
	\`organ_name\` text NOT NULL,
	\`printed_by\` text,
	\`kind\` text NOT NULL,
	\`state\` text DEFAULT 'draft' NOT NULL,
	\`number\` text,
	\`registration_id\` text(36),
	\`organ_id\` text(36) NOT NULL,
	\`region_id\` text(36),
	\`issued_on\` text,
	\`issued_by_id\` text(36),
	\`void_reason\` text,
	\`valid_file_id\` text(36),
	\`sources\` text,
	\`subject_key\` text,
	\`person_concerned_id\` text(36),
	\`agency_concerned_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`registration_id\`) REFERENCES \`document_numbers\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organ_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`issued_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`valid_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`person_concerned_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_concerned_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`official_documents_kind_idx\` ON \`official_documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_state_idx\` ON \`official_documents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_number_idx\` ON \`official_documents\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_registration_idx\` ON \`official_documents\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_organ_idx\` ON \`official_documents\` (\`organ_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_region_idx\` ON \`official_documents\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_issued_on_idx\` ON \`official_documents\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_issued_by_idx\` ON \`official_documents\` (\`issued_by_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_valid_file_idx\` ON \`official_documents\` (\`valid_file_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_subject_key_idx\` ON \`official_documents\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_person_concerned_idx\` ON \`official_documents\` (\`person_concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_agency_concerned_idx\` ON \`official_documents\` (\`agency_concerned_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_updated_at_idx\` ON \`official_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_created_at_idx\` ON \`official_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organ_state_idx\` ON \`official_documents\` (\`organ_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`official_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	\`duties_id\` text(36),
	\`cases_id\` text(36),
	\`hearings_id\` text(36),
	\`judicial_suggestions_id\` text(36),
	\`bulletins_id\` text(36),
	\`interviews_id\` text(36),
	\`written_reports_id\` text(36),
	\`suggestion_replies_id\` text(36),
	\`findings_id\` text(36),
	\`referrals_id\` text(36),
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`official_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hearings_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`judicial_suggestions_id\`) REFERENCES \`judicial_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`written_reports_id\`) REFERENCES \`written_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`suggestion_replies_id\`) REFERENCES \`suggestion_replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`findings_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`referrals_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_order_idx\` ON \`official_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_parent_idx\` ON \`official_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_path_idx\` ON \`official_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_agencies_id_idx\` ON \`official_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_duties_id_idx\` ON \`official_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_cases_id_idx\` ON \`official_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_hearings_id_idx\` ON \`official_documents_rels\` (\`hearings_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_judicial_suggestions_id_idx\` ON \`official_documents_rels\` (\`judicial_suggestions_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_bulletins_id_idx\` ON \`official_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_interviews_id_idx\` ON \`official_documents_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_written_reports_id_idx\` ON \`official_documents_rels\` (\`written_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_suggestion_replies_id_idx\` ON \`official_documents_rels\` (\`suggestion_replies_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_findings_id_idx\` ON \`official_documents_rels\` (\`findings_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_referrals_id_idx\` ON \`official_documents_rels\` (\`referrals_id\`);`)
  await db.run(sql`CREATE INDEX \`official_documents_rels_files_id_idx\` ON \`official_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE TABLE \`document_numbers\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`number\` text NOT NULL,
	\`organ_code\` text NOT NULL,
	\`year\` numeric NOT NULL,
	\`serial\` numeric NOT NULL,
	\`state\` text DEFAULT 'used' NOT NULL,
	\`document_id\` text(36) NOT NULL,
	\`organ_id\` text(36) NOT NULL,
	\`issued_on\` text NOT NULL,
	\`issued_by_id\` text(36),
	\`void_reason\` text,
	\`voided_on\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`document_id\`) REFERENCES \`official_documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organ_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`issued_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`document_numbers_number_idx\` ON \`document_numbers\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`document_numbers_document_idx\` ON \`document_numbers\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`document_numbers_organ_idx\` ON \`document_numbers\` (\`organ_id\`);`)
  await db.run(sql`CREATE INDEX \`document_numbers_issued_by_idx\` ON \`document_numbers\` (\`issued_by_id\`);`)
  await db.run(sql`CREATE INDEX \`document_numbers_updated_at_idx\` ON \`document_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_numbers_created_at_idx\` ON \`document_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organCode_year_serial_idx\` ON \`document_numbers\` (\`organ_code\`,\`year\`,\`serial\`);`)
  await db.run(sql`CREATE TABLE \`document_templates\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`title\` text NOT NULL,
	\`addressee\` text,
	\`body\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_templates_kind_idx\` ON \`document_templates\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`document_templates_updated_at_idx\` ON \`document_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_templates_created_at_idx\` ON \`document_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_document_templates_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text NOT NULL,
	\`version_kind\` text NOT NULL,
	\`version_title\` text NOT NULL,
	\`version_addressee\` text,
	\`version_body\` text NOT NULL,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`document_templates\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_parent_idx\` ON \`_document_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_version_version_kind_idx\` ON \`_document_templates_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_version_version_updated_at_idx\` ON \`_document_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_version_version_created_at_idx\` ON \`_document_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_created_at_idx\` ON \`_document_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_templates_v_updated_at_idx\` ON \`_document_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_aliases\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`agencies_aliases_order_idx\` ON \`agencies_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_aliases_parent_id_idx\` ON \`agencies_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_aliases_name_idx\` ON \`agencies_aliases\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`agencies_heads\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`post\` text NOT NULL,
	\`duties\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`agencies_heads_order_idx\` ON \`agencies_heads\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_heads_parent_id_idx\` ON \`agencies_heads\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`short_name\` text,
	\`is_active\` integer DEFAULT true,
	\`region_id\` text(36) NOT NULL,
	\`kind\` text DEFAULT 'department' NOT NULL,
	\`field\` text NOT NULL,
	\`alias_text\` text,
	\`email\` text,
	\`phone\` text,
	\`organ_code\` text,
	\`organ_name\` text,
	\`feed_token\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_name_idx\` ON \`agencies\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`agencies_region_idx\` ON \`agencies\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_kind_idx\` ON \`agencies\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`agencies_field_idx\` ON \`agencies\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`agencies_alias_text_idx\` ON \`agencies\` (\`alias_text\`);`)
  await db.run(sql`CREATE INDEX \`agencies_organ_code_idx\` ON \`agencies\` (\`organ_code\`);`)
  await db.run(sql`CREATE INDEX \`agencies_feed_token_idx\` ON \`agencies\` (\`feed_token\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_kind_idx\` ON \`agencies\` (\`region_id\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`courts_aliases\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`courts_aliases_order_idx\` ON \`courts_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courts_aliases_parent_id_idx\` ON \`courts_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courts_aliases_name_idx\` ON \`courts_aliases\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`courts_jurisdiction\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`from_on\` text NOT NULL,
	\`until_on\` text,
	\`is_example\` integer DEFAULT false,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`courts_jurisdiction_order_idx\` ON \`courts_jurisdiction\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courts_jurisdiction_parent_id_idx\` ON \`courts_jurisdiction\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courts_jurisdiction_region_idx\` ON \`courts_jurisdiction\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`courts\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`code\` text,
	\`level\` text NOT NULL,
	\`region_id\` text(36),
	\`is_example\` integer DEFAULT false,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`courts_name_idx\` ON \`courts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`courts_code_idx\` ON \`courts\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`courts_region_idx\` ON \`courts\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`courts_updated_at_idx\` ON \`courts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courts_created_at_idx\` ON \`courts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`name_en\` text,
	\`slug\` text NOT NULL,
	\`code\` text,
	\`level\` text NOT NULL,
	\`parent_id\` text(36),
	\`order\` numeric DEFAULT 100,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_name_idx\` ON \`regions\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_slug_idx\` ON \`regions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regions_code_idx\` ON \`regions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`regions_parent_idx\` ON \`regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_order_idx\` ON \`regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
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
	\`role\` text NOT NULL,
	\`region_id\` text(36),
	\`agency_id\` text(36),
	\`court_id\` text(36),
	\`phone\` text,
	\`is_active\` integer DEFAULT true,
	\`wants_email\` integer DEFAULT false,
	\`notice_language\` text DEFAULT 'zh',
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	\`login_attempts\` numeric DEFAULT 0,
	\`lock_until\` text,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`court_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_region_idx\` ON \`users\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`users_agency_idx\` ON \`users\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`users_court_idx\` ON \`users\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`rules\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`kind\` text NOT NULL,
	\`is_enabled\` integer DEFAULT true,
	\`days\` numeric,
	\`starts_from\` text,
	\`percent\` text,
	\`minimum_count\` numeric,
	\`demand\` text NOT NULL,
	\`demand_en\` text,
	\`version\` numeric DEFAULT 1 NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`rules_kind_idx\` ON \`rules\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`rules_updated_at_idx\` ON \`rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rules_created_at_idx\` ON \`rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rules_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`rules_texts_order_parent\` ON \`rules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rules_numbers\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`number\` numeric,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`rules_numbers_order_parent_idx\` ON \`rules_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rules_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_title\` text NOT NULL,
	\`version_kind\` text NOT NULL,
	\`version_is_enabled\` integer DEFAULT true,
	\`version_days\` numeric,
	\`version_starts_from\` text,
	\`version_percent\` text,
	\`version_minimum_count\` numeric,
	\`version_demand\` text NOT NULL,
	\`version_demand_en\` text,
	\`version_version\` numeric DEFAULT 1 NOT NULL,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`_rules_v_parent_idx\` ON \`_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_kind_idx\` ON \`_rules_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_updated_at_idx\` ON \`_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_version_version_created_at_idx\` ON \`_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_created_at_idx\` ON \`_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rules_v_updated_at_idx\` ON \`_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_rules_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_rules_v_texts_order_parent\` ON \`_rules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rules_v_numbers\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`number\` numeric,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`_rules_v_numbers_order_parent_idx\` ON \`_rules_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`benchmarks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`year\` numeric NOT NULL,
	\`scope\` text DEFAULT 'national' NOT NULL,
	\`kind\` text DEFAULT 'concluded' NOT NULL,
	\`percent\` text NOT NULL,
	\`numerator\` numeric,
	\`denominator\` numeric,
	\`is_derived\` integer DEFAULT false,
	\`source\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`benchmarks_year_idx\` ON \`benchmarks\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`benchmarks_updated_at_idx\` ON \`benchmarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`benchmarks_created_at_idx\` ON \`benchmarks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`year_scope_kind_idx\` ON \`benchmarks\` (\`year\`,\`scope\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`calendars_holidays\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`day_on\` text NOT NULL,
	\`name\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`calendars_holidays_order_idx\` ON \`calendars_holidays\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calendars_holidays_parent_id_idx\` ON \`calendars_holidays\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars_workdays\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`day_on\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`calendars_workdays_order_idx\` ON \`calendars_workdays\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calendars_workdays_parent_id_idx\` ON \`calendars_workdays\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`year\` numeric NOT NULL,
	\`kind\` text DEFAULT 'national' NOT NULL,
	\`is_published\` integer DEFAULT false,
	\`applies_to_court_periods\` integer DEFAULT false,
	\`source\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`calendars_year_idx\` ON \`calendars\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`calendars_updated_at_idx\` ON \`calendars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendars_created_at_idx\` ON \`calendars\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`sha256\` text,
	\`agency_id\` text(36),
	\`region_id\` text(36),
	\`uploaded_by_id\` text(36),
	\`is_of_matter\` integer DEFAULT false,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`files_agency_idx\` ON \`files\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`files_region_idx\` ON \`files\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`files_uploaded_by_idx\` ON \`files\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`files_is_of_matter_idx\` ON \`files\` (\`is_of_matter\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`files_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`agencies_id\` text(36),
	\`courts_id\` text(36),
	\`engagements_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`courts_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`engagements_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`files_rels_order_idx\` ON \`files_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_parent_idx\` ON \`files_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_path_idx\` ON \`files_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_agencies_id_idx\` ON \`files_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_courts_id_idx\` ON \`files_rels\` (\`courts_id\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_engagements_id_idx\` ON \`files_rels\` (\`engagements_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`type\` text NOT NULL,
	\`occurred_at\` text NOT NULL,
	\`actor\` text,
	\`actor_name\` text,
	\`subject_type\` text NOT NULL,
	\`subject_id\` text NOT NULL,
	\`subject_title\` text,
	\`region\` text,
	\`changes\` text,
	\`correlation_id\` text,
	\`seal\` text
);
`)
  await db.run(sql`CREATE INDEX \`audit_events_type_idx\` ON \`audit_events\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_occurred_at_idx\` ON \`audit_events\` (\`occurred_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_region_idx\` ON \`audit_events\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_correlation_id_idx\` ON \`audit_events\` (\`correlation_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_seal_idx\` ON \`audit_events\` (\`seal\`);`)
  await db.run(sql`CREATE INDEX \`subjectType_subjectId_occurredAt_idx\` ON \`audit_events\` (\`subject_type\`,\`subject_id\`,\`occurred_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_seals\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`number\` numeric NOT NULL,
	\`event_count\` numeric NOT NULL,
	\`events_hash\` text NOT NULL,
	\`previous_hash\` text,
	\`hash\` text NOT NULL,
	\`sealed_at\` text NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_seals_number_idx\` ON \`audit_seals\` (\`number\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`notification_id\` text(36) NOT NULL,
	\`channel\` text NOT NULL,
	\`address\` text NOT NULL,
	\`webhook_id\` text(36),
	\`locale\` text DEFAULT 'zh',
	\`state\` text DEFAULT 'pending' NOT NULL,
	\`attempts\` numeric DEFAULT 0,
	\`next_attempt_at\` text,
	\`lease_until\` text,
	\`lease_owner\` text,
	\`sent_at\` text,
	\`last_error\` text,
	\`message_id\` text,
	\`dedupe_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`notification_id\`) REFERENCES \`notifications\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`deliveries_notification_idx\` ON \`deliveries\` (\`notification_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_webhook_idx\` ON \`deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_next_attempt_at_idx\` ON \`deliveries\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_dedupe_key_idx\` ON \`deliveries\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`deliveries\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`preset\` text DEFAULT 'generic' NOT NULL,
	\`url\` text NOT NULL,
	\`secret\` text,
	\`recipient_id\` text(36) NOT NULL,
	\`is_enabled\` integer DEFAULT true,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`recipient_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`webhooks_recipient_idx\` ON \`webhooks\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedule_slots\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`schedule_slots_key_idx\` ON \`schedule_slots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`schedule_slots_updated_at_idx\` ON \`schedule_slots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedule_slots_created_at_idx\` ON \`schedule_slots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);
`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`executed_at\` text NOT NULL,
	\`completed_at\` text NOT NULL,
	\`task_slug\` text NOT NULL,
	\`task_i_d\` text NOT NULL,
	\`input\` text,
	\`output\` text,
	\`state\` text NOT NULL,
	\`error\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`input\` text,
	\`completed_at\` text,
	\`total_tried\` numeric DEFAULT 0,
	\`has_error\` integer DEFAULT false,
	\`error\` text,
	\`task_slug\` text,
	\`queue\` text DEFAULT 'default',
	\`wait_until\` text,
	\`processing\` integer DEFAULT false,
	\`concurrency_key\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
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
	\`cases_id\` text(36),
	\`hearings_id\` text(36),
	\`appearances_id\` text(36),
	\`judicial_suggestions_id\` text(36),
	\`imports_id\` text(36),
	\`duties_id\` text(36),
	\`notifications_id\` text(36),
	\`receipts_id\` text(36),
	\`bulletins_id\` text(36),
	\`tracebacks_id\` text(36),
	\`interviews_id\` text(36),
	\`sanctions_id\` text(36),
	\`written_reports_id\` text(36),
	\`suggestion_replies_id\` text(36),
	\`law_reports_id\` text(36),
	\`observations_id\` text(36),
	\`inspections_id\` text(36),
	\`findings_id\` text(36),
	\`supervision_rounds_id\` text(36),
	\`assessment_tables_id\` text(36),
	\`assessments_id\` text(36),
	\`matters_id\` text(36),
	\`legal_opinions_id\` text(36),
	\`matter_comments_id\` text(36),
	\`counsel_id\` text(36),
	\`engagements_id\` text(36),
	\`counsel_assessments_id\` text(36),
	\`task_forces_id\` text(36),
	\`duty_shifts_id\` text(36),
	\`duty_places_id\` text(36),
	\`decision_catalogues_id\` text(36),
	\`decisions_id\` text(36),
	\`legality_reviews_id\` text(36),
	\`public_comments_id\` text(36),
	\`decision_drafts_id\` text(36),
	\`official_documents_id\` text(36),
	\`document_numbers_id\` text(36),
	\`document_templates_id\` text(36),
	\`agencies_id\` text(36),
	\`courts_id\` text(36),
	\`regions_id\` text(36),
	\`users_id\` text(36),
	\`rules_id\` text(36),
	\`benchmarks_id\` text(36),
	\`calendars_id\` text(36),
	\`files_id\` text(36),
	\`audit_events_id\` text(36),
	\`audit_seals_id\` text(36),
	\`deliveries_id\` text(36),
	\`webhooks_id\` text(36),
	\`schedule_slots_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`hearings_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`appearances_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`judicial_suggestions_id\`) REFERENCES \`judicial_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`notifications_id\`) REFERENCES \`notifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`receipts_id\`) REFERENCES \`receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`tracebacks_id\`) REFERENCES \`tracebacks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sanctions_id\`) REFERENCES \`sanctions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`written_reports_id\`) REFERENCES \`written_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`suggestion_replies_id\`) REFERENCES \`suggestion_replies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`law_reports_id\`) REFERENCES \`law_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`inspections_id\`) REFERENCES \`inspections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`findings_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`supervision_rounds_id\`) REFERENCES \`supervision_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`assessment_tables_id\`) REFERENCES \`assessment_tables\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`assessments_id\`) REFERENCES \`assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`matters_id\`) REFERENCES \`matters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`legal_opinions_id\`) REFERENCES \`legal_opinions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`matter_comments_id\`) REFERENCES \`matter_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`counsel_id\`) REFERENCES \`counsel\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`engagements_id\`) REFERENCES \`engagements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`counsel_assessments_id\`) REFERENCES \`counsel_assessments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`task_forces_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`duty_shifts_id\`) REFERENCES \`duty_shifts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`duty_places_id\`) REFERENCES \`duty_places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`decision_catalogues_id\`) REFERENCES \`decision_catalogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`legality_reviews_id\`) REFERENCES \`legality_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`public_comments_id\`) REFERENCES \`public_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`decision_drafts_id\`) REFERENCES \`decision_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`official_documents_id\`) REFERENCES \`official_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`document_numbers_id\`) REFERENCES \`document_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`document_templates_id\`) REFERENCES \`document_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`courts_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`rules_id\`) REFERENCES \`rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`benchmarks_id\`) REFERENCES \`benchmarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`calendars_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`audit_seals_id\`) REFERENCES \`audit_seals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`schedule_slots_id\`) REFERENCES \`schedule_slots\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hearings_id_idx\` ON \`payload_locked_documents_rels\` (\`hearings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appearances_id_idx\` ON \`payload_locked_documents_rels\` (\`appearances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_judicial_suggestions_id_idx\` ON \`payload_locked_documents_rels\` (\`judicial_suggestions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notifications_id_idx\` ON \`payload_locked_documents_rels\` (\`notifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tracebacks_id_idx\` ON \`payload_locked_documents_rels\` (\`tracebacks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interviews_id_idx\` ON \`payload_locked_documents_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sanctions_id_idx\` ON \`payload_locked_documents_rels\` (\`sanctions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_written_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`written_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suggestion_replies_id_idx\` ON \`payload_locked_documents_rels\` (\`suggestion_replies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_law_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`law_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observations_id_idx\` ON \`payload_locked_documents_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inspections_id_idx\` ON \`payload_locked_documents_rels\` (\`inspections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_supervision_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`supervision_rounds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assessment_tables_id_idx\` ON \`payload_locked_documents_rels\` (\`assessment_tables_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assessments_id_idx\` ON \`payload_locked_documents_rels\` (\`assessments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_matters_id_idx\` ON \`payload_locked_documents_rels\` (\`matters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_opinions_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_opinions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_matter_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`matter_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counsel_id_idx\` ON \`payload_locked_documents_rels\` (\`counsel_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_engagements_id_idx\` ON \`payload_locked_documents_rels\` (\`engagements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counsel_assessments_id_idx\` ON \`payload_locked_documents_rels\` (\`counsel_assessments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_task_forces_id_idx\` ON \`payload_locked_documents_rels\` (\`task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_shifts_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_shifts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_places_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decision_catalogues_id_idx\` ON \`payload_locked_documents_rels\` (\`decision_catalogues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legality_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`legality_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_public_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`public_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decision_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`decision_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_official_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`official_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`document_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`document_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courts_id_idx\` ON \`payload_locked_documents_rels\` (\`courts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_benchmarks_id_idx\` ON \`payload_locked_documents_rels\` (\`benchmarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendars_id_idx\` ON \`payload_locked_documents_rels\` (\`calendars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_seals_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_seals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schedule_slots_id_idx\` ON \`payload_locked_documents_rels\` (\`schedule_slots_id\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_query_presets\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`is_shared\` integer DEFAULT false,
	\`access_read_constraint\` text DEFAULT 'onlyMe',
	\`access_update_constraint\` text DEFAULT 'onlyMe',
	\`access_delete_constraint\` text DEFAULT 'onlyMe',
	\`where\` text,
	\`columns\` text,
	\`group_by\` text,
	\`related_collection\` text NOT NULL,
	\`is_temp\` integer,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_updated_at_idx\` ON \`payload_query_presets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_created_at_idx\` ON \`payload_query_presets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_query_presets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_order_idx\` ON \`payload_query_presets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_parent_idx\` ON \`payload_query_presets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_path_idx\` ON \`payload_query_presets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_users_id_idx\` ON \`payload_query_presets_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`import_settings_column_aliases\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`heading\` text NOT NULL,
	\`column\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`import_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`import_settings_column_aliases_order_idx\` ON \`import_settings_column_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`import_settings_column_aliases_parent_id_idx\` ON \`import_settings_column_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`import_settings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`updated_at\` text,
	\`created_at\` text
);
`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases_plaintiffs\`;`)
  await db.run(sql`DROP TABLE \`cases_defendants\`;`)
  await db.run(sql`DROP TABLE \`cases_set_aside\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`hearings\`;`)
  await db.run(sql`DROP TABLE \`hearings_rels\`;`)
  await db.run(sql`DROP TABLE \`appearances\`;`)
  await db.run(sql`DROP TABLE \`judicial_suggestions_items\`;`)
  await db.run(sql`DROP TABLE \`judicial_suggestions\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`duties_submissions\`;`)
  await db.run(sql`DROP TABLE \`duties\`;`)
  await db.run(sql`DROP TABLE \`duties_rels\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`bulletins_losses\`;`)
  await db.run(sql`DROP TABLE \`bulletins\`;`)
  await db.run(sql`DROP TABLE \`bulletins_rels\`;`)
  await db.run(sql`DROP TABLE \`tracebacks_acts\`;`)
  await db.run(sql`DROP TABLE \`tracebacks_causes\`;`)
  await db.run(sql`DROP TABLE \`tracebacks_people\`;`)
  await db.run(sql`DROP TABLE \`tracebacks_measures\`;`)
  await db.run(sql`DROP TABLE \`tracebacks\`;`)
  await db.run(sql`DROP TABLE \`tracebacks_rels\`;`)
  await db.run(sql`DROP TABLE \`interviews_demands\`;`)
  await db.run(sql`DROP TABLE \`interviews\`;`)
  await db.run(sql`DROP TABLE \`sanctions_persons\`;`)
  await db.run(sql`DROP TABLE \`sanctions\`;`)
  await db.run(sql`DROP TABLE \`sanctions_rels\`;`)
  await db.run(sql`DROP TABLE \`written_reports_causes\`;`)
  await db.run(sql`DROP TABLE \`written_reports_measures\`;`)
  await db.run(sql`DROP TABLE \`written_reports\`;`)
  await db.run(sql`DROP TABLE \`suggestion_replies_items\`;`)
  await db.run(sql`DROP TABLE \`suggestion_replies\`;`)
  await db.run(sql`DROP TABLE \`law_reports\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`DROP TABLE \`inspections_items\`;`)
  await db.run(sql`DROP TABLE \`inspections_objections\`;`)
  await db.run(sql`DROP TABLE \`inspections\`;`)
  await db.run(sql`DROP TABLE \`inspections_rels\`;`)
  await db.run(sql`DROP TABLE \`findings\`;`)
  await db.run(sql`DROP TABLE \`findings_rels\`;`)
  await db.run(sql`DROP TABLE \`supervision_rounds_units\`;`)
  await db.run(sql`DROP TABLE \`supervision_rounds\`;`)
  await db.run(sql`DROP TABLE \`assessment_tables_layers\`;`)
  await db.run(sql`DROP TABLE \`assessment_tables_items\`;`)
  await db.run(sql`DROP TABLE \`assessment_tables\`;`)
  await db.run(sql`DROP TABLE \`assessments_lines\`;`)
  await db.run(sql`DROP TABLE \`assessments\`;`)
  await db.run(sql`DROP TABLE \`promotion_opinions_facts\`;`)
  await db.run(sql`DROP TABLE \`promotion_opinions\`;`)
  await db.run(sql`DROP TABLE \`referrals\`;`)
  await db.run(sql`DROP TABLE \`matters_counterparties\`;`)
  await db.run(sql`DROP TABLE \`matters_assignments\`;`)
  await db.run(sql`DROP TABLE \`matters\`;`)
  await db.run(sql`DROP TABLE \`matters_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_opinions_file_hashes\`;`)
  await db.run(sql`DROP TABLE \`legal_opinions\`;`)
  await db.run(sql`DROP TABLE \`legal_opinions_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_opinions_v_version_file_hashes\`;`)
  await db.run(sql`DROP TABLE \`_legal_opinions_v\`;`)
  await db.run(sql`DROP TABLE \`_legal_opinions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`matter_comments\`;`)
  await db.run(sql`DROP TABLE \`counsel_fields\`;`)
  await db.run(sql`DROP TABLE \`counsel_clients\`;`)
  await db.run(sql`DROP TABLE \`counsel\`;`)
  await db.run(sql`DROP TABLE \`engagements\`;`)
  await db.run(sql`DROP TABLE \`engagements_rels\`;`)
  await db.run(sql`DROP TABLE \`counsel_assessments_criteria\`;`)
  await db.run(sql`DROP TABLE \`counsel_assessments\`;`)
  await db.run(sql`DROP TABLE \`task_forces_members\`;`)
  await db.run(sql`DROP TABLE \`task_forces_meetings\`;`)
  await db.run(sql`DROP TABLE \`task_forces\`;`)
  await db.run(sql`DROP TABLE \`task_forces_rels\`;`)
  await db.run(sql`DROP TABLE \`duty_shifts_visits\`;`)
  await db.run(sql`DROP TABLE \`duty_shifts_swaps\`;`)
  await db.run(sql`DROP TABLE \`duty_shifts\`;`)
  await db.run(sql`DROP TABLE \`duty_places_halves\`;`)
  await db.run(sql`DROP TABLE \`duty_places\`;`)
  await db.run(sql`DROP TABLE \`decision_catalogues_items\`;`)
  await db.run(sql`DROP TABLE \`decision_catalogues_amendments\`;`)
  await db.run(sql`DROP TABLE \`decision_catalogues\`;`)
  await db.run(sql`DROP TABLE \`decisions_steps_materials\`;`)
  await db.run(sql`DROP TABLE \`decisions_steps\`;`)
  await db.run(sql`DROP TABLE \`decisions_hearings\`;`)
  await db.run(sql`DROP TABLE \`decisions_meetings_speeches\`;`)
  await db.run(sql`DROP TABLE \`decisions_meetings\`;`)
  await db.run(sql`DROP TABLE \`decisions_follow_ups\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_rels\`;`)
  await db.run(sql`DROP TABLE \`legality_reviews_materials\`;`)
  await db.run(sql`DROP TABLE \`legality_reviews_findings\`;`)
  await db.run(sql`DROP TABLE \`legality_reviews\`;`)
  await db.run(sql`DROP TABLE \`public_comments\`;`)
  await db.run(sql`DROP TABLE \`decision_drafts\`;`)
  await db.run(sql`DROP TABLE \`official_documents\`;`)
  await db.run(sql`DROP TABLE \`official_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`document_numbers\`;`)
  await db.run(sql`DROP TABLE \`document_templates\`;`)
  await db.run(sql`DROP TABLE \`_document_templates_v\`;`)
  await db.run(sql`DROP TABLE \`agencies_aliases\`;`)
  await db.run(sql`DROP TABLE \`agencies_heads\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`DROP TABLE \`courts_aliases\`;`)
  await db.run(sql`DROP TABLE \`courts_jurisdiction\`;`)
  await db.run(sql`DROP TABLE \`courts\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`rules\`;`)
  await db.run(sql`DROP TABLE \`rules_texts\`;`)
  await db.run(sql`DROP TABLE \`rules_numbers\`;`)
  await db.run(sql`DROP TABLE \`_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_rules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_rules_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`benchmarks\`;`)
  await db.run(sql`DROP TABLE \`calendars_holidays\`;`)
  await db.run(sql`DROP TABLE \`calendars_workdays\`;`)
  await db.run(sql`DROP TABLE \`calendars\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`files_rels\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`audit_seals\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`schedule_slots\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`DROP TABLE \`import_settings_column_aliases\`;`)
  await db.run(sql`DROP TABLE \`import_settings\`;`)
}
