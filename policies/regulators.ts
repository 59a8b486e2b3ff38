import type { Regulator } from "./conduct";

/** Authorities that a person can complain to, each for those who live in its country. */
export const pdpc: Regulator = {
  name: "Personal Data Protection Commission (Singapore)",
  regions: ["singapore"],
  href: "https://www.pdpc.gov.sg/",
};

export const ico: Regulator = {
  name: "Information Commissioner (United Kingdom)",
  regions: ["uk"],
  href: "https://ico.org.uk/make-a-complaint/",
};

export const europeanAuthorities: Regulator = {
  name: "the data protection authority of the country in which you live or work",
  regions: ["eea"],
  href: "https://www.edpb.europa.eu/about-edpb/about-edpb/members_en",
};

export const fdpic: Regulator = {
  name: "Federal Data Protection and Information Commissioner (Switzerland)",
  regions: ["switzerland"],
  href: "https://www.edoeb.admin.ch/",
};

export const californianAgency: Regulator = {
  name: "California Privacy Protection Agency",
  regions: ["california"],
  href: "https://cppa.ca.gov/",
};

export const tradeCommission: Regulator = {
  name: "Federal Trade Commission (United States)",
  regions: ["united-states"],
  href: "https://www.ftc.gov/",
};

export const indianBoard: Regulator = {
  name: "Data Protection Board of India",
  regions: ["india"],
  href: "https://www.meity.gov.in/",
};
