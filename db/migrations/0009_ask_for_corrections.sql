CREATE TABLE "contact_changes" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"what" text NOT NULL,
	"changed_from" text,
	"changed_to" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undo_hash" text,
	"undo_until" timestamp with time zone,
	"undone_at" timestamp with time zone,
	CONSTRAINT "contact_changes_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "correction_evidence" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	"purged_at" timestamp with time zone,
	CONSTRAINT "correction_evidence_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "correction_requests" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"dataset" text NOT NULL,
	"record_id" text NOT NULL,
	"record_name" text DEFAULT '' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"before" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"should_be" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"why" text NOT NULL,
	"restrict" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"decided_as" text,
	"decision" text,
	"accepted" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "correction_requests_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"brand" text NOT NULL,
	"sent_to" text NOT NULL,
	"body" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "texts_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
ALTER TABLE "logins" ADD COLUMN "must_renew_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_changes" ADD CONSTRAINT "contact_changes_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_evidence" ADD CONSTRAINT "correction_evidence_customer_id_request_id_correction_requests_customer_id_id_fk" FOREIGN KEY ("customer_id","request_id") REFERENCES "public"."correction_requests"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_changes_newest" ON "contact_changes" USING btree ("customer_id","changed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_changes_undo" ON "contact_changes" USING btree ("undo_hash");--> statement-breakpoint
CREATE INDEX "contact_changes_from" ON "contact_changes" USING btree (lower("changed_from"));--> statement-breakpoint
CREATE INDEX "correction_evidence_newest" ON "correction_evidence" USING btree ("customer_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "correction_evidence_kept" ON "correction_evidence" USING btree ("collected_at") WHERE "correction_evidence"."purged_at" is null;--> statement-breakpoint
CREATE INDEX "correction_requests_newest" ON "correction_requests" USING btree ("customer_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "correction_requests_of_record" ON "correction_requests" USING btree ("customer_id","dataset","record_id");--> statement-breakpoint
CREATE INDEX "correction_requests_open" ON "correction_requests" USING btree ("asked_at") WHERE "correction_requests"."state" = 'open';--> statement-breakpoint
CREATE INDEX "correction_requests_restricting" ON "correction_requests" USING btree ("dataset") WHERE "correction_requests"."state" = 'open' and "correction_requests"."restrict";--> statement-breakpoint
CREATE INDEX "texts_newest" ON "texts" USING btree ("customer_id","created_at","id");