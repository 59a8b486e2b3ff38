/** Every table. drizzle-kit reads this file, and the catalogue is held to it. */
export * from "./audit";
export * from "./changes";
export * from "./consents";
export * from "./correspondence";
export * from "./customers";
export * from "./devices";
export * from "./exports";
export * from "./identity";
export * from "./orders";
export * from "./payments";
export * from "./reviews";
export * from "./workers";
