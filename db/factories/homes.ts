import type { CookieUse } from "@/policies/conduct";
import { britain, india, type Place, singapore, unitedStates } from "./places";

/** What made-up people of a brand have in common. `lib/shop-records/homes.test.ts` holds it to `policies/`. */
interface Home {
  readonly place: Place;
  /** ISO 4217 */
  readonly currency: string;
  /** What it sells, with prices in the currency's minor unit. */
  readonly products: readonly [Product, ...Product[]];
  readonly site: string;
  /** The key, in the policy's register, of whoever brings its parcels. */
  readonly carrier: string;
  /** Of its cookies, those that one can refuse. */
  readonly cookies: readonly [CookieUse, ...CookieUse[]];
}

export interface Product {
  readonly name: string;
  readonly sku: string;
  readonly priceMinor: number;
}

/** By the brand's id. */
export const homes = {
  theminigalerie: {
    place: singapore,
    currency: "SGD",
    site: "theminigalerie.example",
    carrier: "couriers",
    cookies: ["analytics", "advertising", "preferences"],
    products: [
      { name: "Linen pinafore, sage", sku: "TMG-PIN-SAG", priceMinor: 5900 },
      { name: "Organic cotton romper, oat", sku: "TMG-ROM-OAT", priceMinor: 4550 },
      { name: "Watercolour print, koi, A4", sku: "TMG-PRT-KOI", priceMinor: 3200 },
      { name: "Muslin swaddle, pair", sku: "TMG-SWD-2PK", priceMinor: 3890 },
      { name: "Wooden name puzzle", sku: "TMG-PUZ-NAM", priceMinor: 4890 },
    ],
  },
  miniluxe: {
    place: unitedStates,
    currency: "USD",
    site: "miniluxe.example",
    carrier: "shopPartners",
    cookies: ["preferences", "analytics"],
    products: [
      { name: "Signature manicure", sku: "MLX-MAN-SIG", priceMinor: 3400 },
      { name: "Deluxe pedicure", sku: "MLX-PED-DLX", priceMinor: 7200 },
      { name: "Nail polish, Back Bay", sku: "MLX-POL-BBY", priceMinor: 1400 },
      { name: "Cuticle serum, 10 ml", sku: "MLX-SER-010", priceMinor: 2250 },
      { name: "Gift card, $50", sku: "MLX-GFT-050", priceMinor: 5000 },
    ],
  },
  "mini-and-me": {
    place: britain,
    currency: "GBP",
    site: "mini-and-me.example",
    carrier: "royalMail",
    cookies: ["preferences", "advertising"],
    products: [
      { name: "Matching jumper, mum, mustard", sku: "MMC-JMP-M-MUS", priceMinor: 3600 },
      { name: "Matching jumper, mini, mustard", sku: "MMC-JMP-K-MUS", priceMinor: 2400 },
      { name: "Leopard leggings, 2 to 3 years", sku: "MMC-LEG-LEO-23", priceMinor: 1450 },
      { name: "Twinning dress, broderie", sku: "MMC-DRS-BRO", priceMinor: 4200 },
      { name: "Personalised bobble hat", sku: "MMC-HAT-PER", priceMinor: 1699 },
    ],
  },
  "mini-miss": {
    place: india,
    currency: "INR",
    site: "mini-miss.example",
    carrier: "blueDart",
    cookies: ["preferences", "analytics", "advertising"],
    products: [
      { name: "Lehenga choli, marigold, 4 to 5 years", sku: "MMS-LEH-MAR-45", priceMinor: 249900 },
      { name: "Block-print frock, indigo", sku: "MMS-FRK-IND", priceMinor: 89900 },
      { name: "Silk party gown, rani pink", sku: "MMS-GWN-RAN", priceMinor: 319900 },
      { name: "Juttis, embroidered, size 9", sku: "MMS-JUT-EMB-9", priceMinor: 74900 },
      { name: "Hair bow set of five", sku: "MMS-BOW-5PK", priceMinor: 29900 },
    ],
  },
  "mini-me-and-mama": {
    place: unitedStates,
    currency: "USD",
    site: "mini-me-and-mama.example",
    carrier: "carriers",
    cookies: ["analytics", "advertising", "social"],
    products: [
      { name: "Mama and me pyjamas, gingham", sku: "MMM-PJS-GIN", priceMinor: 6800 },
      { name: "Swim set, lemon, toddler", sku: "MMM-SWM-LEM-T", priceMinor: 3200 },
      { name: "Sundress, mama, coastal stripe", sku: "MMM-SUN-M-STR", priceMinor: 5400 },
      { name: "Monogrammed tote", sku: "MMM-TOT-MON", priceMinor: 2850 },
      { name: "Alteration, hem", sku: "MMM-ALT-HEM", priceMinor: 1500 },
    ],
  },
} as const satisfies Record<string, Home>;

export type Brand = keyof typeof homes;

/** True for the id of a brand that has a home here. */
export function isBrand(id: string): id is Brand {
  return Object.hasOwn(homes, id);
}

export function homeOf(brand: Brand): Home {
  return homes[brand];
}
