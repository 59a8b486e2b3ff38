import { describe, expect, it } from "vitest";
import { postcodeLook, postcodeOf, regionName, regionOf, regionsOf } from "./places";

describe("a postcode", () => {
  it.each([
    ["SG", "048616", "048616"],
    ["SG", " 048616 ", "048616"],
    ["SG", "０４８６１６", "048616"],
    ["GB", "n1 9gu", "N1 9GU"],
    ["GB", "n1  9gu", "N1 9GU"],
    ["US", "02109", "02109"],
    ["US", "02109-1234", "02109-1234"],
    ["IN", "282002", "282002"],
    ["HK", "none at all", "NONE AT ALL"],
    ["", "what I like", "WHAT I LIKE"],
    ["Elbonia", "1", "1"],
  ])("of %s: %j is %j", (country, typed, written) => expect(postcodeOf(country, typed)).toBe(written));

  it.each([
    ["SG", "N1 9GU"],
    ["SG", "48616"],
    ["SG", "0486160"],
    ["GB", "048616"],
    ["GB", "N1"],
    ["US", "2109"],
    ["IN", "28200"],
    ["US", "02109'; drop table addresses"],
  ])("of %s is not %j", (country, typed) => expect(postcodeOf(country, typed)).toBeUndefined());

  it("looks as the country's post says", () => {
    expect(postcodeLook("SG")).toMatchObject({ digits: 6 });
    expect(postcodeLook("GB")).toMatchObject({ digits: 0 });
    expect([postcodeLook("HK"), postcodeLook("constructor"), postcodeLook("gb")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const country of ["SG", "GB", "US", "IN"])
      expect(postcodeOf(country, postcodeLook(country)?.example ?? "")).toBeDefined();
  });
});

describe("a region", () => {
  it.each([
    ["US", "MA", "MA"],
    ["US", "massachusetts", "MA"],
    ["IN", "Jammu and Kashmir", "JK"],
    ["IN", "महाराष्ट्र", "MH"],
    ["IE", "Cork", "CO"],
    ["CN", "Guangdong", "44"],
  ])("of %s: %j is %s", (country, typed, code) => expect(regionOf(country, typed)).toBe(code));

  it.each([
    ["US", "MH1"],
    ["US", "Virg"],
    ["US", ""],
    ["GB", "England"],
    ["Elbonia", "MA"],
  ])("of %s: %j is none that we know", (country, typed) => expect(regionOf(country, typed)).toBeUndefined());

  it("is named, and what is none stands as it is", () => {
    expect([regionName("US", "MA"), regionName("US", "XX"), regionName("GB", "ENG")]).toEqual([
      "Massachusetts",
      "XX",
      "ENG",
    ]);
    expect([regionsOf("SG"), regionsOf("constructor")]).toEqual([[], []]);
  });
});
