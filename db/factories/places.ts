import type { Chance } from "./chance";

/** Names, streets and telephones as they are written in one country. */
export interface Place {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly firstNames: readonly [string, ...string[]];
  readonly lastNames: readonly [string, ...string[]];
  readonly towns: readonly [Town, ...Town[]];
  street(by: Chance): { address1: string; address2?: string };
  /** E.164, from the ranges that are set aside for stories where a country has such. */
  phone(by: Chance): string;
}

interface Town {
  readonly city: string;
  readonly provinceCode?: string;
  zip(by: Chance): string;
}

const zip = (prefix: string, digits: number) => (by: Chance) => `${prefix}${by.digits(digits)}`;
/** The last half of a British postcode avoids the letters that its post does not use. */
const inward = (outward: string) => (by: Chance) =>
  `${outward} ${by.digits(1)}${by.pick(["AB", "BD", "DG", "EH", "HJ", "LN", "PQ", "RS", "TU", "XY"])}`;

export const singapore: Place = {
  country: "SG",
  firstNames: [
    "Wei Ling",
    "Jia Hui",
    "Priya",
    "Nurul",
    "Hui Min",
    "Kavitha",
    "Siti",
    "Shu Fen",
    "Zhi Hao",
    "Farah",
    "Arjun",
    "Xin Yi",
  ],
  lastNames: ["Tan", "Lim", "Lee", "Ng", "Nair", "Binte Rahman", "Goh", "Chua", "Pillai", "Koh", "Ong", "Wong"],
  towns: [
    { city: "Singapore", zip: zip("1600", 2) },
    { city: "Singapore", zip: zip("5201", 2) },
    { city: "Singapore", zip: zip("4380", 2) },
  ],
  street: (by) => ({
    address1: `Blk ${String(by.between(10, 899))} ${by.pick(["Tiong Bahru Road", "Bedok North Avenue 3", "Tampines Street 21", "Joo Chiat Place", "Toa Payoh Lorong 4"])}`,
    address2: `#${String(by.between(2, 24)).padStart(2, "0")}-${String(by.between(10, 399))}`,
  }),
  phone: (by) => `+659${by.between(1, 8).toString()}${by.digits(6)}`,
};

export const unitedStates: Place = {
  country: "US",
  firstNames: [
    "Emily",
    "Madison",
    "Jasmine",
    "Caroline",
    "Maria",
    "Grace",
    "Hannah",
    "Aaliyah",
    "Daniel",
    "Sofia",
    "Olivia",
    "Marcus",
  ],
  lastNames: [
    "Johnson",
    "Sullivan",
    "Rodriguez",
    "O'Brien",
    "Washington",
    "Nguyen",
    "Miller",
    "Goldberg",
    "Carter",
    "D'Angelo",
    "Kim",
    "Murphy",
  ],
  towns: [
    { city: "Boston", provinceCode: "MA", zip: zip("021", 2) },
    { city: "Brookline", provinceCode: "MA", zip: zip("0244", 1) },
    { city: "Austin", provinceCode: "TX", zip: zip("787", 2) },
    { city: "Charleston", provinceCode: "SC", zip: zip("294", 2) },
  ],
  street: (by) => ({
    address1: `${String(by.between(3, 1899))} ${by.pick(["Newbury Street", "Beacon Street", "South Congress Avenue", "Tremont Street", "King Street"])}`,
    ...(by.oneIn(3) && { address2: `Apt ${String(by.between(1, 40))}` }),
  }),
  phone: (by) => `+1${by.pick(["617", "512", "843"])}55501${by.digits(2)}`,
};

export const britain: Place = {
  country: "GB",
  firstNames: [
    "Charlotte",
    "Amelia",
    "Isla",
    "Niamh",
    "Chloe",
    "Poppy",
    "Aisha",
    "Megan",
    "Oliver",
    "Harriet",
    "Siân",
    "Zoë",
  ],
  lastNames: [
    "Smith",
    "Jones",
    "Patel",
    "Williams",
    "O'Connor",
    "Taylor",
    "Begum",
    "Campbell",
    "Davies",
    "Hughes",
    "Okafor",
    "Wright",
  ],
  towns: [
    { city: "London", zip: inward("SE15") },
    { city: "Manchester", zip: inward("M21") },
    { city: "Bristol", zip: inward("BS6") },
    { city: "Cardiff", zip: inward("CF11") },
    { city: "Glasgow", zip: inward("G12") },
  ],
  street: (by) => ({
    address1: `${String(by.between(1, 180))} ${by.pick(["Bellenden Road", "Beech Road", "Gloucester Road", "Cathedral Road", "Byres Road"])}`,
    ...(by.oneIn(4) && { address2: `Flat ${String(by.between(1, 12))}` }),
  }),
  phone: (by) => `+44${by.pick(["2079460", "1614960", "1174960"])}${by.digits(3)}`,
};

export const india: Place = {
  country: "IN",
  firstNames: [
    "Ananya",
    "Priyanka",
    "Meera",
    "Kavya",
    "Sunita",
    "Fatima",
    "Neha",
    "Rohit",
    "Lakshmi",
    "Simran",
    "Aarti",
    "Vikram",
  ],
  lastNames: [
    "Sharma",
    "Agarwal",
    "Iyer",
    "Khan",
    "Gupta",
    "Singh",
    "Banerjee",
    "Reddy",
    "Verma",
    "Mishra",
    "Kaur",
    "Joshi",
  ],
  towns: [
    { city: "Agra", provinceCode: "UP", zip: zip("2820", 2) },
    { city: "New Delhi", provinceCode: "DL", zip: zip("1100", 2) },
    { city: "Jaipur", provinceCode: "RJ", zip: zip("3020", 2) },
    { city: "Bengaluru", provinceCode: "KA", zip: zip("5600", 2) },
  ],
  street: (by) => ({
    address1: `${String(by.between(1, 240))}, ${by.pick(["Kamla Nagar", "Lajpat Nagar II", "Malviya Nagar", "Indiranagar 2nd Stage", "Sadar Bazaar"])}`,
    ...(by.oneIn(2) && {
      address2: `Near ${by.pick(["the post office", "Sai Mandir", "Axis Bank", "the old bus stand"])}`,
    }),
  }),
  phone: (by) => `+919${by.digits(9)}`,
};
