import type { IconNode } from "lucide";
import { looks, type ButtonLook } from "./button";
import { Icon } from "./icon";
import { BareLink, type LinkProps } from "./link";

interface ButtonLinkProps extends LinkProps {
  look?: ButtonLook;
  icon?: IconNode;
}

/** A link to the next step that looks like the button it stands for. */
export function ButtonLink({ look = "primary", icon, className = "", children, ...rest }: ButtonLinkProps) {
  return (
    <BareLink {...rest} className={`${looks[look]} ${className}`}>
      {icon !== undefined && <Icon of={icon} />}
      {children}
    </BareLink>
  );
}
