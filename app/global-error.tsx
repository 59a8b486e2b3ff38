"use client";

import Broken from "./error";
import type { FaultProps } from "./fault";
import "./globals.css";

/** When even the root layout failed. */
export default function GlobalError(props: FaultProps) {
  return (
    <html lang="en">
      <body>
        <Broken {...props} />
      </body>
    </html>
  );
}
