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
  await db.run(sql`CREATE INDEX \`cases_defendants_is_loss_idx\` ON \`cases_defendants\` (\`is_loss\`);`)
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
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_case_number_idx\` ON \`cases\` (\`case_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_court_idx\` ON \`cases\` (\`court_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_instance_idx\` ON \`cases\` (\`instance\`);`)
  await db.run(sql`CREATE INDEX \`cases_cause_category_idx\` ON \`cases\` (\`cause_category\`);`)
  await db.run(sql`CREATE INDEX \`cases_filed_on_idx\` ON \`cases\` (\`filed_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_service_proof_idx\` ON \`cases\` (\`service_proof_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_heard_on_idx\` ON \`cases\` (\`heard_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_concluded_on_idx\` ON \`cases\` (\`concluded_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_effective_on_idx\` ON \`cases\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_prior_idx\` ON \`cases\` (\`prior_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_actual_actor_idx\` ON \`cases\` (\`actual_actor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_unique_key_idx\` ON \`cases\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`cases_original_agency_idx\` ON \`cases\` (\`original_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_region_idx\` ON \`cases\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_field_idx\` ON \`cases\` (\`field\`);`)
  await db.run(sql`CREATE INDEX \`cases_is_lost_idx\` ON \`cases\` (\`is_lost\`);`)
  await db.run(sql`CREATE INDEX \`cases_is_withdrawn_after_change_idx\` ON \`cases\` (\`is_withdrawn_after_change\`);`)
  await db.run(sql`CREATE INDEX \`cases_import_run_idx\` ON \`cases\` (\`import_run_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`cases\` (\`instance\`,\`concluded_on\`,\`region_id\`,\`deleted_at\`,\`is_judged\`,\`is_lost\`,\`is_withdrawn_after_change\`,\`court_id\`,\`field\`,\`cause_category\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`cases\` (\`instance\`,\`effective_on\`,\`region_id\`,\`deleted_at\`,\`is_judged\`,\`is_lost\`,\`is_withdrawn_after_change\`,\`court_id\`,\`field\`,\`cause_category\`);`)
  await db.run(sql`CREATE INDEX \`region_state_filedOn_idx\` ON \`cases\` (\`region_id\`,\`state\`,\`filed_on\`);`)
  await db.run(sql`CREATE INDEX \`court_filedOn_idx\` ON \`cases\` (\`court_id\`,\`filed_on\`);`)
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
	\`closing_reason\` text,
	\`settled_on\` text,
	\`escalation\` numeric DEFAULT 0,
	\`terms\` text,
	\`is_due_by_hand\` integer DEFAULT false,
	\`is_lifted\` integer DEFAULT false,
	\`unique_key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`debtor_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`supervisor_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`duties_kind_idx\` ON \`duties\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`duties_state_idx\` ON \`duties\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`duties_case_idx\` ON \`duties\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_hearing_idx\` ON \`duties\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_debtor_idx\` ON \`duties\` (\`debtor_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_supervisor_idx\` ON \`duties\` (\`supervisor_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_region_idx\` ON \`duties\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`duties_period_idx\` ON \`duties\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`duties_due_on_idx\` ON \`duties\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`duties_calendar_complete_idx\` ON \`duties\` (\`calendar_complete\`);`)
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
	\`regions_id\` text(36),
	\`agencies_id\` text(36),
	\`files_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`appearances_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`judicial_suggestions_id\`) REFERENCES \`judicial_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
	\`recipient_id\` text(36) NOT NULL,
	\`side\` text NOT NULL,
	\`region_id\` text(36) NOT NULL,
	\`case_id\` text(36),
	\`hearing_id\` text(36),
	\`duty_id\` text(36),
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
	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`hearing_id\`) REFERENCES \`hearings\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`duty_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`)
  await db.run(sql`CREATE INDEX \`notifications_kind_idx\` ON \`notifications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_region_idx\` ON \`notifications\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_case_idx\` ON \`notifications\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_hearing_idx\` ON \`notifications\` (\`hearing_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_duty_idx\` ON \`notifications\` (\`duty_id\`);`)
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
	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`courts_id\`) REFERENCES \`courts\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`)
  await db.run(sql`CREATE INDEX \`files_rels_order_idx\` ON \`files_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_parent_idx\` ON \`files_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_path_idx\` ON \`files_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_agencies_id_idx\` ON \`files_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`files_rels_courts_id_idx\` ON \`files_rels\` (\`courts_id\`);`)
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
  await db.run(sql`DROP TABLE \`judicial_suggestions\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`duties_submissions\`;`)
  await db.run(sql`DROP TABLE \`duties\`;`)
  await db.run(sql`DROP TABLE \`duties_rels\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
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
