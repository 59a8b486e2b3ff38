import { describe, expect, it } from "vitest";
import { allHeld, heldOf } from "@/lib/records/held";
import { boxesOf } from "./fields";
import { marksOf, overtaken, read, type Row, type Typed, write } from "./form";

process.env.PORTAL_SECRET ??= "a secret for tests alone, long enough";
process.env.DATABASE_URL ??= "postgres://nobody@localhost/nothing";

const addresses = heldOf("addresses").entry;
const singapore = { country: "SG", timeZone: "Asia/Singapore" };
const home: Row = {
  firstName: "Wei Ling",
  lastName: "Tan",
  company: null,
  address1: "10 Anson Road",
  address2: null,
  city: "Singapore",
  provinceCode: null,
  zip: "079903",
  countryCode: "SG",
  phone: "+6591234567",
  isDefault: true,
};

/** What saving a form over the stored row says, when these boxes were changed. */
function saving(changed: Typed, row: Row | undefined = home) {
  return read(boxes, { ...write(boxes, row, singapore), ...changed }, row, singapore);
}

function problems(changed: Typed, row?: Row) {
  const said = saving(changed, row);
  return "problems" in said ? said.problems : {};
}

const boxes = boxesOf(addresses);

describe("a form", () => {
  it("asks for what the catalogue lets the person correct, in its order, and for nothing else", () => {
    expect(boxesOf(heldOf("customers").entry).map(({ name }) => name)).toEqual(["firstName", "lastName"]);
    expect(boxesOf(addresses).map(({ name }) => name)).toEqual(Object.keys(home));
    expect(boxesOf(heldOf("orders").entry)).toEqual([]);
    expect(boxesOf(heldOf("paymentMethods").entry)).toEqual([]);
  });

  it("shows what is stored as people of that country write it, and takes it back unchanged", () => {
    expect(write(boxes, home, singapore)).toMatchObject({
      phone: "9123 4567",
      countryCode: "SG",
      company: "",
      isDefault: "yes",
    });
    expect(saving({})).toEqual({ values: home });
  });

  it("a new record begins at the brand's home, and with nothing else", () => {
    const empty = write(boxes, undefined, singapore);
    expect(empty).toMatchObject({ countryCode: "SG", isDefault: "no" });
    expect(Object.values(empty).filter(Boolean)).toEqual(["SG", "no"]);
  });

  it("ticks no box for the person, in a new record of any kind", () => {
    const ticked = allHeld.flatMap(({ name, entry }) =>
      Object.entries(write(boxesOf(entry), undefined, singapore)).flatMap(([box, text]) => (text === "yes" ? [`${name} ${box}`] : [])),
    );
    expect(ticked).toEqual([]);
  });

  it("what was emptied becomes nothing, not an empty text", () => {
    expect(saving({ lastName: "  ", zip: "" })).toEqual({ values: { ...home, lastName: null, zip: null } });
  });

  it("welcomes names in every script, in every direction, with every picture", () => {
    for (const name of ["अनन्या", "עדינה", "ليلى", "👩‍👧 Mini", "Nguyễn", "O’Connor-Ní"])
      expect(saving({ firstName: name })).toEqual({ values: { ...home, firstName: name } });
  });

  it.each([
    [
      "a postcode of another land",
      { zip: "N1 9GU" },
      { zip: ["postcode-shape", expect.objectContaining({ country: "SG", digits: 6 })] },
    ],
    [
      "a phone of another land",
      { phone: "07911 123456" },
      { phone: ["phone-shape", expect.objectContaining({ country: "SG" })] },
    ],
    ["no phone at all", { phone: "call mum" }, { phone: ["phone-shape", expect.anything()] }],
    ["no country", { countryCode: "XX" }, { countryCode: "country-none" }],
    ["a name with a card's number", { firstName: "Ana 4111 1111 1111 1111" }, { firstName: "card-number" }],
    ["a name that turns the line around", { firstName: "Ana\u202e" }, { firstName: "text-invisible" }],
    ["a name of 101 letters", { firstName: "n".repeat(101) }, { firstName: ["text-long", { length: 101, most: 100 }] }],
    ["a flag that is neither yes nor no", { isDefault: "true" }, { isDefault: "choice-none" }],
  ])("refuses %s", (_, changed, expected) => expect(problems(changed)).toEqual(expected));

  it("says all that is wrong at once", () => {
    expect(Object.keys(problems({ zip: "1", phone: "1", firstName: "4111111111111111" }))).toEqual([
      "firstName",
      "zip",
      "phone",
    ]);
  });

  describe("the country decides", () => {
    it("how a number without a code is read, the new one where it changes too", () => {
      expect(saving({ countryCode: "GB", zip: "n1 9gu", phone: "020 7946 0958" })).toEqual({
        values: { ...home, countryCode: "GB", zip: "N1 9GU", phone: "+442079460958" },
      });
      expect(saving({ phone: "+44 20 7946 0958" })).toMatchObject({ values: { phone: "+442079460958" } });
    });

    it("anew about a postcode that was not touched", () => {
      expect(problems({ countryCode: "GB" })).toEqual({
        zip: ["postcode-shape", expect.objectContaining({ country: "GB" })],
      });
    });

    it("nothing about a number that was not touched: it stays the number that it is", () => {
      expect(saving({ countryCode: "GB", zip: "" })).toMatchObject({ values: { phone: "+6591234567" } });
    });

    it("what regions there are", () => {
      const boston = { ...home, countryCode: "US", provinceCode: "MA", zip: "02109", phone: null };
      expect(write(boxes, boston, singapore).provinceCode).toBe("Massachusetts");
      expect(saving({ provinceCode: "new york" }, boston)).toMatchObject({ values: { provinceCode: "NY" } });
      expect(problems({ provinceCode: "Bavaria" }, boston)).toEqual({
        provinceCode: ["region-none", { country: "US" }],
      });
    });
  });

  it("leaves alone what was not touched, however odd an old import made it", () => {
    const odd = { ...home, zip: "unknown", phone: "call mum", countryCode: "Elbonia", firstName: "n".repeat(10_000) };
    expect(saving({ city: "Jurong" }, odd)).toEqual({ values: { ...odd, city: "Jurong" } });
  });

  it("of forty boxes with one bad tells that one, and saves none", () => {
    const [one] = boxes.filter(({ name }) => name === "company");
    if (!one) throw new Error("addresses have no company");
    const forty = Array.from({ length: 40 }, (_, at) => ({ ...one, name: `line${String(at)}`, field: `line${String(at)}` }));
    const good = Object.fromEntries(forty.map(({ name }) => [name, `${name} of a long form`]));
    expect(Object.keys((read(forty, good, undefined, singapore) as { values: Row }).values)).toHaveLength(40);
    expect(read(forty, { ...good, line17: "4111 1111 1111 1111" }, undefined, singapore)).toEqual({ problems: { line17: "card-number" } });
  });

  it("keeps every box that was not sent", () => {
    expect(read(boxes, { city: "Jurong" }, home, singapore)).toEqual({ values: { ...home, city: "Jurong" } });
  });
});

