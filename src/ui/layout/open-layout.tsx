import type { Child, PropsWithChildren } from "hono/jsx";
import { Flash } from "../feedback/flash.tsx";
import { usePage } from "../page-context.ts";
import { Document } from "./document.tsx";
import { StrandSign } from "./wordmark.tsx";

/** The same page in another language; `label` is the language's name in itself. */
export type LanguageLink = {
  readonly href: string;
  readonly label: string;
  readonly language: string;
  readonly current: boolean;
};

/** The layout's own words, in the page's language. */
export type OpenWords = {
  readonly skip: string;
  readonly languages: string;
  readonly menu: string;
  readonly demo: string;
};

type OpenLayoutProps = PropsWithChildren<{
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly words: OpenWords;
  /** Name at the top and where it leads. */
  readonly title: { readonly href: string; readonly label: string };
  readonly menu: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  readonly languages: readonly LanguageLink[];
  readonly footer: readonly { readonly href: string; readonly label: string }[];
  readonly head?: Child | undefined;
  readonly hasFaults?: boolean | undefined;
}>;

function Languages({ links, label }: { readonly links: readonly LanguageLink[]; readonly label: string }) {
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {links.map(({ href, label: name, language, current }) => (
          <li>
            <a href={href} lang={language} hreflang={language} aria-current={current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Pages that anyone reads without an account, in any language and direction; light enough for a slow telephone. */
export function OpenLayout(props: OpenLayoutProps) {
  const page = usePage();
  const { language, direction, words, title, menu, languages, footer, head, hasFaults, children } = props;
  return (
    <Document light bodyClass="open" {...{ language, direction, head, hasFaults }}>
      <a class="skip-link" href="#innehall">
        {words.skip}
      </a>
      {page.demo ? <p class="demo-band">{words.demo}</p> : null}
      <header class="open-header">
        <a class="open-header__title" href={title.href}>
          <StrandSign /> <span>{title.label}</span>
        </a>
        {menu.length === 0 ? null : (
          <nav class="open-header__menu" aria-label={words.menu}>
            <ul>
              {menu.map(({ href, label, current }) => (
                <li>
                  <a href={href} aria-current={current ? "page" : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Languages links={languages} label={words.languages} />
      </header>
      <main id="innehall" tabindex={-1}>
        {page.flash === undefined ? null : <Flash {...page.flash} />}
        {children}
      </main>
      <footer class="open-footer">
        <ul>
          {footer.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </footer>
    </Document>
  );
}
