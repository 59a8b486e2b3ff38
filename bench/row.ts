/** One claim about speed or memory, measured beside a floor of the same run. */
export interface Row {
  claim: string;
  measured: number;
  /** What it is compared with, such as psql's own time for the same rows. */
  floor: number;
  floorName: string;
  /** measured / floor, or whatever the claim is about. */
  ratio: number;
  /** The claim fails above this. */
  atMost: number;
  /** Of measured and floor, such as s or MiB. */
  unit: string;
}
