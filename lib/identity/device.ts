import Bowser from "bowser";

export interface Device {
  readonly browser: string;
  readonly system: string;
}

/** What a browser calls itself, in words: "Chrome" on "Windows". Undefined when it does not say, or not in a way that is known. */
export function deviceOf(userAgent: string | null): Device | undefined {
  if (!userAgent) return undefined;
  const { browser, os, platform } = Bowser.parse(userAgent);
  // "iPhone" and "iPad" say more than the name of their system.
  const system = platform.vendor === "Apple" && platform.model ? platform.model : os.name;
  return browser.name && system ? { browser: browser.name, system } : undefined;
}
