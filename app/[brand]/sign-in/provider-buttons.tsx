import { Actions, Button } from "@/components/button";
import type { Provider } from "@/lib/identity/providers";

interface ProviderButtonsProps {
  brand: string;
  next: string;
  ways: readonly { id: Provider; text: string }[];
}

/** Plain forms that lead away, so that they need no script; the route that takes them checks where they come from. */
export function ProviderButtons({ brand, next, ways }: ProviderButtonsProps) {
  return (
    <Actions>
      {ways.map(({ id, text }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <input type="hidden" name="brand" value={brand} />
          <input type="hidden" name="next" value={next} />
          <Button type="submit" look="quiet">
            {text}
          </Button>
        </form>
      ))}
    </Actions>
  );
}
