import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** +44 20 7946 0958, where it is a number that can be rung from abroad; else as it was given. */
export function phoneInWords(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
