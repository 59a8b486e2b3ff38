import NextLink from "next/link";
import type { ComponentProps } from "react";

export interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  href: string;
  /** Words only readers hear after the text: "Edit" is heard as "Edit home address". */
  about?: string;
  /** Loads the address plainly: for downloads and everything else that is not a page. */
  reload?: boolean;
}

/**
 * A link in running text. Pages are never fetched ahead of the click: what is
 * behind these links is somebody's data, and a look at it may be an audit row.
 */
export function Link({ className = "", ...props }: LinkProps) {
  return (
    <BareLink
      {...props}
      className={`text-accent underline decoration-1 underline-offset-4 hover:decoration-2 ${className}`}
    />
  );
}

/** The same without a look of its own, for parts that draw theirs. */
export function BareLink({ href, about, reload = false, children, ...rest }: LinkProps) {
  const text = (
    <>
      {children}
      {about !== undefined && <span className="sr-only"> {about}</span>}
    </>
  );
  const outside = !href.startsWith("/") || href.startsWith("//");
  if (reload || outside || rest.download !== undefined)
    return (
      <a href={href} {...rest}>
        {text}
      </a>
    );
  return (
    <NextLink href={href} prefetch={false} {...rest}>
      {text}
    </NextLink>
  );
}
