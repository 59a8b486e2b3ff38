/** A row of the promise catalogue: the seed's code and its number, such as "TMG-40". */
export type PromiseId = `${"TMG" | "MLX" | "MMC" | "MMS" | "MMM"}-${number}`;

/** Facts carry the promises that they keep, so that a test can count them. */
export interface Promised {
  readonly promises: readonly PromiseId[];
}

/** Marks what the merchant's text leaves open and the demo filled in: shown to the merchant, not to the customer. */
export interface Chosen {
  readonly demoDecision?: true;
}

/** A whole sentence of ours, true of this merchant. */
export interface Statement extends Promised, Chosen {
  readonly text: string;
  readonly href?: string;
}
