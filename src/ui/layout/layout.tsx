import type { Child, PropsWithChildren } from "hono/jsx";
import { Flash } from "../feedback/flash.tsx";
import { usePage } from "../page-context.ts";
import { Document } from "./document.tsx";
import { Footer } from "./footer.tsx";
import { Icon } from "./icon.tsx";
import { Navigation } from "./navigation.tsx";
import { Wordmark } from "./wordmark.tsx";
import { DemoBand, ZoneBand } from "./zone-band.tsx";

export type LinkText = { readonly href: string; readonly label: string };

type LayoutProps = PropsWithChildren<{
  /** The page above this one, shown as a link over the heading. */
  readonly back?: LinkText | undefined;
  /** The way from the start page, without the page itself. */
  readonly breadcrumbs?: readonly LinkText[] | undefined;
  readonly hasFaults?: boolean | undefined;
  /** True for tables that need the whole window; text keeps its measure anyway. */
  readonly wide?: boolean | undefined;
  readonly refreshSeconds?: number | undefined;
}>;

function BackLink({ href, label }: LinkText) {
  return (
    <nav aria-label="Tillbaka">
      <a class="back-link" href={href}>
        <Icon name="arrow-left" /> {label}
      </a>
    </nav>
  );
}

function Breadcrumbs({ links }: { readonly links: readonly LinkText[] }) {
  return (
    <nav class="breadcrumbs" aria-label="Sökväg">
      <ol>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SkipLink(): Child {
  return (
    <a class="skip-link" href="#innehall">
      Hoppa till innehållet
    </a>
  );
}

/** The usual page: bands, header, menu, content and footer. */
export function Layout({
  back,
  breadcrumbs = [],
  hasFaults,
  wide = false,
  refreshSeconds,
  children,
}: LayoutProps) {
  const page = usePage();
  return (
    <Document hasFaults={hasFaults} bodyClass={`page page--${page.zone}`} refreshSeconds={refreshSeconds}>
      <SkipLink />
      <DemoBand />
      <ZoneBand />
      <header class="site-header">
        <div class="site-header__inner">
          <Wordmark href={page.links.home} />
          <Navigation />
        </div>
      </header>
      <div class={wide ? "content content--wide" : "content"}>
        {breadcrumbs.length > 0 ? <Breadcrumbs links={breadcrumbs} /> : null}
        {back === undefined ? null : <BackLink {...back} />}
        <main id="innehall" tabindex={-1}>
          {page.flash === undefined ? null : <Flash {...page.flash} />}
          {children}
        </main>
      </div>
      <Footer />
    </Document>
  );
}

/** Sign-in and other pages before one has chosen where to work: no menu, one narrow column. */
export function PlainLayout({
  hasFaults,
  head,
  children,
}: Pick<LayoutProps, "hasFaults" | "children"> & { readonly head?: Child | undefined }) {
  const page = usePage();
  return (
    <Document hasFaults={hasFaults} head={head} bodyClass="page page--plain">
      <SkipLink />
      <DemoBand />
      <header class="site-header site-header--plain">
        <div class="site-header__inner">
          <Wordmark href={page.links.home} />
        </div>
      </header>
      <div class="content content--narrow">
        <main id="innehall" tabindex={-1}>
          {page.flash === undefined ? null : <Flash {...page.flash} />}
          {children}
        </main>
      </div>
      <Footer />
    </Document>
  );
}
