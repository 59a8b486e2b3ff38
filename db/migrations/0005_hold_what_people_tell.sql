CREATE TABLE "appointments" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"studio" text NOT NULL,
	"treatment" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer,
	"state" text NOT NULL,
	"wishes" text,
	"health" text,
	"staff_note" text,
	"currency" text NOT NULL,
	"price_minor" bigint,
	"booked_at" timestamp with time zone NOT NULL,
	"called_off_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appointments_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "cart_items" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"cart_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sku" text,
	"quantity" integer NOT NULL,
	"currency" text NOT NULL,
	"price_minor" bigint,
	"saved_for_later" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cart_items_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "carts" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" text NOT NULL,
	"email" text,
	"currency" text NOT NULL,
	"total_minor" bigint,
	"discount_code" text,
	"device_ref" text,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "carts_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "wish_list_items" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"wish_list_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sku" text,
	"size" text,
	"quantity" integer,
	"note" text,
	"added_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "wish_list_items_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "wish_lists" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"visibility" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "wish_lists_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "gift_recipients" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"origin" text NOT NULL,
	"order_id" uuid,
	"registry_id" uuid,
	"name" text NOT NULL,
	"relation" text,
	"email" text,
	"phone" text,
	"address" jsonb,
	"message" text,
	"added_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gift_recipients_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "registries" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"occasion" text NOT NULL,
	"partner" text,
	"partner_email" text,
	"child" text,
	"due_on" date,
	"greeting" text,
	"visibility" text NOT NULL,
	"send_to" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "registries_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "registry_items" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"registry_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sku" text,
	"wanted" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"giver" text,
	"giver_message" text,
	"given_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "registry_items_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"consent_id" uuid NOT NULL,
	"programme" text NOT NULL,
	"number" text,
	"tier" text,
	"points" integer DEFAULT 0 NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"renews_on" date,
	"left_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "point_movements" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"membership_id" uuid NOT NULL,
	"order_id" uuid,
	"reason" text NOT NULL,
	"points" integer NOT NULL,
	"balance" integer,
	"note" text,
	"moved_at" timestamp with time zone NOT NULL,
	"expires_on" date,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "point_movements_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "alterations" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid NOT NULL,
	"garment" text NOT NULL,
	"work" text NOT NULL,
	"instructions" text,
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ready_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alterations_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "engravings" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid NOT NULL,
	"item" text NOT NULL,
	"words" text NOT NULL,
	"typeface" text,
	"place" text,
	"asked_at" timestamp with time zone NOT NULL,
	"engraved_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engravings_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid,
	"wearer" text,
	"part" text NOT NULL,
	"value" numeric(7, 2) NOT NULL,
	"unit" text NOT NULL,
	"taken_by" text,
	"note" text,
	"taken_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "measurements_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "refund_accounts" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"order_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"method" text NOT NULL,
	"holder" text NOT NULL,
	"bank" text,
	"ifsc" text,
	"account_number" text,
	"account_last_four" text,
	"upi_id" text,
	"upi_last_four" text,
	"asked_at" timestamp with time zone,
	"given_at" timestamp with time zone NOT NULL,
	"paid_at" timestamp with time zone,
	"reconciled_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refund_accounts_customer_id_id_pk" PRIMARY KEY("customer_id","id"),
	CONSTRAINT "refund_accounts_account_sealed" CHECK ("refund_accounts"."account_number" ~ '^sealed1\.[A-Za-z0-9_-]{38,}$'),
	CONSTRAINT "refund_accounts_upi_sealed" CHECK ("refund_accounts"."upi_id" ~ '^sealed1\.[A-Za-z0-9_-]{38,}$'),
	CONSTRAINT "refund_accounts_account_last_four" CHECK ("refund_accounts"."account_last_four" ~ '^[0-9]{4}$'),
	CONSTRAINT "refund_accounts_upi_last_four" CHECK ("refund_accounts"."upi_last_four" ~ '^.{4}$'),
	CONSTRAINT "refund_accounts_somewhere" CHECK ("refund_accounts"."account_number" is not null or "refund_accounts"."upi_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "special_dates" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"consent_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"whose" text,
	"day" date NOT NULL,
	"remind" boolean DEFAULT true NOT NULL,
	"days_before" integer,
	"added_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "special_dates_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
CREATE TABLE "suppliers" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"consent_id" uuid,
	"company" text NOT NULL,
	"contact_name" text NOT NULL,
	"position" text,
	"email" text,
	"phone" text,
	"website" text,
	"social_networks" text[] DEFAULT '{}' NOT NULL,
	"place" jsonb,
	"supplies" text,
	"tax_number" text,
	"bank" text,
	"bank_account" text,
	"bank_last_four" text,
	"supplies_since" date,
	"last_ordered_at" timestamp with time zone,
	"supply_ended_at" timestamp with time zone,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suppliers_customer_id_id_pk" PRIMARY KEY("customer_id","id"),
	CONSTRAINT "suppliers_bank_account_sealed" CHECK ("suppliers"."bank_account" ~ '^sealed1\.[A-Za-z0-9_-]{38,}$'),
	CONSTRAINT "suppliers_bank_last_four" CHECK ("suppliers"."bank_last_four" ~ '^[A-Z0-9]{4}$')
);
--> statement-breakpoint
CREATE TABLE "tastes" (
	"customer_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"about" text NOT NULL,
	"likes" text NOT NULL,
	"wearer" text,
	"learnt" text NOT NULL,
	"looks" integer,
	"staff_note" text,
	"learnt_at" timestamp with time zone NOT NULL,
	"collected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tastes_customer_id_id_pk" PRIMARY KEY("customer_id","id")
);
--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_items" ADD CONSTRAINT "cart_items_customer_id_cart_id_carts_customer_id_id_fk" FOREIGN KEY ("customer_id","cart_id") REFERENCES "public"."carts"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_list_items" ADD CONSTRAINT "wish_list_items_customer_id_wish_list_id_wish_lists_customer_id_id_fk" FOREIGN KEY ("customer_id","wish_list_id") REFERENCES "public"."wish_lists"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_lists" ADD CONSTRAINT "wish_lists_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_recipients" ADD CONSTRAINT "gift_recipients_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_recipients" ADD CONSTRAINT "gift_recipients_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gift_recipients" ADD CONSTRAINT "gift_recipients_customer_id_registry_id_registries_customer_id_id_fk" FOREIGN KEY ("customer_id","registry_id") REFERENCES "public"."registries"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registries" ADD CONSTRAINT "registries_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_items" ADD CONSTRAINT "registry_items_customer_id_registry_id_registries_customer_id_id_fk" FOREIGN KEY ("customer_id","registry_id") REFERENCES "public"."registries"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_customer_id_consent_id_consents_customer_id_id_fk" FOREIGN KEY ("customer_id","consent_id") REFERENCES "public"."consents"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_movements" ADD CONSTRAINT "point_movements_customer_id_membership_id_memberships_customer_id_id_fk" FOREIGN KEY ("customer_id","membership_id") REFERENCES "public"."memberships"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_movements" ADD CONSTRAINT "point_movements_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alterations" ADD CONSTRAINT "alterations_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engravings" ADD CONSTRAINT "engravings_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_accounts" ADD CONSTRAINT "refund_accounts_customer_id_order_id_orders_customer_id_id_fk" FOREIGN KEY ("customer_id","order_id") REFERENCES "public"."orders"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_accounts" ADD CONSTRAINT "refund_accounts_customer_id_consent_id_consents_customer_id_id_fk" FOREIGN KEY ("customer_id","consent_id") REFERENCES "public"."consents"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special_dates" ADD CONSTRAINT "special_dates_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "special_dates" ADD CONSTRAINT "special_dates_customer_id_consent_id_consents_customer_id_id_fk" FOREIGN KEY ("customer_id","consent_id") REFERENCES "public"."consents"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_customer_id_consent_id_consents_customer_id_id_fk" FOREIGN KEY ("customer_id","consent_id") REFERENCES "public"."consents"("customer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tastes" ADD CONSTRAINT "tastes_customer_id_customers_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("customer_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_newest" ON "appointments" USING btree ("customer_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "cart_items_newest" ON "cart_items" USING btree ("customer_id","added_at","id");--> statement-breakpoint
CREATE INDEX "carts_newest" ON "carts" USING btree ("customer_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "wish_list_items_newest" ON "wish_list_items" USING btree ("customer_id","added_at","id");--> statement-breakpoint
CREATE INDEX "wish_lists_newest" ON "wish_lists" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "gift_recipients_newest" ON "gift_recipients" USING btree ("customer_id","added_at","id");--> statement-breakpoint
CREATE INDEX "registries_newest" ON "registries" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "registry_items_newest" ON "registry_items" USING btree ("customer_id","added_at","id");--> statement-breakpoint
CREATE INDEX "memberships_newest" ON "memberships" USING btree ("customer_id","joined_at","id");--> statement-breakpoint
CREATE INDEX "point_movements_newest" ON "point_movements" USING btree ("customer_id","moved_at","id");--> statement-breakpoint
CREATE INDEX "alterations_newest" ON "alterations" USING btree ("customer_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "engravings_newest" ON "engravings" USING btree ("customer_id","asked_at","id");--> statement-breakpoint
CREATE INDEX "measurements_newest" ON "measurements" USING btree ("customer_id","taken_at","id");--> statement-breakpoint
CREATE INDEX "refund_accounts_newest" ON "refund_accounts" USING btree ("customer_id","given_at","id");--> statement-breakpoint
CREATE INDEX "special_dates_newest" ON "special_dates" USING btree ("customer_id","added_at","id");--> statement-breakpoint
CREATE INDEX "suppliers_newest" ON "suppliers" USING btree ("customer_id","collected_at","id");--> statement-breakpoint
CREATE INDEX "tastes_newest" ON "tastes" USING btree ("customer_id","learnt_at","id");