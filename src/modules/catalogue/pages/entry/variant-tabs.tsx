import type { Variant } from "../../model/content/entry-content.ts";
import type { Shown } from "./shown.ts";
import { addressOfVariant } from "./variant-address.ts";

/** The versions there are, as links; nothing where there is but one. */
export function VariantTabs({ shown, url }: { readonly shown: Shown; readonly url: URL }) {
  const { reading, words } = shown;
  if (reading.variants.length < 2) return null;
  return (
    <nav class="entry-variants" aria-label={words.variantsLabel}>
      <ul>
        {reading.variants.map((variant: Variant) => (
          <li>
            <a
              href={addressOfVariant(url, variant)}
              aria-current={variant === reading.variant ? "page" : undefined}
            >
              {words.variants[variant]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
