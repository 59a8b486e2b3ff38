import type { Brand } from "../factories/homes";

interface DemoSignIn {
  readonly brand: Brand;
  readonly email: string;
  readonly password: string;
  readonly story: string;
}

const password = "Quilt-harbour-42-lantern";

/** Demo people who chose a password. The README's table and the words of `npm start` are this one. */
export const demoSignIns: readonly DemoSignIn[] = [
  {
    brand: "theminigalerie",
    email: "weiling.tan@example.com",
    password,
    story: "regular customer, one return, a review with a photo",
  },
  {
    brand: "theminigalerie",
    email: "meiling.chen@example.com",
    password,
    story: "Chinese, Arabic, Hindi, Hebrew and emoji, everywhere",
  },
  { brand: "miniluxe", email: "grace.kim@example.com", password, story: "the same email at two brands: two accounts" },
  { brand: "miniluxe", email: "marcus.washington@example.com", password, story: "said no to everything optional" },
  { brand: "miniluxe", email: "sofia.goldberg@example.com", password, story: "12,000 pages looked at" },
  {
    brand: "mini-and-me",
    email: "niamh.oconnor@example.com",
    password,
    story: "years of orders: long lists, paged and searched",
  },
  { brand: "mini-and-me", email: "charlotte.okafor@example.com", password, story: "a refund, a gift, two photos" },
  {
    brand: "mini-miss",
    email: "ananya.sharma@example.com",
    password,
    story: "name in two scripts, cash on delivery paid back by UPI, a member with points",
  },
  { brand: "mini-me-and-mama", email: "grace.kim@example.com", password, story: "the other account of Grace Kim" },
  {
    brand: "mini-me-and-mama",
    email: "emily.carter@example.com",
    password,
    story: "registry, alterations, a cancelled order",
  },
];
