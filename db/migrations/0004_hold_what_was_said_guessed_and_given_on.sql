CREATE TABLE "job_applications" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"position" text NOT NULL,
	"place" text,
	"applied_at" timestamp with time zone NOT NULL,
	"cover_letter" text,
	"cv_file_name" text,
	"interview_at" timestamp with time zone,
	"interview_notes" text,
	"decision" text,
	"decision_reason" text,
	"decided_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_applications_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"about" text NOT NULL,
	"order_name" text,
	"outcome" text NOT NULL,
	"score" smallint,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"phone_confirmed_at" timestamp with time zone,
	"person_looked_at" timestamp with time zone,
	"rules_version" text,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_customer_id_id_pk" PRIMARY KEY("customer_id","id"),
	CONSTRAINT "decisions_score" CHECK ("decisions"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "inferences" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"conclusion" text NOT NULL,
	"based_on" text[] DEFAULT '{}' NOT NULL,
	"joined" boolean DEFAULT false NOT NULL,
	"certainty" smallint,
	"method" text,
	"used_for" text,
	"worked_out_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inferences_customer_id_id_pk" PRIMARY KEY("customer_id","id"),
	CONSTRAINT "inferences_certainty" CHECK ("inferences"."certainty" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"direction" text NOT NULL,
	"phone" text,
	"seconds" integer,
	"topic" text,
	"summary" text,
	"recorded" boolean DEFAULT false NOT NULL,
	"transcript" text,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calls_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "chat_lines" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"chat_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chat_lines_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "chats" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"channel" text NOT NULL,
	"topic" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chats_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "cookie_choices" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"cookie_class" text NOT NULL,
	"state" text NOT NULL,
	"holds_for" text NOT NULL,
	"browser_ref" text,
	"user_agent" text,
	"method" text NOT NULL,
	"wording_version" text,
	"ip" "inet",
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cookie_choices_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"categories" text[] DEFAULT '{}' NOT NULL,
	"what" text,
	"ground" text NOT NULL,
	"reason" text,
	"disclosed_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "disclosures_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "promotion_entries" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"promotion" text NOT NULL,
	"kind" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"answer" text,
	"terms_version" text,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"drawn_at" timestamp with time zone,
	"prize" text,
	"prize_code" text,
	"prize_sent_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "promotion_entries_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "recordings" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"reference" text NOT NULL,
	"store" text NOT NULL,
	"camera" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"set_apart_for" text,
	"overwritten_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recordings_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "sent_messages" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"campaign" text,
	"sent_to" text,
	"subject" text,
	"body" text,
	"sent_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"clicked_at" timestamp with time zone,
	"unsubscribed_at" timestamp with time zone,
	"failure" text,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sent_messages_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "social_accounts" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"network" text NOT NULL,
	"handle" text NOT NULL,
	"display_name" text,
	"profile_link" text,
	"known_by" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"last_read_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "social_accounts_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"survey" text NOT NULL,
	"question" text NOT NULL,
	"score" smallint,
	"answer" text,
	"order_name" text,
	"answered_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "survey_answers_customer_id_id_pk" PRIMARY KEY("customer_id","id"),
	CONSTRAINT "survey_answers_score" CHECK ("survey_answers"."score" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inferences" ADD CONSTRAINT "inferences_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_lines" ADD CONSTRAINT "chat_lines_customer_id_chat_id_chats_customer_id_id_fk" FOREIGN KEY ("customer_id","chat_id") REFERENCES "public"."chats"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chats" ADD CONSTRAINT "chats_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotion_entries" ADD CONSTRAINT "promotion_entries_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_messages" ADD CONSTRAINT "sent_messages_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "social_accounts" ADD CONSTRAINT "social_accounts_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_applications_newest" ON "job_applications" USING btree ("customer_id","applied_at","id");--> statement-breakpoint
CREATE INDEX "decisions_newest" ON "decisions" USING btree ("customer_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "inferences_newest" ON "inferences" USING btree ("customer_id","worked_out_at","id");--> statement-breakpoint
CREATE INDEX "calls_newest" ON "calls" USING btree ("customer_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "chat_lines_position" ON "chat_lines" USING btree ("customer_id","chat_id","position");--> statement-breakpoint
CREATE INDEX "chat_lines_newest" ON "chat_lines" USING btree ("customer_id","said_at","id");--> statement-breakpoint
CREATE INDEX "chats_newest" ON "chats" USING btree ("customer_id","started_at","id");--> statement-breakpoint
CREATE INDEX "cookie_choices_newest" ON "cookie_choices" USING btree ("customer_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "disclosures_newest" ON "disclosures" USING btree ("customer_id","disclosed_at","id");--> statement-breakpoint
CREATE INDEX "promotion_entries_newest" ON "promotion_entries" USING btree ("customer_id","entered_at","id");--> statement-breakpoint
CREATE INDEX "recordings_newest" ON "recordings" USING btree ("customer_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "sent_messages_newest" ON "sent_messages" USING btree ("customer_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "social_accounts_newest" ON "social_accounts" USING btree ("customer_id","found_at","id");--> statement-breakpoint
CREATE INDEX "survey_answers_newest" ON "survey_answers" USING btree ("customer_id","answered_at","id");