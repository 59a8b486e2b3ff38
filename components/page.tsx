import type { CSSProperties, ReactNode } from "react";

interface BrandFrameProps {
  /** Hex colours: one that is read on white, and its twin that is read on black. */
  accent: { light: string; dark: string };
  children: ReactNode;
}

/** Gives everything inside it a brand's colour. */
export function BrandFrame({ accent, children }: BrandFrameProps) {
  const twins: CSSProperties & Record<`--${string}`, string> = {
    "--accent-light": accent.light,
    "--accent-dark": accent.dark,
  };
  return (
    <div data-brand-frame="" style={twins}>
      {children}
    </div>
  );
}

interface PageShellProps {
  /** The first thing the keyboard meets: "Skip to the content". */
  skipText: string;
  /** A word mark, and a navigation where there is one. */
  header: ReactNode;
  /** Above everything, for what must be known on every page. */
  banner?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  /** "form" keeps one task in one narrow column. */
  width?: "content" | "form";
}

/** The frame of every page: skip link, header, `<main id="main">`, footer. */
export function PageShell(props: PageShellProps) {
  const { skipText, header, banner, children, footer, width = "content" } = props;
  return (
    <div className="flex min-h-dvh flex-col border-t-8 border-accent print:border-0">
      <a
        href="#main"
        className="fixed top-4 left-4 z-10 rounded bg-paper px-4 py-3 font-strong not-focus:sr-only print:hidden"
      >
        {skipText}
      </a>
      {banner}
      <header className="border-b border-line">
        <div className={`${column} flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-3`}>
          {header}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${column} grow py-8 outline-none desk:py-12 print:py-4`}>
        <div className={`space-y-10 desk:space-y-14 ${width === "form" ? "max-w-form" : ""}`}>
          {children}
        </div>
      </main>
      {footer !== undefined && (
        <footer className="border-t border-line">
          <div className={`${column} py-8`}>{footer}</div>
        </footer>
      )}
    </div>
  );
}

const column = "mx-auto w-full max-w-content px-4 desk:px-8 print:px-0";
