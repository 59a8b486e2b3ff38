ALTER TABLE "customers" ADD COLUMN "shop_digests" jsonb;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "shop_digest" text;