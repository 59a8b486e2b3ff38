import examples from "libphonenumber-js/examples.mobile.json";
import { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import { isCountry } from "@/lib/countries";
import { postcodeLook, postcodeOf, regionName, regionOf, regionsOf } from "@/lib/places";
import { type Manner, right, written, wrong } from "./manner";

/** Longer than any postcode or name of a region. */
const MOST = 60;

export const country: Manner = {
  write: String,
  read: (typed) => (isCountry(typed) ? right(typed) : wrong("country-none")),
};

/** By its code or its name, where the country's post asks for one; else as it was written. */
export const region: Manner = {
  write: (value, around) => regionName(around.country, String(value)),
  read: (typed, around) =>
    written(MOST, () => {
      if (regionsOf(around.country).length === 0) return right(typed);
      const code = regionOf(around.country, typed);
      return code === undefined ? wrong("region-none", { country: around.country }) : right(code);
    }).read(typed, around),
};

export const postcode = written(MOST, (typed, around) => {
  const postcode = postcodeOf(around.country, typed);
  if (postcode !== undefined) return right(postcode);
  return wrong("postcode-shape", { country: around.country, ...postcodeLook(around.country) });
});

/** Kept as E.164, which begins with the country; shown as that country writes it where the record is of it. */
export const phone: Manner = {
  write(value, around) {
    const number = parsePhoneNumberFromString(String(value));
    return (
      (number?.country === around.country ? number.formatNational() : number?.formatInternational()) ?? String(value)
    );
  },
  read(typed, around) {
    const home = isSupportedCountry(around.country) ? around.country : undefined;
    const number = parsePhoneNumberFromString(typed, home);
    if (number?.isValid()) return right(number.format("E.164") + (number.ext ? ` ext. ${number.ext}` : ""));
    const example = home && getExampleNumber(home, examples)?.formatNational();
    return example ? wrong("phone-shape", { country: around.country, example }) : wrong("phone-abroad");
  },
};
