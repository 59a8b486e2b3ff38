import { boolean, index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { collectedAt, customerId, instant, ofOneCustomer } from "./columns";
import { customers } from "./customers";

export const reviews = pgTable(
  "reviews",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    product: text("product").notNull(),
    rating: smallint("rating").notNull(),
    title: text("title"),
    body: text("body"),
    published: boolean("published").notNull().default(false),
    /** When the person allowed the shop to show it, and to which version of the words (TMG-12, MMM-28). */
    licenceGivenAt: instant("licence_given_at"),
    licenceVersion: text("licence_version"),
    writtenAt: instant("written_at").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId], [customers.customerId]),
    index("reviews_newest").on(t.customerId, t.writtenAt, t.id),
  ],
);

/** The file lies in storage under the two ids, so that no row can point at somebody else's. */
export const reviewPhotos = pgTable(
  "review_photos",
  {
    customerId: customerId(),
    id: uuid("id").notNull().defaultRandom(),
    reviewId: uuid("review_id").notNull(),
    fileName: text("file_name").notNull(),
    mediaType: text("media_type").notNull(),
    bytes: integer("bytes").notNull(),
    collectedAt: collectedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.customerId, t.id] }),
    ofOneCustomer([t.customerId, t.reviewId], [reviews.customerId, reviews.id]),
    index("review_photos_newest").on(t.customerId, t.collectedAt, t.id),
  ],
);
