"use client";

import dynamic from "next/dynamic";

/** The polling, and the library for it, are fetched only by whoever waits for an export. */
export const RunningLater = dynamic(() => import("./running").then(({ Running }) => Running));