describe("two windows with one record", () => {
  const seen = write(boxes, home, singapore);
  const now = { ...seen, city: "Jurong" };

  it("that touched nothing of each other are told all the same, and the other's word stands in its box", () => {
    const found = overtaken(now, { ...seen, phone: "8123 4567" }, marksOf(seen));
    expect(found).toMatchObject({
      differences: { city: { stored: "Jurong", typed: "Singapore" } },
      typed: { city: "Jurong", phone: "8123 4567" },
    });
  });

  it("that wrote into the same box keep both words, to choose from", () => {
    const found = overtaken(now, { ...seen, city: "Tampines" }, marksOf(seen));
    expect(found).toMatchObject({
      differences: { city: { stored: "Jurong", typed: "Tampines" } },
      typed: { city: "Tampines" },
    });
  });

  it("are asked once: what was looked at again may be saved", () => {
    const again = overtaken(now, { ...seen, city: "Tampines" }, marksOf(seen));
    expect(overtaken(now, again?.typed ?? {}, again?.marks ?? {})).toBeUndefined();
  });

  it("have no quarrel where both wrote the same, or nobody wrote", () => {
    expect(overtaken(now, now, marksOf(seen))).toBeUndefined();
    expect(overtaken(seen, { ...seen, city: "Jurong" }, marksOf(seen))).toBeUndefined();
  });
});
