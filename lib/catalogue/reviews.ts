import * as schema from "@/db/schema";
import { dataset, held, key, ours, subject, told } from "./entry";

export const reviews = dataset<typeof schema.reviews>({
  table: schema.reviews,
  group: "you-told-us",
  category: "reviews",
  newest: { at: "writtenAt", then: "id" },
  searched: ["product", "title", "body"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    product: told("text"),
    rating: told("count"),
    title: told("text", { correct: "by-request" }),
    body: told("long-text", { correct: "by-request" }),
    published: ours("yes-no"),
    licenceGivenAt: told("instant"),
    licenceVersion: ours("text"),
    writtenAt: told("instant"),
    collectedAt: held,
  },
});

export const reviewPhotos = dataset<typeof schema.reviewPhotos>({
  table: schema.reviewPhotos,
  group: "you-told-us",
  category: "reviews",
  newest: { at: "collectedAt", then: "id" },
  searched: ["fileName"],
  files: { shelf: "photos", name: "fileName", mediaType: "mediaType", bytes: "bytes" },
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    reviewId: key,
    fileName: told("file"),
    mediaType: told("text"),
    bytes: told("bytes"),
    collectedAt: held,
  },
});
