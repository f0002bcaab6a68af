import type { NavigationLink } from "../page-context.ts";
import { usePage } from "../page-context.ts";

function NavigationList({ links }: { readonly links: readonly NavigationLink[] }) {
  return (
    <ul class="navigation__list">
      {links.map((link) => (
        <li>
          <a class="navigation__link" href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The list stands twice, once for wide windows and once folded for narrow ones, and CSS shows one of them: a closed
 * `details` can not be forced open in every browser we serve, and the menu must work without scripts.
 */
export function Navigation() {
  const { navigation } = usePage();
  if (navigation.length === 0) {
    return null;
  }
  return (
    <>
      <nav class="navigation navigation--wide" aria-label="Huvudmeny">
        <NavigationList links={navigation} />
      </nav>
      <details class="navigation navigation--narrow">
        <summary class="navigation__toggle">Meny</summary>
        <nav aria-label="Huvudmeny">
          <NavigationList links={navigation} />
        </nav>
      </details>
    </>
  );
}
